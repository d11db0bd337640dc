// Test bench of accel_axi around descriptor_validation: Verilog-2001.
//
// An AXI master writes the parameters of every group of the frozen vectors, loads them, streams the records and compares
// every output word with `!==`. Both streams stall at random.
//
//   +seed=N        another sequence of stalls (default 1)
//   +vectors=FILE  another place of descriptor_validation.hex
//
// Its last line is `PASS descriptor_validation: N words` or `FAIL descriptor_validation: reason`.

`timescale 1ns / 1ps

module accel_axi_tb;

    localparam WORDS = 1 << 20;
    localparam LIMIT = 100000;

    reg aclk, aresetn;
    reg awvalid, wvalid, bready, arvalid, rready;
    reg [31:0] awaddr, wdata, araddr;
    wire awready, wready, bvalid, arready, rvalid;
    wire [1:0] bresp, rresp;
    wire [31:0] rdata;
    reg s_tvalid, s_tlast, m_tready;
    reg [31:0] s_tdata;
    wire s_tready, m_tvalid, m_tlast;
    wire [31:0] m_tdata;
    wire [3:0] m_tkeep;

    accel_axi dut (
        .aclk(aclk), .aresetn(aresetn),
        .s_axi_awvalid(awvalid), .s_axi_awready(awready), .s_axi_awaddr(awaddr),
        .s_axi_wvalid(wvalid), .s_axi_wready(wready), .s_axi_wdata(wdata), .s_axi_wstrb(4'hf),
        .s_axi_bvalid(bvalid), .s_axi_bready(bready), .s_axi_bresp(bresp),
        .s_axi_arvalid(arvalid), .s_axi_arready(arready), .s_axi_araddr(araddr),
        .s_axi_rvalid(rvalid), .s_axi_rready(rready), .s_axi_rdata(rdata), .s_axi_rresp(rresp),
        .s_axis_tvalid(s_tvalid), .s_axis_tready(s_tready), .s_axis_tdata(s_tdata), .s_axis_tlast(s_tlast),
        .m_axis_tvalid(m_tvalid), .m_axis_tready(m_tready), .m_axis_tdata(m_tdata), .m_axis_tkeep(m_tkeep),
        .m_axis_tlast(m_tlast)
    );

    reg [31:0] words [0:WORDS-1];
    reg [8*512-1:0] path;
    reg [31:0] last_read;
    reg held;
    integer seed, groups, at, records, params, record_words, outputs, total, idle, k, sent, received;
    integer input_at, output_at;

    always #5 aclk = !aclk;

    task fail(input [8*48-1:0] reason);
        begin
            $display("FAIL descriptor_validation: %0s, seed %0d, word %0d of the vectors, time %0t", reason, seed, at, $time);
            $finish;
        end
    endtask

    // To just behind the next edge: what is driven there is seen by the edge after.
    task tick;
        begin
            @(posedge aclk);
            #1;
            idle = idle + 1;
            if (idle > LIMIT) fail("nothing moves");
        end
    endtask

    task write(input [31:0] address, input [31:0] word, input [1:0] expected);
        begin
            awvalid = 1;
            wvalid = 1;
            awaddr = address << 2;
            wdata = word;
            while (!(awready && wready)) tick;
            tick;
            awvalid = 0;
            wvalid = 0;
            bready = 1;
            while (!bvalid) tick;
            if (bresp !== expected) fail("a write has another answer");
            tick;
            bready = 0;
            idle = 0;
        end
    endtask

    task read(input [31:0] address, input [1:0] expected);
        begin
            arvalid = 1;
            araddr = address << 2;
            while (!arready) tick;
            tick;
            arvalid = 0;
            rready = 1;
            while (!rvalid) tick;
            if (rresp !== expected) fail("a read has another answer");
            last_read = rdata;
            tick;
            rready = 0;
            idle = 0;
        end
    endtask

    task stream;
        begin
            sent = 0;
            received = 0;
            held = 0;
            while (sent < records * record_words || received < outputs) begin
                // An offer stays until it is taken.
                if (!held) s_tvalid = sent < records * record_words && ($random(seed) & 3) != 0;
                s_tdata = s_tvalid ? words[input_at + sent] : 32'hx;
                s_tlast = s_tvalid ? sent + 1 == records * record_words : 1'bx;
                m_tready = ($random(seed) & 3) != 0;
                #1;
                if (m_tvalid && m_tready) begin
                    if (m_tdata !== words[output_at + received]) fail("an output differs");
                    if (m_tlast !== 1'b1 || m_tkeep !== 4'hf) fail("TLAST or TKEEP differs");
                    received = received + 1;
                    total = total + 1;
                    idle = 0;
                end
                if (s_tvalid && s_tready) begin
                    sent = sent + 1;
                    idle = 0;
                end
                held = s_tvalid && !s_tready;
                tick;
            end
            s_tvalid = 0;
            m_tready = 1;
            for (k = 0; k < 100; k = k + 1) begin
                if (m_tvalid) fail("an output too many");
                tick;
            end
            idle = 0;
        end
    endtask

    initial begin
        aclk = 0;
        aresetn = 0;
        awvalid = 0; wvalid = 0; bready = 0; arvalid = 0; rready = 0;
        awaddr = 0; wdata = 0; araddr = 0;
        s_tvalid = 0; s_tlast = 0; s_tdata = 0; m_tready = 0;
        idle = 0;
        total = 0;
        if (!$value$plusargs("seed=%d", seed)) seed = 1;
        if (!$value$plusargs("vectors=%s", path)) path = "descriptor_validation.hex";
        $readmemh(path, words);
        params = words[1];
        record_words = words[2];
        groups = words[4];
        at = 5;
        for (k = 0; k < 5; k = k + 1) tick;
        aresetn = 1;
        read(0, 0);
        if (last_read !== 32'h4c434341) fail("the magic word differs");
        read(100, 2);
        write(0, 1, 2);
        while (groups > 0) begin
            records = words[at];
            outputs = words[at + 1];
            input_at = at + 2 + params;
            output_at = input_at + records * record_words;
            write(64, 0, 0);
            write(65, 2, 0);
            for (k = 0; k < params; k = k + 1) write(32'h10000000 | k, words[at + 2 + k], 0);
            write(65, 4, 0);
            last_read = 2;
            while (last_read & 2) read(66, 0);
            read(68, 0);
            if (last_read !== params) fail("not all parameters arrived");
            read(70, 0);
            if (last_read !== 1) fail("the lanes differ");
            stream;
            // A batch is open: no parameter is written.
            if (records > 0) write(32'h10000000, 0, 2);
            read(74, 0);
            if (last_read !== records) fail("the number of records differs");
            read(76, 0);
            if (last_read !== outputs) fail("the number of beats differs");
            write(65, 1, 0);
            at = output_at + outputs;
            groups = groups - 1;
        end
        if (words[at] !== 32'hx) fail("the vector file goes on");
        $display("PASS descriptor_validation: %0d words", total);
        $finish;
    end

endmodule
