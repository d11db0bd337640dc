// The emitted block beside a definition of what is ill-formed, written by hand from the specification: whatever the
// record and the parameters are, an ill-formed record's word says REJECT and names the error.
//
// `crc` and `sum` are cut and any values: that the block computes the checksums of the definition is proved apart,
// by decision diagrams (see equal.ys). The registers begin with any values, and the parameters rest.

module reject(input clock, input [191:0] s_data);
    wire [31:0] word;
    wire [191:0] params;
    wire [15:0] crc;
    wire [12:0] sum;
    descriptor_validation dut(
        .clock(clock), .flush(1'b0), .s_valid(1'b1), .s_last(1'b0), .s_data(s_data), .m_ready(1'b1),
        .p_write(1'b0), .p_addr(24'd0), .p_data(32'd0), .s_ready(), .m_valid(), .m_data(),
        .\shell.result (word), .\settings.q (params), .\crc32lo.crc (crc), .\sum16.sum (sum)
    );

    // The record whose word is there, and the checksums that the block found for it.
    reg [191:0] records [1:{stages}];
    reg [15:0] crcs [1:{stages}];
    reg [12:0] sums [1:{stages}];
    integer i;
    always @(posedge clock) begin
        records[1] <= s_data;
        crcs[1] <= crc;
        sums[1] <= sum;
        for (i = 2; i <= {stages}; i = i + 1) begin
            records[i] <= records[i - 1];
            crcs[i] <= crcs[i - 1];
            sums[i] <= sums[i - 1];
        end
    end
    wire [191:0] record = records[{stages}];

    // The specification.
    wire [7:0] byte_4 = record[39:32], byte_5 = record[47:40];
    wire layout_s = params[1:0] == 2;
    wire wrong_magic = record[31:0] != 32'h02504354;
    wire wrong_version = !layout_s && {byte_4, byte_5} != 16'd2;
    wire [15:0] stored = {record[183:176], record[191:184]};
    wire [15:0] checksum = params[2] ? {3'd0, sums[{sum_age}]} : crcs[{crc_age}];
    wire wrong_checksum = stored != checksum;
    wire ill_formed = wrong_magic || wrong_version || wrong_checksum;

    wire [1:0] decision = word[17:16];
    always @(*) begin
        assume (params[1:0] != 3);
        if (ill_formed) rejected: assert (decision == 2'd3);
        magic: assert (word[21] == wrong_magic);
        version: assert (word[22] == wrong_version);
        sum_or_crc: assert (word[23] == wrong_checksum);
    end
endmodule
