// descriptor_validation, version 1, specification c8d747d421f82b01: 7 stages, latency 9 cycles
// Emitted by RustHDL; edit the block, not this file.

module descriptor_validation(clock,flush,s_valid,s_data,s_last,s_ready,m_ready,m_valid,m_data,p_write,p_addr,p_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [191:0] s_data;
    input wire  s_last;
    output reg  s_ready;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [31:0] m_data;
    input wire  p_write;
    input wire  [23:0] p_addr;
    input wire  [31:0] p_data;

    // Stub signals
    reg  params$clock;
    reg  params$write;
    reg  [23:0] params$addr;
    reg  [31:0] params$data;
    wire  [735:0] params$q;
    reg  shell$clock;
    reg  shell$flush;
    reg  shell$s_valid;
    wire  shell$s_ready;
    reg  [31:0] shell$result;
    reg  shell$m_ready;
    wire  shell$m_valid;
    wire  [31:0] shell$m_data;
    reg  [191:0] crc_parts$data;
    wire  [15:0] crc_parts$parts$0;
    wire  [15:0] crc_parts$parts$1;
    wire  [15:0] crc_parts$parts$2;
    wire  [15:0] crc_parts$parts$3;
    wire  [15:0] crc_parts$parts$4;
    wire  [15:0] crc_parts$parts$5;
    reg  [95:0] crc_join$parts;
    wire  [15:0] crc_join$crc;
    reg  sum16$clock;
    reg  [191:0] sum16$data;
    wire  [12:0] sum16$sum;
    reg  [735:0] fields$params;
    reg  [191:0] fields$data;
    wire  [7:0] fields$bytes$0;
    wire  [7:0] fields$bytes$1;
    wire  [7:0] fields$bytes$2;
    wire  [7:0] fields$bytes$3;
    wire  [7:0] fields$bytes$4;
    wire  [7:0] fields$bytes$5;
    wire  [7:0] fields$bytes$6;
    wire  [7:0] fields$bytes$7;
    wire  [7:0] fields$bytes$8;
    wire  [7:0] fields$bytes$9;
    wire  [7:0] fields$bytes$10;
    wire  [7:0] fields$bytes$11;
    wire  [7:0] fields$bytes$12;
    wire  [7:0] fields$bytes$13;
    wire  [3:0] fields$marks;
    reg  policy$clock;
    reg  [735:0] policy$params;
    reg  [111:0] policy$bytes;
    reg  [3:0] policy$marks;
    wire  [15:0] policy$findings;
    reg  score$clock;
    reg  [735:0] score$params;
    reg  [31:0] score$flags;
    wire  [20:0] score$sum;
    reg  [735:0] matching$params;
    reg  [15:0] matching$crc;
    reg  [12:0] matching$sum;
    reg  [15:0] matching$stored;
    wire  [3:0] matching$differs;
    reg  [3:0] conclude$differs;
    reg  [20:0] conclude$score;
    reg  [15:0] conclude$findings;
    wire  [31:0] conclude$word;
    reg  parts$clock;
    reg  [15:0] parts$d$0;
    reg  [15:0] parts$d$1;
    reg  [15:0] parts$d$2;
    reg  [15:0] parts$d$3;
    reg  [15:0] parts$d$4;
    reg  [15:0] parts$d$5;
    wire  [95:0] parts$q;
    reg  bytes$clock;
    reg  [7:0] bytes$d$0;
    reg  [7:0] bytes$d$1;
    reg  [7:0] bytes$d$2;
    reg  [7:0] bytes$d$3;
    reg  [7:0] bytes$d$4;
    reg  [7:0] bytes$d$5;
    reg  [7:0] bytes$d$6;
    reg  [7:0] bytes$d$7;
    reg  [7:0] bytes$d$8;
    reg  [7:0] bytes$d$9;
    reg  [7:0] bytes$d$10;
    reg  [7:0] bytes$d$11;
    reg  [7:0] bytes$d$12;
    reg  [7:0] bytes$d$13;
    wire  [111:0] bytes$q;
    reg  marks$clock;
    reg  [3:0] marks$d;
    wire  [3:0] marks$q;
    reg  crc$0$clock;
    reg  [15:0] crc$0$d;
    wire  [15:0] crc$0$q;
    reg  crc$1$clock;
    reg  [15:0] crc$1$d;
    wire  [15:0] crc$1$q;
    reg  crc$2$clock;
    reg  [15:0] crc$2$d;
    wire  [15:0] crc$2$q;
    reg  crc$3$clock;
    reg  [15:0] crc$3$d;
    wire  [15:0] crc$3$q;
    reg  stored$0$clock;
    reg  [15:0] stored$0$d;
    wire  [15:0] stored$0$q;
    reg  stored$1$clock;
    reg  [15:0] stored$1$d;
    wire  [15:0] stored$1$q;
    reg  stored$2$clock;
    reg  [15:0] stored$2$d;
    wire  [15:0] stored$2$q;
    reg  stored$3$clock;
    reg  [15:0] stored$3$d;
    wire  [15:0] stored$3$q;
    reg  findings$0$clock;
    reg  [15:0] findings$0$d;
    wire  [15:0] findings$0$q;
    reg  findings$1$clock;
    reg  [15:0] findings$1$d;
    wire  [15:0] findings$1$q;
    reg  differs$clock;
    reg  [3:0] differs$d;
    wire  [3:0] differs$q;
    reg  word$clock;
    reg  [31:0] word$d;
    wire  [31:0] word$q;

    // Sub module instances
    descriptor_validation$params params(
        .clock(params$clock),
        .write(params$write),
        .addr(params$addr),
        .data(params$data),
        .q(params$q)
    );
    descriptor_validation$shell shell(
        .clock(shell$clock),
        .flush(shell$flush),
        .s_valid(shell$s_valid),
        .s_ready(shell$s_ready),
        .result(shell$result),
        .m_ready(shell$m_ready),
        .m_valid(shell$m_valid),
        .m_data(shell$m_data)
    );
    descriptor_validation$crc_parts crc_parts(
        .data(crc_parts$data),
        .parts$0(crc_parts$parts$0),
        .parts$1(crc_parts$parts$1),
        .parts$2(crc_parts$parts$2),
        .parts$3(crc_parts$parts$3),
        .parts$4(crc_parts$parts$4),
        .parts$5(crc_parts$parts$5)
    );
    descriptor_validation$crc_join crc_join(
        .parts(crc_join$parts),
        .crc(crc_join$crc)
    );
    descriptor_validation$sum16 sum16(
        .clock(sum16$clock),
        .data(sum16$data),
        .sum(sum16$sum)
    );
    descriptor_validation$fields fields(
        .params(fields$params),
        .data(fields$data),
        .bytes$0(fields$bytes$0),
        .bytes$1(fields$bytes$1),
        .bytes$2(fields$bytes$2),
        .bytes$3(fields$bytes$3),
        .bytes$4(fields$bytes$4),
        .bytes$5(fields$bytes$5),
        .bytes$6(fields$bytes$6),
        .bytes$7(fields$bytes$7),
        .bytes$8(fields$bytes$8),
        .bytes$9(fields$bytes$9),
        .bytes$10(fields$bytes$10),
        .bytes$11(fields$bytes$11),
        .bytes$12(fields$bytes$12),
        .bytes$13(fields$bytes$13),
        .marks(fields$marks)
    );
    descriptor_validation$policy policy(
        .clock(policy$clock),
        .params(policy$params),
        .bytes(policy$bytes),
        .marks(policy$marks),
        .findings(policy$findings)
    );
    descriptor_validation$score score(
        .clock(score$clock),
        .params(score$params),
        .flags(score$flags),
        .sum(score$sum)
    );
    descriptor_validation$matching matching(
        .params(matching$params),
        .crc(matching$crc),
        .sum(matching$sum),
        .stored(matching$stored),
        .differs(matching$differs)
    );
    descriptor_validation$conclude conclude(
        .differs(conclude$differs),
        .score(conclude$score),
        .findings(conclude$findings),
        .word(conclude$word)
    );
    descriptor_validation$parts parts(
        .clock(parts$clock),
        .d$0(parts$d$0),
        .d$1(parts$d$1),
        .d$2(parts$d$2),
        .d$3(parts$d$3),
        .d$4(parts$d$4),
        .d$5(parts$d$5),
        .q(parts$q)
    );
    descriptor_validation$bytes bytes(
        .clock(bytes$clock),
        .d$0(bytes$d$0),
        .d$1(bytes$d$1),
        .d$2(bytes$d$2),
        .d$3(bytes$d$3),
        .d$4(bytes$d$4),
        .d$5(bytes$d$5),
        .d$6(bytes$d$6),
        .d$7(bytes$d$7),
        .d$8(bytes$d$8),
        .d$9(bytes$d$9),
        .d$10(bytes$d$10),
        .d$11(bytes$d$11),
        .d$12(bytes$d$12),
        .d$13(bytes$d$13),
        .q(bytes$q)
    );
    descriptor_validation$marks marks(
        .clock(marks$clock),
        .d(marks$d),
        .q(marks$q)
    );
    descriptor_validation$crc$0 crc$0(
        .clock(crc$0$clock),
        .d(crc$0$d),
        .q(crc$0$q)
    );
    descriptor_validation$crc$1 crc$1(
        .clock(crc$1$clock),
        .d(crc$1$d),
        .q(crc$1$q)
    );
    descriptor_validation$crc$2 crc$2(
        .clock(crc$2$clock),
        .d(crc$2$d),
        .q(crc$2$q)
    );
    descriptor_validation$crc$3 crc$3(
        .clock(crc$3$clock),
        .d(crc$3$d),
        .q(crc$3$q)
    );
    descriptor_validation$stored$0 stored$0(
        .clock(stored$0$clock),
        .d(stored$0$d),
        .q(stored$0$q)
    );
    descriptor_validation$stored$1 stored$1(
        .clock(stored$1$clock),
        .d(stored$1$d),
        .q(stored$1$q)
    );
    descriptor_validation$stored$2 stored$2(
        .clock(stored$2$clock),
        .d(stored$2$d),
        .q(stored$2$q)
    );
    descriptor_validation$stored$3 stored$3(
        .clock(stored$3$clock),
        .d(stored$3$d),
        .q(stored$3$q)
    );
    descriptor_validation$findings$0 findings$0(
        .clock(findings$0$clock),
        .d(findings$0$d),
        .q(findings$0$q)
    );
    descriptor_validation$findings$1 findings$1(
        .clock(findings$1$clock),
        .d(findings$1$d),
        .q(findings$1$q)
    );
    descriptor_validation$differs differs(
        .clock(differs$clock),
        .d(differs$d),
        .q(differs$q)
    );
    descriptor_validation$word word(
        .clock(word$clock),
        .d(word$d),
        .q(word$q)
    );

    // Update code
    always @(*) begin
        params$clock = clock;
        shell$clock = clock;
        sum16$clock = clock;
        policy$clock = clock;
        score$clock = clock;
        parts$clock = clock;
        bytes$clock = clock;
        marks$clock = clock;
        differs$clock = clock;
        word$clock = clock;
        params$write = p_write;
        params$addr = p_addr;
        params$data = p_data;
        crc_parts$data = s_data;
        sum16$data = s_data;
        fields$data = s_data;
        fields$params = params$q;
        parts$d$0 = crc_parts$parts$0;
        parts$d$1 = crc_parts$parts$1;
        parts$d$2 = crc_parts$parts$2;
        parts$d$3 = crc_parts$parts$3;
        parts$d$4 = crc_parts$parts$4;
        parts$d$5 = crc_parts$parts$5;
        bytes$d$0 = fields$bytes$0;
        bytes$d$1 = fields$bytes$1;
        bytes$d$2 = fields$bytes$2;
        bytes$d$3 = fields$bytes$3;
        bytes$d$4 = fields$bytes$4;
        bytes$d$5 = fields$bytes$5;
        bytes$d$6 = fields$bytes$6;
        bytes$d$7 = fields$bytes$7;
        bytes$d$8 = fields$bytes$8;
        bytes$d$9 = fields$bytes$9;
        bytes$d$10 = fields$bytes$10;
        bytes$d$11 = fields$bytes$11;
        bytes$d$12 = fields$bytes$12;
        bytes$d$13 = fields$bytes$13;
        marks$d = fields$marks;
        crc_join$parts = parts$q;
        policy$bytes = bytes$q;
        policy$marks = marks$q;
        policy$params = params$q;
        score$flags = bytes$q[(32'h0)+:(32)];
        score$params = params$q;
        crc$0$clock = clock;
        crc$0$d = crc_join$crc;
        crc$1$clock = clock;
        crc$1$d = crc$0$q;
        crc$2$clock = clock;
        crc$2$d = crc$1$q;
        crc$3$clock = clock;
        crc$3$d = crc$2$q;
        stored$0$clock = clock;
        stored$0$d = bytes$q[(32'h60)+:(16)];
        stored$1$clock = clock;
        stored$1$d = stored$0$q;
        stored$2$clock = clock;
        stored$2$d = stored$1$q;
        stored$3$clock = clock;
        stored$3$d = stored$2$q;
        matching$params = params$q;
        matching$crc = crc$3$q;
        matching$sum = sum16$sum;
        matching$stored = stored$3$q;
        findings$0$clock = clock;
        findings$0$d = policy$findings;
        findings$1$clock = clock;
        findings$1$d = findings$0$q;
        differs$d = matching$differs;
        conclude$differs = differs$q;
        conclude$score = score$sum;
        conclude$findings = findings$1$q;
        shell$flush = flush;
        shell$s_valid = s_valid;
        word$d = conclude$word;
        shell$result = word$q;
        shell$m_ready = m_ready;
        s_ready = shell$s_ready;
        m_valid = shell$m_valid;
        m_data = shell$m_data;
    end

endmodule // descriptor_validation


module descriptor_validation$bytes(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,d$8,d$9,d$10,d$11,d$12,d$13,q);

    // Module arguments
    input wire  clock;
    input wire  [7:0] d$0;
    input wire  [7:0] d$1;
    input wire  [7:0] d$2;
    input wire  [7:0] d$3;
    input wire  [7:0] d$4;
    input wire  [7:0] d$5;
    input wire  [7:0] d$6;
    input wire  [7:0] d$7;
    input wire  [7:0] d$8;
    input wire  [7:0] d$9;
    input wire  [7:0] d$10;
    input wire  [7:0] d$11;
    input wire  [7:0] d$12;
    input wire  [7:0] d$13;
    output reg  [111:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$13, d$12, d$11, d$10, d$9, d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // descriptor_validation$bytes


module descriptor_validation$conclude(differs,score,findings,word);

    // Module arguments
    input wire  [3:0] differs;
    input wire  [20:0] score;
    input wire  [15:0] findings;
    output reg  [31:0] word;

    // Constant declarations
    localparam  most = 16'hffff;
    localparam  reject = 2'b11;

    // Local signals
    reg  error_checksum;
    reg  [4:0] excess;
    reg  [15:0] saturated;
    reg  [1:0] decision;
    reg  [31:0] fields;

    // Update code
    always @(*) begin
        error_checksum = |differs;
        excess = score[(32'h10)+:(5)];
        saturated = score[(32'h0)+:(16)];
        if (|excess) begin
            saturated = most;
        end
        decision = findings[(64'h0)+:(2)];
        if (error_checksum || findings[(64'hf)+:(1)]) begin
            decision = reject;
        end
        fields[(64'h0)+:(16)] = saturated;
        fields[(64'h10)+:(2)] = decision;
        fields[(64'h12)+:(3)] = findings[(64'h2)+:(3)];
        fields[(64'h15)+:(1)] = findings[(64'h5)+:(1)];
        fields[(64'h16)+:(1)] = findings[(64'h6)+:(1)];
        fields[(64'h17)+:(1)] = error_checksum;
        fields[(64'h18)+:(1)] = findings[(64'h7)+:(1)];
        fields[(64'h19)+:(1)] = findings[(64'h8)+:(1)];
        fields[(64'h1a)+:(1)] = findings[(64'h9)+:(1)];
        fields[(64'h1b)+:(1)] = findings[(64'ha)+:(1)];
        fields[(64'h1c)+:(1)] = findings[(64'hb)+:(1)];
        fields[(64'h1d)+:(1)] = findings[(64'hc)+:(1)];
        fields[(64'h1e)+:(1)] = findings[(64'hd)+:(1)];
        fields[(64'h1f)+:(1)] = findings[(64'he)+:(1)];
        word = fields;
    end

endmodule // descriptor_validation$conclude


module descriptor_validation$crc$0(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$crc$0


module descriptor_validation$crc$1(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$crc$1


module descriptor_validation$crc$2(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$crc$2


module descriptor_validation$crc$3(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$crc$3


module descriptor_validation$crc_join(parts,crc);

    // Module arguments
    input wire  [95:0] parts;
    output reg  [15:0] crc;

    // Constant declarations
    localparam  of_zeros = 16'hb1e0;

    // Local signals
    reg  [15:0] part$0;
    reg  [15:0] part$1;
    reg  [15:0] part$2;
    reg  [15:0] part$3;
    reg  [15:0] part$4;
    reg  [15:0] part$5;
    reg  [15:0] sum;

    // Update code
    always @(*) begin
        sum = of_zeros;
        part$0 = parts[(32'h10 * 0)+:(16)];
        sum = sum ^ part$0;
        part$1 = parts[(32'h10 * 1)+:(16)];
        sum = sum ^ part$1;
        part$2 = parts[(32'h10 * 2)+:(16)];
        sum = sum ^ part$2;
        part$3 = parts[(32'h10 * 3)+:(16)];
        sum = sum ^ part$3;
        part$4 = parts[(32'h10 * 4)+:(16)];
        sum = sum ^ part$4;
        part$5 = parts[(32'h10 * 5)+:(16)];
        sum = sum ^ part$5;
        crc = sum;
    end

endmodule // descriptor_validation$crc_join


module descriptor_validation$crc_parts(data,parts$0,parts$1,parts$2,parts$3,parts$4,parts$5);

    // Module arguments
    input wire  [191:0] data;
    output reg  [15:0] parts$0;
    output reg  [15:0] parts$1;
    output reg  [15:0] parts$2;
    output reg  [15:0] parts$3;
    output reg  [15:0] parts$4;
    output reg  [15:0] parts$5;

    // Constant declarations
    localparam  masks$0 = 32'ha34c6f0;
    localparam  masks$1 = 32'hde2f1783;
    localparam  masks$2 = 32'hfa07eb46;
    localparam  masks$3 = 32'h4e5af182;
    localparam  masks$4 = 32'h1df481b;
    localparam  masks$5 = 32'h4d1;
    localparam  masks$6 = 32'h14698de0;
    localparam  masks$7 = 32'hbc5e2f06;
    localparam  masks$8 = 32'hf40fd68d;
    localparam  masks$9 = 32'h9cb5e305;
    localparam  masks$10 = 32'h3be9036;
    localparam  masks$11 = 32'h9a2;
    localparam  masks$12 = 32'h28d31bc0;
    localparam  masks$13 = 32'h78bc5e0c;
    localparam  masks$14 = 32'he81fad1b;
    localparam  masks$15 = 32'h396bc60b;
    localparam  masks$16 = 32'h77d206d;
    localparam  masks$17 = 32'h1344;
    localparam  masks$18 = 32'h51a63780;
    localparam  masks$19 = 32'hf178bc18;
    localparam  masks$20 = 32'hd03f5a36;
    localparam  masks$21 = 32'h72d78c17;
    localparam  masks$22 = 32'hefa40da;
    localparam  masks$23 = 32'h2688;
    localparam  masks$24 = 32'ha34c6f00;
    localparam  masks$25 = 32'he2f17830;
    localparam  masks$26 = 32'ha07eb46d;
    localparam  masks$27 = 32'he5af182f;
    localparam  masks$28 = 32'h1df481b4;
    localparam  masks$29 = 32'h4d10;
    localparam  masks$30 = 32'h4698de00;
    localparam  masks$31 = 32'hc5e2f061;
    localparam  masks$32 = 32'h40fd68db;
    localparam  masks$33 = 32'hcb5e305f;
    localparam  masks$34 = 32'h3be90369;
    localparam  masks$35 = 32'h9a20;
    localparam  masks$36 = 32'h87057af1;
    localparam  masks$37 = 32'h55eaf741;
    localparam  masks$38 = 32'h7bfd3af1;
    localparam  masks$39 = 32'hd8e6913c;
    localparam  masks$40 = 32'h760d4ec8;
    localparam  masks$41 = 32'h3091;
    localparam  masks$42 = 32'he0af5e3;
    localparam  masks$43 = 32'habd5ee83;
    localparam  masks$44 = 32'hf7fa75e2;
    localparam  masks$45 = 32'hb1cd2278;
    localparam  masks$46 = 32'hec1a9d91;
    localparam  masks$47 = 32'h6122;
    localparam  masks$48 = 32'h1c15ebc6;
    localparam  masks$49 = 32'h57abdd06;
    localparam  masks$50 = 32'heff4ebc5;
    localparam  masks$51 = 32'h639a44f1;
    localparam  masks$52 = 32'hd8353b23;
    localparam  masks$53 = 32'hc245;
    localparam  masks$54 = 32'h321f117c;
    localparam  masks$55 = 32'h7178ad8f;
    localparam  masks$56 = 32'h25ee3ccc;
    localparam  masks$57 = 32'h896e7861;
    localparam  masks$58 = 32'hb1b53e5d;
    localparam  masks$59 = 32'h805a;
    localparam  masks$60 = 32'h6e0ae409;
    localparam  masks$61 = 32'h3cde4c9d;
    localparam  masks$62 = 32'hb1db92de;
    localparam  masks$63 = 32'h5c860140;
    localparam  masks$64 = 32'h62b534a0;
    localparam  masks$65 = 32'h464;
    localparam  masks$66 = 32'hdc15c812;
    localparam  masks$67 = 32'h79bc993a;
    localparam  masks$68 = 32'h63b725bc;
    localparam  masks$69 = 32'hb90c0281;
    localparam  masks$70 = 32'hc56a6940;
    localparam  masks$71 = 32'h8c8;
    localparam  masks$72 = 32'hb82b9024;
    localparam  masks$73 = 32'hf3793275;
    localparam  masks$74 = 32'hc76e4b78;
    localparam  masks$75 = 32'h72180502;
    localparam  masks$76 = 32'h8ad4d281;
    localparam  masks$77 = 32'h1191;
    localparam  masks$78 = 32'h70572049;
    localparam  masks$79 = 32'he6f264eb;
    localparam  masks$80 = 32'h8edc96f1;
    localparam  masks$81 = 32'he4300a05;
    localparam  masks$82 = 32'h15a9a502;
    localparam  masks$83 = 32'h2323;
    localparam  masks$84 = 32'he0ae4093;
    localparam  masks$85 = 32'hcde4c9d6;
    localparam  masks$86 = 32'h1db92de3;
    localparam  masks$87 = 32'hc860140b;
    localparam  masks$88 = 32'h2b534a05;
    localparam  masks$89 = 32'h4646;
    localparam  masks$90 = 32'hc15c8126;
    localparam  masks$91 = 32'h9bc993ad;
    localparam  masks$92 = 32'h3b725bc7;
    localparam  masks$93 = 32'h90c02816;
    localparam  masks$94 = 32'h56a6940b;
    localparam  masks$95 = 32'h8c8c;
    localparam  zero = 16'h0;

    // Local signals
    reg  [31:0] words$0;
    reg  [31:0] words$1;
    reg  [31:0] words$2;
    reg  [31:0] words$3;
    reg  [31:0] words$4;
    reg  [31:0] words$5;
    reg  [15:0] part$0;
    reg  [15:0] part$1;
    reg  [15:0] part$2;
    reg  [15:0] part$3;
    reg  [15:0] part$4;
    reg  [15:0] part$5;

    // Update code
    always @(*) begin
        words$0 = data[(32'h20 * 0)+:(32)];
        part$0 = zero;
        part$0 = (part$0 & ~(1 << (0)) | ((^(words$0 & masks$0)) << (0)));
        part$0 = (part$0 & ~(1 << (1)) | ((^(words$0 & masks$6)) << (1)));
        part$0 = (part$0 & ~(1 << (2)) | ((^(words$0 & masks$12)) << (2)));
        part$0 = (part$0 & ~(1 << (3)) | ((^(words$0 & masks$18)) << (3)));
        part$0 = (part$0 & ~(1 << (4)) | ((^(words$0 & masks$24)) << (4)));
        part$0 = (part$0 & ~(1 << (5)) | ((^(words$0 & masks$30)) << (5)));
        part$0 = (part$0 & ~(1 << (6)) | ((^(words$0 & masks$36)) << (6)));
        part$0 = (part$0 & ~(1 << (7)) | ((^(words$0 & masks$42)) << (7)));
        part$0 = (part$0 & ~(1 << (8)) | ((^(words$0 & masks$48)) << (8)));
        part$0 = (part$0 & ~(1 << (9)) | ((^(words$0 & masks$54)) << (9)));
        part$0 = (part$0 & ~(1 << (10)) | ((^(words$0 & masks$60)) << (10)));
        part$0 = (part$0 & ~(1 << (11)) | ((^(words$0 & masks$66)) << (11)));
        part$0 = (part$0 & ~(1 << (12)) | ((^(words$0 & masks$72)) << (12)));
        part$0 = (part$0 & ~(1 << (13)) | ((^(words$0 & masks$78)) << (13)));
        part$0 = (part$0 & ~(1 << (14)) | ((^(words$0 & masks$84)) << (14)));
        part$0 = (part$0 & ~(1 << (15)) | ((^(words$0 & masks$90)) << (15)));
        parts$0 = part$0;
        words$1 = data[(32'h20 * 1)+:(32)];
        part$1 = zero;
        part$1 = (part$1 & ~(1 << (0)) | ((^(words$1 & masks$1)) << (0)));
        part$1 = (part$1 & ~(1 << (1)) | ((^(words$1 & masks$7)) << (1)));
        part$1 = (part$1 & ~(1 << (2)) | ((^(words$1 & masks$13)) << (2)));
        part$1 = (part$1 & ~(1 << (3)) | ((^(words$1 & masks$19)) << (3)));
        part$1 = (part$1 & ~(1 << (4)) | ((^(words$1 & masks$25)) << (4)));
        part$1 = (part$1 & ~(1 << (5)) | ((^(words$1 & masks$31)) << (5)));
        part$1 = (part$1 & ~(1 << (6)) | ((^(words$1 & masks$37)) << (6)));
        part$1 = (part$1 & ~(1 << (7)) | ((^(words$1 & masks$43)) << (7)));
        part$1 = (part$1 & ~(1 << (8)) | ((^(words$1 & masks$49)) << (8)));
        part$1 = (part$1 & ~(1 << (9)) | ((^(words$1 & masks$55)) << (9)));
        part$1 = (part$1 & ~(1 << (10)) | ((^(words$1 & masks$61)) << (10)));
        part$1 = (part$1 & ~(1 << (11)) | ((^(words$1 & masks$67)) << (11)));
        part$1 = (part$1 & ~(1 << (12)) | ((^(words$1 & masks$73)) << (12)));
        part$1 = (part$1 & ~(1 << (13)) | ((^(words$1 & masks$79)) << (13)));
        part$1 = (part$1 & ~(1 << (14)) | ((^(words$1 & masks$85)) << (14)));
        part$1 = (part$1 & ~(1 << (15)) | ((^(words$1 & masks$91)) << (15)));
        parts$1 = part$1;
        words$2 = data[(32'h20 * 2)+:(32)];
        part$2 = zero;
        part$2 = (part$2 & ~(1 << (0)) | ((^(words$2 & masks$2)) << (0)));
        part$2 = (part$2 & ~(1 << (1)) | ((^(words$2 & masks$8)) << (1)));
        part$2 = (part$2 & ~(1 << (2)) | ((^(words$2 & masks$14)) << (2)));
        part$2 = (part$2 & ~(1 << (3)) | ((^(words$2 & masks$20)) << (3)));
        part$2 = (part$2 & ~(1 << (4)) | ((^(words$2 & masks$26)) << (4)));
        part$2 = (part$2 & ~(1 << (5)) | ((^(words$2 & masks$32)) << (5)));
        part$2 = (part$2 & ~(1 << (6)) | ((^(words$2 & masks$38)) << (6)));
        part$2 = (part$2 & ~(1 << (7)) | ((^(words$2 & masks$44)) << (7)));
        part$2 = (part$2 & ~(1 << (8)) | ((^(words$2 & masks$50)) << (8)));
        part$2 = (part$2 & ~(1 << (9)) | ((^(words$2 & masks$56)) << (9)));
        part$2 = (part$2 & ~(1 << (10)) | ((^(words$2 & masks$62)) << (10)));
        part$2 = (part$2 & ~(1 << (11)) | ((^(words$2 & masks$68)) << (11)));
        part$2 = (part$2 & ~(1 << (12)) | ((^(words$2 & masks$74)) << (12)));
        part$2 = (part$2 & ~(1 << (13)) | ((^(words$2 & masks$80)) << (13)));
        part$2 = (part$2 & ~(1 << (14)) | ((^(words$2 & masks$86)) << (14)));
        part$2 = (part$2 & ~(1 << (15)) | ((^(words$2 & masks$92)) << (15)));
        parts$2 = part$2;
        words$3 = data[(32'h20 * 3)+:(32)];
        part$3 = zero;
        part$3 = (part$3 & ~(1 << (0)) | ((^(words$3 & masks$3)) << (0)));
        part$3 = (part$3 & ~(1 << (1)) | ((^(words$3 & masks$9)) << (1)));
        part$3 = (part$3 & ~(1 << (2)) | ((^(words$3 & masks$15)) << (2)));
        part$3 = (part$3 & ~(1 << (3)) | ((^(words$3 & masks$21)) << (3)));
        part$3 = (part$3 & ~(1 << (4)) | ((^(words$3 & masks$27)) << (4)));
        part$3 = (part$3 & ~(1 << (5)) | ((^(words$3 & masks$33)) << (5)));
        part$3 = (part$3 & ~(1 << (6)) | ((^(words$3 & masks$39)) << (6)));
        part$3 = (part$3 & ~(1 << (7)) | ((^(words$3 & masks$45)) << (7)));
        part$3 = (part$3 & ~(1 << (8)) | ((^(words$3 & masks$51)) << (8)));
        part$3 = (part$3 & ~(1 << (9)) | ((^(words$3 & masks$57)) << (9)));
        part$3 = (part$3 & ~(1 << (10)) | ((^(words$3 & masks$63)) << (10)));
        part$3 = (part$3 & ~(1 << (11)) | ((^(words$3 & masks$69)) << (11)));
        part$3 = (part$3 & ~(1 << (12)) | ((^(words$3 & masks$75)) << (12)));
        part$3 = (part$3 & ~(1 << (13)) | ((^(words$3 & masks$81)) << (13)));
        part$3 = (part$3 & ~(1 << (14)) | ((^(words$3 & masks$87)) << (14)));
        part$3 = (part$3 & ~(1 << (15)) | ((^(words$3 & masks$93)) << (15)));
        parts$3 = part$3;
        words$4 = data[(32'h20 * 4)+:(32)];
        part$4 = zero;
        part$4 = (part$4 & ~(1 << (0)) | ((^(words$4 & masks$4)) << (0)));
        part$4 = (part$4 & ~(1 << (1)) | ((^(words$4 & masks$10)) << (1)));
        part$4 = (part$4 & ~(1 << (2)) | ((^(words$4 & masks$16)) << (2)));
        part$4 = (part$4 & ~(1 << (3)) | ((^(words$4 & masks$22)) << (3)));
        part$4 = (part$4 & ~(1 << (4)) | ((^(words$4 & masks$28)) << (4)));
        part$4 = (part$4 & ~(1 << (5)) | ((^(words$4 & masks$34)) << (5)));
        part$4 = (part$4 & ~(1 << (6)) | ((^(words$4 & masks$40)) << (6)));
        part$4 = (part$4 & ~(1 << (7)) | ((^(words$4 & masks$46)) << (7)));
        part$4 = (part$4 & ~(1 << (8)) | ((^(words$4 & masks$52)) << (8)));
        part$4 = (part$4 & ~(1 << (9)) | ((^(words$4 & masks$58)) << (9)));
        part$4 = (part$4 & ~(1 << (10)) | ((^(words$4 & masks$64)) << (10)));
        part$4 = (part$4 & ~(1 << (11)) | ((^(words$4 & masks$70)) << (11)));
        part$4 = (part$4 & ~(1 << (12)) | ((^(words$4 & masks$76)) << (12)));
        part$4 = (part$4 & ~(1 << (13)) | ((^(words$4 & masks$82)) << (13)));
        part$4 = (part$4 & ~(1 << (14)) | ((^(words$4 & masks$88)) << (14)));
        part$4 = (part$4 & ~(1 << (15)) | ((^(words$4 & masks$94)) << (15)));
        parts$4 = part$4;
        words$5 = data[(32'h20 * 5)+:(32)];
        part$5 = zero;
        part$5 = (part$5 & ~(1 << (0)) | ((^(words$5 & masks$5)) << (0)));
        part$5 = (part$5 & ~(1 << (1)) | ((^(words$5 & masks$11)) << (1)));
        part$5 = (part$5 & ~(1 << (2)) | ((^(words$5 & masks$17)) << (2)));
        part$5 = (part$5 & ~(1 << (3)) | ((^(words$5 & masks$23)) << (3)));
        part$5 = (part$5 & ~(1 << (4)) | ((^(words$5 & masks$29)) << (4)));
        part$5 = (part$5 & ~(1 << (5)) | ((^(words$5 & masks$35)) << (5)));
        part$5 = (part$5 & ~(1 << (6)) | ((^(words$5 & masks$41)) << (6)));
        part$5 = (part$5 & ~(1 << (7)) | ((^(words$5 & masks$47)) << (7)));
        part$5 = (part$5 & ~(1 << (8)) | ((^(words$5 & masks$53)) << (8)));
        part$5 = (part$5 & ~(1 << (9)) | ((^(words$5 & masks$59)) << (9)));
        part$5 = (part$5 & ~(1 << (10)) | ((^(words$5 & masks$65)) << (10)));
        part$5 = (part$5 & ~(1 << (11)) | ((^(words$5 & masks$71)) << (11)));
        part$5 = (part$5 & ~(1 << (12)) | ((^(words$5 & masks$77)) << (12)));
        part$5 = (part$5 & ~(1 << (13)) | ((^(words$5 & masks$83)) << (13)));
        part$5 = (part$5 & ~(1 << (14)) | ((^(words$5 & masks$89)) << (14)));
        part$5 = (part$5 & ~(1 << (15)) | ((^(words$5 & masks$95)) << (15)));
        parts$5 = part$5;
    end

endmodule // descriptor_validation$crc_parts


module descriptor_validation$differs(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [3:0] d;
    output reg  [3:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$differs


module descriptor_validation$fields(params,data,bytes$0,bytes$1,bytes$2,bytes$3,bytes$4,bytes$5,bytes$6,bytes$7,bytes$8,bytes$9,bytes$10,bytes$11,bytes$12,bytes$13,marks);

    // Module arguments
    input wire  [735:0] params;
    input wire  [191:0] data;
    output reg  [7:0] bytes$0;
    output reg  [7:0] bytes$1;
    output reg  [7:0] bytes$2;
    output reg  [7:0] bytes$3;
    output reg  [7:0] bytes$4;
    output reg  [7:0] bytes$5;
    output reg  [7:0] bytes$6;
    output reg  [7:0] bytes$7;
    output reg  [7:0] bytes$8;
    output reg  [7:0] bytes$9;
    output reg  [7:0] bytes$10;
    output reg  [7:0] bytes$11;
    output reg  [7:0] bytes$12;
    output reg  [7:0] bytes$13;
    output reg  [3:0] marks;

    // Constant declarations
    localparam  layout_b = 2'b1;
    localparam  layout_s = 2'b10;
    localparam  zero = 8'h0;
    localparam  the_magic_low = 16'h4354;
    localparam  the_magic_high = 16'h250;
    localparam  the_version = 16'h200;

    // Local signals
    reg  [1:0] layout;
    reg  [15:0] magic_low;
    reg  [15:0] magic_high;
    reg  [15:0] version;

    // Update code
    always @(*) begin
        layout = params[(32'h0)+:(2)];
        bytes$3 = data[(32'h50)+:(8)];
        bytes$2 = data[(32'h58)+:(8)];
        bytes$1 = data[(32'h60)+:(8)];
        bytes$0 = data[(32'h68)+:(8)];
        bytes$7 = zero;
        bytes$6 = zero;
        bytes$5 = data[(32'h70)+:(8)];
        bytes$4 = data[(32'h78)+:(8)];
        bytes$9 = data[(32'h80)+:(8)];
        bytes$8 = data[(32'h88)+:(8)];
        bytes$11 = data[(32'h90)+:(8)];
        bytes$10 = data[(32'h98)+:(8)];
        bytes$13 = data[(32'hb0)+:(8)];
        bytes$12 = data[(32'hb8)+:(8)];
        marks[(64'h3)+:(1)] = 1'b1;
        if (layout == layout_b) begin
            bytes$7 = data[(32'h70)+:(8)];
            bytes$6 = data[(32'h78)+:(8)];
            bytes$5 = data[(32'h80)+:(8)];
            bytes$4 = data[(32'h88)+:(8)];
            bytes$9 = data[(32'h90)+:(8)];
            bytes$8 = data[(32'h98)+:(8)];
            bytes$11 = data[(32'ha0)+:(8)];
            bytes$10 = data[(32'ha8)+:(8)];
        end
        if (layout == layout_s) begin
            bytes$3 = data[(32'h40)+:(8)];
            bytes$2 = data[(32'h48)+:(8)];
            bytes$1 = data[(32'h50)+:(8)];
            bytes$0 = data[(32'h58)+:(8)];
            bytes$7 = data[(32'h60)+:(8)];
            bytes$6 = data[(32'h68)+:(8)];
            marks[(64'h3)+:(1)] = 1'b0;
        end
        magic_low = data[(32'h0)+:(16)];
        magic_high = data[(32'h10)+:(16)];
        version = data[(32'h20)+:(16)];
        marks[(64'h0)+:(1)] = magic_low != the_magic_low;
        marks[(64'h1)+:(1)] = magic_high != the_magic_high;
        marks[(64'h2)+:(1)] = version != the_version;
    end

endmodule // descriptor_validation$fields


module descriptor_validation$findings$0(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$findings$0


module descriptor_validation$findings$1(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$findings$1


module descriptor_validation$marks(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [3:0] d;
    output reg  [3:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$marks


module descriptor_validation$matching(params,crc,sum,stored,differs);

    // Module arguments
    input wire  [735:0] params;
    input wire  [15:0] crc;
    input wire  [12:0] sum;
    input wire  [15:0] stored;
    output reg  [3:0] differs;

    // Constant declarations
    localparam  none = 4'h0;

    // Local signals
    reg  [12:0] sum13;
    reg  [15:0] chosen;
    reg  [15:0] difference;
    reg  [3:0] nibbles;

    // Update code
    always @(*) begin
        sum13 = sum[(32'h0)+:(13)];
        chosen = crc;
        if (|params[(32'h2)+:(1)]) begin
            chosen = ((sum13) & 16'hffff);
        end
        difference = (chosen ^ stored);
        nibbles = none;
        nibbles = (nibbles & ~(1 << (0)) | ((|difference[(32'h4 * 0)+:(4)]) << (0)));
        nibbles = (nibbles & ~(1 << (1)) | ((|difference[(32'h4 * 1)+:(4)]) << (1)));
        nibbles = (nibbles & ~(1 << (2)) | ((|difference[(32'h4 * 2)+:(4)]) << (2)));
        nibbles = (nibbles & ~(1 << (3)) | ((|difference[(32'h4 * 3)+:(4)]) << (3)));
        differs = nibbles;
    end

endmodule // descriptor_validation$matching


module descriptor_validation$params(clock,write,addr,data,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [23:0] addr;
    input wire  [31:0] data;
    output reg  [735:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) begin
      if (write && addr == 24'd0) q[31:0] <= data;
      if (write && addr == 24'd1) q[63:32] <= data;
      if (write && addr == 24'd2) q[95:64] <= data;
      if (write && addr == 24'd3) q[127:96] <= data;
      if (write && addr == 24'd4) q[159:128] <= data;
      if (write && addr == 24'd5) q[191:160] <= data;
      if (write && addr == 24'd6) q[223:192] <= data;
      if (write && addr == 24'd7) q[255:224] <= data;
      if (write && addr == 24'd8) q[287:256] <= data;
      if (write && addr == 24'd9) q[319:288] <= data;
      if (write && addr == 24'd10) q[351:320] <= data;
      if (write && addr == 24'd11) q[383:352] <= data;
      if (write && addr == 24'd12) q[415:384] <= data;
      if (write && addr == 24'd13) q[447:416] <= data;
      if (write && addr == 24'd14) q[479:448] <= data;
      if (write && addr == 24'd15) q[511:480] <= data;
      if (write && addr == 24'd16) q[543:512] <= data;
      if (write && addr == 24'd17) q[575:544] <= data;
      if (write && addr == 24'd18) q[607:576] <= data;
      if (write && addr == 24'd19) q[639:608] <= data;
      if (write && addr == 24'd20) q[671:640] <= data;
      if (write && addr == 24'd21) q[703:672] <= data;
    end
endmodule // descriptor_validation$params


module descriptor_validation$parts(clock,d$0,d$1,d$2,d$3,d$4,d$5,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d$0;
    input wire  [15:0] d$1;
    input wire  [15:0] d$2;
    input wire  [15:0] d$3;
    input wire  [15:0] d$4;
    input wire  [15:0] d$5;
    output reg  [95:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // descriptor_validation$parts


module descriptor_validation$policy(clock,params,bytes,marks,findings);

    // Module arguments
    input wire  clock;
    input wire  [735:0] params;
    input wire  [111:0] bytes;
    input wire  [3:0] marks;
    output reg  [15:0] findings;

    // Stub signals
    reg  [735:0] level1$params;
    reg  [111:0] level1$bytes;
    reg  [3:0] level1$marks;
    wire  [23:0] level1$compared;
    reg  [735:0] level2$params;
    reg  [23:0] level2$compared;
    wire  [14:0] level2$found;
    reg  [14:0] level3$found;
    wire  [15:0] level3$findings;
    reg  register1$clock;
    reg  [23:0] register1$d;
    wire  [23:0] register1$q;
    reg  register2$clock;
    reg  [14:0] register2$d;
    wire  [14:0] register2$q;
    reg  register3$clock;
    reg  [15:0] register3$d;
    wire  [15:0] register3$q;

    // Sub module instances
    descriptor_validation$policy$level1 level1(
        .params(level1$params),
        .bytes(level1$bytes),
        .marks(level1$marks),
        .compared(level1$compared)
    );
    descriptor_validation$policy$level2 level2(
        .params(level2$params),
        .compared(level2$compared),
        .found(level2$found)
    );
    descriptor_validation$policy$level3 level3(
        .found(level3$found),
        .findings(level3$findings)
    );
    descriptor_validation$policy$register1 register1(
        .clock(register1$clock),
        .d(register1$d),
        .q(register1$q)
    );
    descriptor_validation$policy$register2 register2(
        .clock(register2$clock),
        .d(register2$d),
        .q(register2$q)
    );
    descriptor_validation$policy$register3 register3(
        .clock(register3$clock),
        .d(register3$d),
        .q(register3$q)
    );

    // Update code
    always @(*) begin
        register1$clock = clock;
        register2$clock = clock;
        register3$clock = clock;
        level1$params = params;
        level1$bytes = bytes;
        level1$marks = marks;
        level2$params = params;
        register1$d = level1$compared;
        level2$compared = register1$q;
        register2$d = level2$found;
        level3$found = register2$q;
        register3$d = level3$findings;
        findings = register3$q;
    end

endmodule // descriptor_validation$policy


module descriptor_validation$policy$level1(params,bytes,marks,compared);

    // Module arguments
    input wire  [735:0] params;
    input wire  [111:0] bytes;
    input wire  [3:0] marks;
    output reg  [23:0] compared;

    // Constant declarations
    localparam  none = 4'h0;
    localparam  one = 5'b1;
    localparam  class_safe = 3'b0;
    localparam  class_low = 3'b1;
    localparam  class_medium = 3'b10;
    localparam  class_high = 3'b11;
    localparam  class_critical = 3'b100;

    // Local signals
    reg  [31:0] flags;
    reg  [31:0] masked$0;
    reg  [31:0] masked$1;
    reg  [31:0] masked$2;
    reg  [3:0] groups$0;
    reg  [3:0] groups$1;
    reg  [3:0] groups$2;
    reg  [4:0] risk;
    reg  [4:0] risk_less;
    reg  [4:0] risk_more_than_one;
    reg  any_risk;
    reg  [2:0] risk_class;
    reg  [15:0] time_high;
    reg  [15:0] time_low;
    reg  [15:0] memory;
    reg  [15:0] kilobytes;
    reg  [15:0] limit_time_high;
    reg  [15:0] limit_time_low;
    reg  [15:0] limit_memory;
    reg  [15:0] limit_output;

    // Update code
    always @(*) begin
        flags = bytes[(32'h0)+:(32)];
        masked$0 = (params[(32'h20 * 0 + 32'h20)+:(32)] & flags);
        groups$0 = none;
        groups$0 = (groups$0 & ~(1 << (0)) | ((|masked$0[(32'h8 * 0)+:(8)]) << (0)));
        groups$0 = (groups$0 & ~(1 << (1)) | ((|masked$0[(32'h8 * 1)+:(8)]) << (1)));
        groups$0 = (groups$0 & ~(1 << (2)) | ((|masked$0[(32'h8 * 2)+:(8)]) << (2)));
        groups$0 = (groups$0 & ~(1 << (3)) | ((|masked$0[(32'h8 * 3)+:(8)]) << (3)));
        masked$1 = (params[(32'h20 * 1 + 32'h20)+:(32)] & flags);
        groups$1 = none;
        groups$1 = (groups$1 & ~(1 << (0)) | ((|masked$1[(32'h8 * 0)+:(8)]) << (0)));
        groups$1 = (groups$1 & ~(1 << (1)) | ((|masked$1[(32'h8 * 1)+:(8)]) << (1)));
        groups$1 = (groups$1 & ~(1 << (2)) | ((|masked$1[(32'h8 * 2)+:(8)]) << (2)));
        groups$1 = (groups$1 & ~(1 << (3)) | ((|masked$1[(32'h8 * 3)+:(8)]) << (3)));
        masked$2 = (params[(32'h20 * 2 + 32'h20)+:(32)] & flags);
        groups$2 = none;
        groups$2 = (groups$2 & ~(1 << (0)) | ((|masked$2[(32'h8 * 0)+:(8)]) << (0)));
        groups$2 = (groups$2 & ~(1 << (1)) | ((|masked$2[(32'h8 * 1)+:(8)]) << (1)));
        groups$2 = (groups$2 & ~(1 << (2)) | ((|masked$2[(32'h8 * 2)+:(8)]) << (2)));
        groups$2 = (groups$2 & ~(1 << (3)) | ((|masked$2[(32'h8 * 3)+:(8)]) << (3)));
        compared[(64'h0)+:(4)] = groups$0;
        compared[(64'h4)+:(4)] = groups$1;
        compared[(64'h8)+:(4)] = groups$2;
        risk = bytes[(32'h0)+:(5)];
        risk_less = risk - one;
        risk_more_than_one = risk & risk_less;
        any_risk = |risk;
        risk_class = class_safe;
        if (risk[32'h4]) begin
            risk_class = class_critical;
        end
        else if (risk[32'h3]) begin
            risk_class = class_high;
        end
        else if (risk[32'h2]) begin
            risk_class = class_medium;
        end
        else if (risk[32'h1]) begin
            risk_class = class_low;
        end
        compared[(64'hc)+:(3)] = risk_class;
        compared[(64'hf)+:(1)] = ~any_risk;
        compared[(64'h10)+:(1)] = |risk_more_than_one;
        time_high = bytes[(32'h30)+:(16)];
        time_low = bytes[(32'h20)+:(16)];
        memory = bytes[(32'h40)+:(16)];
        kilobytes = bytes[(32'h50)+:(16)];
        limit_time_low = params[(32'h80)+:(16)];
        limit_time_high = params[(32'h90)+:(16)];
        limit_memory = params[(32'ha0)+:(16)];
        limit_output = params[(32'hb0)+:(16)];
        compared[(64'h11)+:(1)] = time_high > limit_time_high;
        compared[(64'h12)+:(1)] = time_high == limit_time_high;
        compared[(64'h13)+:(1)] = time_low > limit_time_low;
        compared[(64'h14)+:(1)] = memory > limit_memory;
        compared[(64'h15)+:(1)] = kilobytes > limit_output;
        compared[(64'h16)+:(1)] = marks[(64'h0)+:(1)] || marks[(64'h1)+:(1)];
        compared[(64'h17)+:(1)] = marks[(64'h2)+:(1)] && marks[(64'h3)+:(1)];
    end

endmodule // descriptor_validation$policy$level1


module descriptor_validation$policy$level2(params,compared,found);

    // Module arguments
    input wire  [735:0] params;
    input wire  [23:0] compared;
    output reg  [14:0] found;

    // Constant declarations
    localparam  class_low = 3'b1;
    localparam  class_medium = 3'b10;
    localparam  class_high = 3'b11;
    localparam  class_critical = 3'b100;

    // Local signals
    reg  [2:0] risk_class;
    reg  [1:0] base;
    reg  time_same_over;
    reg  [3:0] reserved;
    reg  [3:0] denied;
    reg  [3:0] approval;

    // Update code
    always @(*) begin
        risk_class = compared[(64'hc)+:(3)];
        base = params[(32'h8)+:(2)];
        if (risk_class == class_low) begin
            base = params[(32'ha)+:(2)];
        end
        if (risk_class == class_medium) begin
            base = params[(32'hc)+:(2)];
        end
        if (risk_class == class_high) begin
            base = params[(32'he)+:(2)];
        end
        if (risk_class == class_critical) begin
            base = params[(32'h10)+:(2)];
        end
        time_same_over = compared[(64'h12)+:(1)] && compared[(64'h13)+:(1)];
        reserved = compared[(64'h0)+:(4)];
        denied = compared[(64'h4)+:(4)];
        approval = compared[(64'h8)+:(4)];
        found[(64'h0)+:(2)] = base;
        found[(64'h2)+:(3)] = risk_class;
        found[(64'h5)+:(1)] = compared[(64'h16)+:(1)];
        found[(64'h6)+:(1)] = compared[(64'h17)+:(1)];
        found[(64'h7)+:(1)] = compared[(64'hf)+:(1)];
        found[(64'h8)+:(1)] = compared[(64'h10)+:(1)];
        found[(64'h9)+:(1)] = |reserved;
        found[(64'ha)+:(1)] = |denied;
        found[(64'hb)+:(1)] = |approval;
        found[(64'hc)+:(1)] = compared[(64'h11)+:(1)] || time_same_over;
        found[(64'hd)+:(1)] = compared[(64'h14)+:(1)];
        found[(64'he)+:(1)] = compared[(64'h15)+:(1)];
    end

endmodule // descriptor_validation$policy$level2


module descriptor_validation$policy$level3(found,findings);

    // Module arguments
    input wire  [14:0] found;
    output reg  [15:0] findings;

    // Constant declarations
    localparam  approved = 2'b0;
    localparam  caution = 2'b1;
    localparam  require_approval = 2'b10;
    localparam  reject = 2'b11;

    // Local signals
    reg  [1:0] base;
    reg  [1:0] mild;
    reg  over;
    reg  over_any;
    reg  error;

    // Update code
    always @(*) begin
        base = found[(64'h0)+:(2)];
        over = found[(64'hc)+:(1)] || found[(64'hd)+:(1)];
        over_any = over || found[(64'he)+:(1)];
        error = found[(64'h5)+:(1)] || found[(64'h6)+:(1)];
        mild = base;
        if (over_any && (base == approved)) begin
            mild = caution;
        end
        if (found[(64'hb)+:(1)] && (base != reject)) begin
            mild = require_approval;
        end
        findings[(64'h0)+:(2)] = mild;
        findings[(64'h2)+:(3)] = found[(64'h2)+:(3)];
        findings[(64'h5)+:(1)] = found[(64'h5)+:(1)];
        findings[(64'h6)+:(1)] = found[(64'h6)+:(1)];
        findings[(64'h7)+:(1)] = found[(64'h7)+:(1)];
        findings[(64'h8)+:(1)] = found[(64'h8)+:(1)];
        findings[(64'h9)+:(1)] = found[(64'h9)+:(1)];
        findings[(64'ha)+:(1)] = found[(64'ha)+:(1)];
        findings[(64'hb)+:(1)] = found[(64'hb)+:(1)];
        findings[(64'hc)+:(1)] = found[(64'hc)+:(1)];
        findings[(64'hd)+:(1)] = found[(64'hd)+:(1)];
        findings[(64'he)+:(1)] = found[(64'he)+:(1)];
        findings[(64'hf)+:(1)] = error || found[(64'ha)+:(1)];
    end

endmodule // descriptor_validation$policy$level3


module descriptor_validation$policy$register1(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [23:0] d;
    output reg  [23:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$policy$register1


module descriptor_validation$policy$register2(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [14:0] d;
    output reg  [14:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$policy$register2


module descriptor_validation$policy$register3(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$policy$register3


module descriptor_validation$score(clock,params,flags,sum);

    // Module arguments
    input wire  clock;
    input wire  [735:0] params;
    input wire  [31:0] flags;
    output reg  [20:0] sum;

    // Stub signals
    reg  [735:0] level1$params;
    reg  [31:0] level1$flags;
    wire  [20:0] level1$q$0;
    wire  [20:0] level1$q$1;
    wire  [20:0] level1$q$2;
    wire  [20:0] level1$q$3;
    wire  [20:0] level1$q$4;
    wire  [20:0] level1$q$5;
    wire  [20:0] level1$q$6;
    wire  [20:0] level1$q$7;
    wire  [20:0] level1$q$8;
    wire  [20:0] level1$q$9;
    wire  [20:0] level1$q$10;
    wire  [20:0] level1$q$11;
    wire  [20:0] level1$q$12;
    wire  [20:0] level1$q$13;
    wire  [20:0] level1$q$14;
    wire  [20:0] level1$q$15;
    reg  [335:0] level2$d;
    wire  [20:0] level2$q$0;
    wire  [20:0] level2$q$1;
    wire  [20:0] level2$q$2;
    wire  [20:0] level2$q$3;
    wire  [20:0] level2$q$4;
    wire  [20:0] level2$q$5;
    wire  [20:0] level2$q$6;
    wire  [20:0] level2$q$7;
    reg  [167:0] level3$d;
    wire  [20:0] level3$q$0;
    wire  [20:0] level3$q$1;
    wire  [20:0] level3$q$2;
    wire  [20:0] level3$q$3;
    reg  [83:0] level4$d;
    wire  [20:0] level4$q$0;
    wire  [20:0] level4$q$1;
    reg  [41:0] level5$d;
    wire  [20:0] level5$q$0;
    reg  register1$clock;
    reg  [20:0] register1$d$0;
    reg  [20:0] register1$d$1;
    reg  [20:0] register1$d$2;
    reg  [20:0] register1$d$3;
    reg  [20:0] register1$d$4;
    reg  [20:0] register1$d$5;
    reg  [20:0] register1$d$6;
    reg  [20:0] register1$d$7;
    reg  [20:0] register1$d$8;
    reg  [20:0] register1$d$9;
    reg  [20:0] register1$d$10;
    reg  [20:0] register1$d$11;
    reg  [20:0] register1$d$12;
    reg  [20:0] register1$d$13;
    reg  [20:0] register1$d$14;
    reg  [20:0] register1$d$15;
    wire  [335:0] register1$q;
    reg  register2$clock;
    reg  [20:0] register2$d$0;
    reg  [20:0] register2$d$1;
    reg  [20:0] register2$d$2;
    reg  [20:0] register2$d$3;
    reg  [20:0] register2$d$4;
    reg  [20:0] register2$d$5;
    reg  [20:0] register2$d$6;
    reg  [20:0] register2$d$7;
    wire  [167:0] register2$q;
    reg  register3$clock;
    reg  [20:0] register3$d$0;
    reg  [20:0] register3$d$1;
    reg  [20:0] register3$d$2;
    reg  [20:0] register3$d$3;
    wire  [83:0] register3$q;
    reg  register4$clock;
    reg  [20:0] register4$d$0;
    reg  [20:0] register4$d$1;
    wire  [41:0] register4$q;
    reg  register5$clock;
    reg  [20:0] register5$d$0;
    wire  [20:0] register5$q;

    // Sub module instances
    descriptor_validation$score$level1 level1(
        .params(level1$params),
        .flags(level1$flags),
        .q$0(level1$q$0),
        .q$1(level1$q$1),
        .q$2(level1$q$2),
        .q$3(level1$q$3),
        .q$4(level1$q$4),
        .q$5(level1$q$5),
        .q$6(level1$q$6),
        .q$7(level1$q$7),
        .q$8(level1$q$8),
        .q$9(level1$q$9),
        .q$10(level1$q$10),
        .q$11(level1$q$11),
        .q$12(level1$q$12),
        .q$13(level1$q$13),
        .q$14(level1$q$14),
        .q$15(level1$q$15)
    );
    descriptor_validation$score$level2 level2(
        .d(level2$d),
        .q$0(level2$q$0),
        .q$1(level2$q$1),
        .q$2(level2$q$2),
        .q$3(level2$q$3),
        .q$4(level2$q$4),
        .q$5(level2$q$5),
        .q$6(level2$q$6),
        .q$7(level2$q$7)
    );
    descriptor_validation$score$level3 level3(
        .d(level3$d),
        .q$0(level3$q$0),
        .q$1(level3$q$1),
        .q$2(level3$q$2),
        .q$3(level3$q$3)
    );
    descriptor_validation$score$level4 level4(
        .d(level4$d),
        .q$0(level4$q$0),
        .q$1(level4$q$1)
    );
    descriptor_validation$score$level5 level5(
        .d(level5$d),
        .q$0(level5$q$0)
    );
    descriptor_validation$score$register1 register1(
        .clock(register1$clock),
        .d$0(register1$d$0),
        .d$1(register1$d$1),
        .d$2(register1$d$2),
        .d$3(register1$d$3),
        .d$4(register1$d$4),
        .d$5(register1$d$5),
        .d$6(register1$d$6),
        .d$7(register1$d$7),
        .d$8(register1$d$8),
        .d$9(register1$d$9),
        .d$10(register1$d$10),
        .d$11(register1$d$11),
        .d$12(register1$d$12),
        .d$13(register1$d$13),
        .d$14(register1$d$14),
        .d$15(register1$d$15),
        .q(register1$q)
    );
    descriptor_validation$score$register2 register2(
        .clock(register2$clock),
        .d$0(register2$d$0),
        .d$1(register2$d$1),
        .d$2(register2$d$2),
        .d$3(register2$d$3),
        .d$4(register2$d$4),
        .d$5(register2$d$5),
        .d$6(register2$d$6),
        .d$7(register2$d$7),
        .q(register2$q)
    );
    descriptor_validation$score$register3 register3(
        .clock(register3$clock),
        .d$0(register3$d$0),
        .d$1(register3$d$1),
        .d$2(register3$d$2),
        .d$3(register3$d$3),
        .q(register3$q)
    );
    descriptor_validation$score$register4 register4(
        .clock(register4$clock),
        .d$0(register4$d$0),
        .d$1(register4$d$1),
        .q(register4$q)
    );
    descriptor_validation$score$register5 register5(
        .clock(register5$clock),
        .d$0(register5$d$0),
        .q(register5$q)
    );

    // Update code
    always @(*) begin
        register1$clock = clock;
        register2$clock = clock;
        register3$clock = clock;
        register4$clock = clock;
        register5$clock = clock;
        level1$params = params;
        level1$flags = flags;
        register1$d$0 = level1$q$0;
        register1$d$1 = level1$q$1;
        register1$d$2 = level1$q$2;
        register1$d$3 = level1$q$3;
        register1$d$4 = level1$q$4;
        register1$d$5 = level1$q$5;
        register1$d$6 = level1$q$6;
        register1$d$7 = level1$q$7;
        register1$d$8 = level1$q$8;
        register1$d$9 = level1$q$9;
        register1$d$10 = level1$q$10;
        register1$d$11 = level1$q$11;
        register1$d$12 = level1$q$12;
        register1$d$13 = level1$q$13;
        register1$d$14 = level1$q$14;
        register1$d$15 = level1$q$15;
        level2$d = register1$q;
        register2$d$0 = level2$q$0;
        register2$d$1 = level2$q$1;
        register2$d$2 = level2$q$2;
        register2$d$3 = level2$q$3;
        register2$d$4 = level2$q$4;
        register2$d$5 = level2$q$5;
        register2$d$6 = level2$q$6;
        register2$d$7 = level2$q$7;
        level3$d = register2$q;
        register3$d$0 = level3$q$0;
        register3$d$1 = level3$q$1;
        register3$d$2 = level3$q$2;
        register3$d$3 = level3$q$3;
        level4$d = register3$q;
        register4$d$0 = level4$q$0;
        register4$d$1 = level4$q$1;
        level5$d = register4$q;
        register5$d$0 = level5$q$0;
        sum = register5$q;
    end

endmodule // descriptor_validation$score


module descriptor_validation$score$level1(params,flags,q$0,q$1,q$2,q$3,q$4,q$5,q$6,q$7,q$8,q$9,q$10,q$11,q$12,q$13,q$14,q$15);

    // Module arguments
    input wire  [735:0] params;
    input wire  [31:0] flags;
    output reg  [20:0] q$0;
    output reg  [20:0] q$1;
    output reg  [20:0] q$2;
    output reg  [20:0] q$3;
    output reg  [20:0] q$4;
    output reg  [20:0] q$5;
    output reg  [20:0] q$6;
    output reg  [20:0] q$7;
    output reg  [20:0] q$8;
    output reg  [20:0] q$9;
    output reg  [20:0] q$10;
    output reg  [20:0] q$11;
    output reg  [20:0] q$12;
    output reg  [20:0] q$13;
    output reg  [20:0] q$14;
    output reg  [20:0] q$15;

    // Constant declarations
    localparam  zero = 21'h0;
    localparam  low16 = 21'hffff;

    // Local signals
    reg  [20:0] weight$0;
    reg  [20:0] weight$1;
    reg  [20:0] weight$2;
    reg  [20:0] weight$3;
    reg  [20:0] weight$4;
    reg  [20:0] weight$5;
    reg  [20:0] weight$6;
    reg  [20:0] weight$7;
    reg  [20:0] weight$8;
    reg  [20:0] weight$9;
    reg  [20:0] weight$10;
    reg  [20:0] weight$11;
    reg  [20:0] weight$12;
    reg  [20:0] weight$13;
    reg  [20:0] weight$14;
    reg  [20:0] weight$15;
    reg  [20:0] weight$16;
    reg  [20:0] weight$17;
    reg  [20:0] weight$18;
    reg  [20:0] weight$19;
    reg  [20:0] weight$20;
    reg  [20:0] weight$21;
    reg  [20:0] weight$22;
    reg  [20:0] weight$23;
    reg  [20:0] weight$24;
    reg  [20:0] weight$25;
    reg  [20:0] weight$26;
    reg  [20:0] weight$27;
    reg  [20:0] weight$28;
    reg  [20:0] weight$29;
    reg  [20:0] weight$30;
    reg  [20:0] weight$31;
    reg  [20:0] term$0;
    reg  [20:0] term$1;
    reg  [20:0] term$2;
    reg  [20:0] term$3;
    reg  [20:0] term$4;
    reg  [20:0] term$5;
    reg  [20:0] term$6;
    reg  [20:0] term$7;
    reg  [20:0] term$8;
    reg  [20:0] term$9;
    reg  [20:0] term$10;
    reg  [20:0] term$11;
    reg  [20:0] term$12;
    reg  [20:0] term$13;
    reg  [20:0] term$14;
    reg  [20:0] term$15;
    reg  [20:0] term$16;
    reg  [20:0] term$17;
    reg  [20:0] term$18;
    reg  [20:0] term$19;
    reg  [20:0] term$20;
    reg  [20:0] term$21;
    reg  [20:0] term$22;
    reg  [20:0] term$23;
    reg  [20:0] term$24;
    reg  [20:0] term$25;
    reg  [20:0] term$26;
    reg  [20:0] term$27;
    reg  [20:0] term$28;
    reg  [20:0] term$29;
    reg  [20:0] term$30;
    reg  [20:0] term$31;

    // Update code
    always @(*) begin
        weight$0 = params[(32'hc0 + 32'h10 * 0)+:(21)] & low16;
        term$0 = zero;
        if (flags[0]) begin
            term$0 = weight$0;
        end
        weight$1 = params[(32'hc0 + 32'h10 * 1)+:(21)] & low16;
        term$1 = zero;
        if (flags[1]) begin
            term$1 = weight$1;
        end
        weight$2 = params[(32'hc0 + 32'h10 * 2)+:(21)] & low16;
        term$2 = zero;
        if (flags[2]) begin
            term$2 = weight$2;
        end
        weight$3 = params[(32'hc0 + 32'h10 * 3)+:(21)] & low16;
        term$3 = zero;
        if (flags[3]) begin
            term$3 = weight$3;
        end
        weight$4 = params[(32'hc0 + 32'h10 * 4)+:(21)] & low16;
        term$4 = zero;
        if (flags[4]) begin
            term$4 = weight$4;
        end
        weight$5 = params[(32'hc0 + 32'h10 * 5)+:(21)] & low16;
        term$5 = zero;
        if (flags[5]) begin
            term$5 = weight$5;
        end
        weight$6 = params[(32'hc0 + 32'h10 * 6)+:(21)] & low16;
        term$6 = zero;
        if (flags[6]) begin
            term$6 = weight$6;
        end
        weight$7 = params[(32'hc0 + 32'h10 * 7)+:(21)] & low16;
        term$7 = zero;
        if (flags[7]) begin
            term$7 = weight$7;
        end
        weight$8 = params[(32'hc0 + 32'h10 * 8)+:(21)] & low16;
        term$8 = zero;
        if (flags[8]) begin
            term$8 = weight$8;
        end
        weight$9 = params[(32'hc0 + 32'h10 * 9)+:(21)] & low16;
        term$9 = zero;
        if (flags[9]) begin
            term$9 = weight$9;
        end
        weight$10 = params[(32'hc0 + 32'h10 * 10)+:(21)] & low16;
        term$10 = zero;
        if (flags[10]) begin
            term$10 = weight$10;
        end
        weight$11 = params[(32'hc0 + 32'h10 * 11)+:(21)] & low16;
        term$11 = zero;
        if (flags[11]) begin
            term$11 = weight$11;
        end
        weight$12 = params[(32'hc0 + 32'h10 * 12)+:(21)] & low16;
        term$12 = zero;
        if (flags[12]) begin
            term$12 = weight$12;
        end
        weight$13 = params[(32'hc0 + 32'h10 * 13)+:(21)] & low16;
        term$13 = zero;
        if (flags[13]) begin
            term$13 = weight$13;
        end
        weight$14 = params[(32'hc0 + 32'h10 * 14)+:(21)] & low16;
        term$14 = zero;
        if (flags[14]) begin
            term$14 = weight$14;
        end
        weight$15 = params[(32'hc0 + 32'h10 * 15)+:(21)] & low16;
        term$15 = zero;
        if (flags[15]) begin
            term$15 = weight$15;
        end
        weight$16 = params[(32'hc0 + 32'h10 * 16)+:(21)] & low16;
        term$16 = zero;
        if (flags[16]) begin
            term$16 = weight$16;
        end
        weight$17 = params[(32'hc0 + 32'h10 * 17)+:(21)] & low16;
        term$17 = zero;
        if (flags[17]) begin
            term$17 = weight$17;
        end
        weight$18 = params[(32'hc0 + 32'h10 * 18)+:(21)] & low16;
        term$18 = zero;
        if (flags[18]) begin
            term$18 = weight$18;
        end
        weight$19 = params[(32'hc0 + 32'h10 * 19)+:(21)] & low16;
        term$19 = zero;
        if (flags[19]) begin
            term$19 = weight$19;
        end
        weight$20 = params[(32'hc0 + 32'h10 * 20)+:(21)] & low16;
        term$20 = zero;
        if (flags[20]) begin
            term$20 = weight$20;
        end
        weight$21 = params[(32'hc0 + 32'h10 * 21)+:(21)] & low16;
        term$21 = zero;
        if (flags[21]) begin
            term$21 = weight$21;
        end
        weight$22 = params[(32'hc0 + 32'h10 * 22)+:(21)] & low16;
        term$22 = zero;
        if (flags[22]) begin
            term$22 = weight$22;
        end
        weight$23 = params[(32'hc0 + 32'h10 * 23)+:(21)] & low16;
        term$23 = zero;
        if (flags[23]) begin
            term$23 = weight$23;
        end
        weight$24 = params[(32'hc0 + 32'h10 * 24)+:(21)] & low16;
        term$24 = zero;
        if (flags[24]) begin
            term$24 = weight$24;
        end
        weight$25 = params[(32'hc0 + 32'h10 * 25)+:(21)] & low16;
        term$25 = zero;
        if (flags[25]) begin
            term$25 = weight$25;
        end
        weight$26 = params[(32'hc0 + 32'h10 * 26)+:(21)] & low16;
        term$26 = zero;
        if (flags[26]) begin
            term$26 = weight$26;
        end
        weight$27 = params[(32'hc0 + 32'h10 * 27)+:(21)] & low16;
        term$27 = zero;
        if (flags[27]) begin
            term$27 = weight$27;
        end
        weight$28 = params[(32'hc0 + 32'h10 * 28)+:(21)] & low16;
        term$28 = zero;
        if (flags[28]) begin
            term$28 = weight$28;
        end
        weight$29 = params[(32'hc0 + 32'h10 * 29)+:(21)] & low16;
        term$29 = zero;
        if (flags[29]) begin
            term$29 = weight$29;
        end
        weight$30 = params[(32'hc0 + 32'h10 * 30)+:(21)] & low16;
        term$30 = zero;
        if (flags[30]) begin
            term$30 = weight$30;
        end
        weight$31 = params[(32'hc0 + 32'h10 * 31)+:(21)] & low16;
        term$31 = zero;
        if (flags[31]) begin
            term$31 = weight$31;
        end
        q$0 = term$0 + term$1;
        q$1 = term$2 + term$3;
        q$2 = term$4 + term$5;
        q$3 = term$6 + term$7;
        q$4 = term$8 + term$9;
        q$5 = term$10 + term$11;
        q$6 = term$12 + term$13;
        q$7 = term$14 + term$15;
        q$8 = term$16 + term$17;
        q$9 = term$18 + term$19;
        q$10 = term$20 + term$21;
        q$11 = term$22 + term$23;
        q$12 = term$24 + term$25;
        q$13 = term$26 + term$27;
        q$14 = term$28 + term$29;
        q$15 = term$30 + term$31;
    end

endmodule // descriptor_validation$score$level1


module descriptor_validation$score$level2(d,q$0,q$1,q$2,q$3,q$4,q$5,q$6,q$7);

    // Module arguments
    input wire  [335:0] d;
    output reg  [20:0] q$0;
    output reg  [20:0] q$1;
    output reg  [20:0] q$2;
    output reg  [20:0] q$3;
    output reg  [20:0] q$4;
    output reg  [20:0] q$5;
    output reg  [20:0] q$6;
    output reg  [20:0] q$7;

    // Constant declarations
    localparam  zero = 21'h0;
    localparam  width = 8'h15;

    // Local signals
    reg  [20:0] lane$0;
    reg  [20:0] lane$1;
    reg  [20:0] lane$2;
    reg  [20:0] lane$3;
    reg  [20:0] lane$4;
    reg  [20:0] lane$5;
    reg  [20:0] lane$6;
    reg  [20:0] lane$7;
    reg  [20:0] lane$8;
    reg  [20:0] lane$9;
    reg  [20:0] lane$10;
    reg  [20:0] lane$11;
    reg  [20:0] lane$12;
    reg  [20:0] lane$13;
    reg  [20:0] lane$14;
    reg  [20:0] lane$15;

    // Update code
    always @(*) begin
        lane$0 = d[(0 * width)+:(21)];
        lane$1 = d[(1 * width)+:(21)];
        lane$2 = d[(2 * width)+:(21)];
        lane$3 = d[(3 * width)+:(21)];
        lane$4 = d[(4 * width)+:(21)];
        lane$5 = d[(5 * width)+:(21)];
        lane$6 = d[(6 * width)+:(21)];
        lane$7 = d[(7 * width)+:(21)];
        lane$8 = d[(8 * width)+:(21)];
        lane$9 = d[(9 * width)+:(21)];
        lane$10 = d[(10 * width)+:(21)];
        lane$11 = d[(11 * width)+:(21)];
        lane$12 = d[(12 * width)+:(21)];
        lane$13 = d[(13 * width)+:(21)];
        lane$14 = d[(14 * width)+:(21)];
        lane$15 = d[(15 * width)+:(21)];
        q$0 = lane$0 + lane$1;
        q$1 = lane$2 + lane$3;
        q$2 = lane$4 + lane$5;
        q$3 = lane$6 + lane$7;
        q$4 = lane$8 + lane$9;
        q$5 = lane$10 + lane$11;
        q$6 = lane$12 + lane$13;
        q$7 = lane$14 + lane$15;
    end

endmodule // descriptor_validation$score$level2


module descriptor_validation$score$level3(d,q$0,q$1,q$2,q$3);

    // Module arguments
    input wire  [167:0] d;
    output reg  [20:0] q$0;
    output reg  [20:0] q$1;
    output reg  [20:0] q$2;
    output reg  [20:0] q$3;

    // Constant declarations
    localparam  zero = 21'h0;
    localparam  width = 8'h15;

    // Local signals
    reg  [20:0] lane$0;
    reg  [20:0] lane$1;
    reg  [20:0] lane$2;
    reg  [20:0] lane$3;
    reg  [20:0] lane$4;
    reg  [20:0] lane$5;
    reg  [20:0] lane$6;
    reg  [20:0] lane$7;

    // Update code
    always @(*) begin
        lane$0 = d[(0 * width)+:(21)];
        lane$1 = d[(1 * width)+:(21)];
        lane$2 = d[(2 * width)+:(21)];
        lane$3 = d[(3 * width)+:(21)];
        lane$4 = d[(4 * width)+:(21)];
        lane$5 = d[(5 * width)+:(21)];
        lane$6 = d[(6 * width)+:(21)];
        lane$7 = d[(7 * width)+:(21)];
        q$0 = lane$0 + lane$1;
        q$1 = lane$2 + lane$3;
        q$2 = lane$4 + lane$5;
        q$3 = lane$6 + lane$7;
    end

endmodule // descriptor_validation$score$level3


module descriptor_validation$score$level4(d,q$0,q$1);

    // Module arguments
    input wire  [83:0] d;
    output reg  [20:0] q$0;
    output reg  [20:0] q$1;

    // Constant declarations
    localparam  zero = 21'h0;
    localparam  width = 8'h15;

    // Local signals
    reg  [20:0] lane$0;
    reg  [20:0] lane$1;
    reg  [20:0] lane$2;
    reg  [20:0] lane$3;

    // Update code
    always @(*) begin
        lane$0 = d[(0 * width)+:(21)];
        lane$1 = d[(1 * width)+:(21)];
        lane$2 = d[(2 * width)+:(21)];
        lane$3 = d[(3 * width)+:(21)];
        q$0 = lane$0 + lane$1;
        q$1 = lane$2 + lane$3;
    end

endmodule // descriptor_validation$score$level4


module descriptor_validation$score$level5(d,q$0);

    // Module arguments
    input wire  [41:0] d;
    output reg  [20:0] q$0;

    // Constant declarations
    localparam  zero = 21'h0;
    localparam  width = 8'h15;

    // Local signals
    reg  [20:0] lane$0;
    reg  [20:0] lane$1;

    // Update code
    always @(*) begin
        lane$0 = d[(0 * width)+:(21)];
        lane$1 = d[(1 * width)+:(21)];
        q$0 = lane$0 + lane$1;
    end

endmodule // descriptor_validation$score$level5


module descriptor_validation$score$register1(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,d$8,d$9,d$10,d$11,d$12,d$13,d$14,d$15,q);

    // Module arguments
    input wire  clock;
    input wire  [20:0] d$0;
    input wire  [20:0] d$1;
    input wire  [20:0] d$2;
    input wire  [20:0] d$3;
    input wire  [20:0] d$4;
    input wire  [20:0] d$5;
    input wire  [20:0] d$6;
    input wire  [20:0] d$7;
    input wire  [20:0] d$8;
    input wire  [20:0] d$9;
    input wire  [20:0] d$10;
    input wire  [20:0] d$11;
    input wire  [20:0] d$12;
    input wire  [20:0] d$13;
    input wire  [20:0] d$14;
    input wire  [20:0] d$15;
    output reg  [335:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$15, d$14, d$13, d$12, d$11, d$10, d$9, d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // descriptor_validation$score$register1


module descriptor_validation$score$register2(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,q);

    // Module arguments
    input wire  clock;
    input wire  [20:0] d$0;
    input wire  [20:0] d$1;
    input wire  [20:0] d$2;
    input wire  [20:0] d$3;
    input wire  [20:0] d$4;
    input wire  [20:0] d$5;
    input wire  [20:0] d$6;
    input wire  [20:0] d$7;
    output reg  [167:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // descriptor_validation$score$register2


module descriptor_validation$score$register3(clock,d$0,d$1,d$2,d$3,q);

    // Module arguments
    input wire  clock;
    input wire  [20:0] d$0;
    input wire  [20:0] d$1;
    input wire  [20:0] d$2;
    input wire  [20:0] d$3;
    output reg  [83:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$3, d$2, d$1, d$0};
endmodule // descriptor_validation$score$register3


module descriptor_validation$score$register4(clock,d$0,d$1,q);

    // Module arguments
    input wire  clock;
    input wire  [20:0] d$0;
    input wire  [20:0] d$1;
    output reg  [41:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$1, d$0};
endmodule // descriptor_validation$score$register4


module descriptor_validation$score$register5(clock,d$0,q);

    // Module arguments
    input wire  clock;
    input wire  [20:0] d$0;
    output reg  [20:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$0};
endmodule // descriptor_validation$score$register5


module descriptor_validation$shell(clock,flush,s_valid,s_ready,result,m_ready,m_valid,m_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    output reg  s_ready;
    input wire  [31:0] result;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [31:0] m_data;

    // Stub signals
    reg  flight$clock;
    reg  flight$clear;
    reg  flight$take;
    wire  flight$arrive;
    reg  outlet$clock;
    reg  outlet$flush;
    reg  outlet$take;
    wire  outlet$ready;
    reg  outlet$arrive;
    reg  [31:0] outlet$result;
    reg  outlet$m_ready;
    wire  outlet$m_valid;
    wire  [31:0] outlet$m_data;

    // Local signals
    reg  take;

    // Sub module instances
    descriptor_validation$shell$flight flight(
        .clock(flight$clock),
        .clear(flight$clear),
        .take(flight$take),
        .arrive(flight$arrive)
    );
    descriptor_validation$shell$outlet outlet(
        .clock(outlet$clock),
        .flush(outlet$flush),
        .take(outlet$take),
        .ready(outlet$ready),
        .arrive(outlet$arrive),
        .result(outlet$result),
        .m_ready(outlet$m_ready),
        .m_valid(outlet$m_valid),
        .m_data(outlet$m_data)
    );

    // Update code
    always @(*) begin
        flight$clock = clock;
        outlet$clock = clock;
        take = s_valid && outlet$ready;
        flight$clear = flush;
        flight$take = take;
        outlet$flush = flush;
        outlet$take = take;
        outlet$arrive = flight$arrive;
        outlet$result = result;
        outlet$m_ready = m_ready;
        s_ready = outlet$ready;
        m_valid = outlet$m_valid;
        m_data = outlet$m_data;
    end

endmodule // descriptor_validation$shell


module descriptor_validation$shell$flight(clock,clear,take,arrive);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  take;
    output reg  arrive;

    // Update code (custom)
    reg [7:1] valid;
    initial valid = 0;
    always @(posedge clock) valid <= clear ? 7'd0 : {valid[6:1], take};
    always @(*) arrive = valid[7];
endmodule // descriptor_validation$shell$flight


module descriptor_validation$shell$outlet(clock,flush,take,ready,arrive,result,m_ready,m_valid,m_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  take;
    output reg  ready;
    input wire  arrive;
    input wire  [31:0] result;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [31:0] m_data;

    // Constant declarations
    localparam  zero = 6'b0;
    localparam  one = 6'b1;
    localparam  places = 6'b100000;

    // Stub signals
    reg  free$d;
    wire  free$q;
    reg  free$clock;
    reg  [5:0] used$d;
    wire  [5:0] used$q;
    reg  used$clock;
    reg  [5:0] written$d;
    wire  [5:0] written$q;
    reg  written$clock;
    reg  [5:0] read$d;
    wire  [5:0] read$q;
    reg  read$clock;
    reg  memory$clock;
    reg  memory$write;
    reg  [5:0] memory$write_at;
    reg  [31:0] memory$write_data;
    reg  [5:0] memory$read_at;
    wire  [31:0] memory$read_data;
    reg  valid$d;
    wire  valid$q;
    reg  valid$clock;
    reg  data$clock;
    reg  [31:0] data$d;
    wire  [31:0] data$q;

    // Local signals
    reg  leave;
    reg  [5:0] used_more;
    reg  [5:0] used_less;
    reg  [5:0] used_next;
    reg  [5:0] written_more;
    reg  [5:0] read_more;
    reg  waiting;
    reg  load;

    // Sub module instances
    descriptor_validation$shell$outlet$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    descriptor_validation$shell$outlet$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    descriptor_validation$shell$outlet$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    descriptor_validation$shell$outlet$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    descriptor_validation$shell$outlet$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    descriptor_validation$shell$outlet$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    descriptor_validation$shell$outlet$data data(
        .clock(data$clock),
        .d(data$d),
        .q(data$q)
    );

    // Update code
    always @(*) begin
        free$clock = clock;
        used$clock = clock;
        written$clock = clock;
        read$clock = clock;
        valid$clock = clock;
        data$clock = clock;
        free$d = free$q;
        used$d = used$q;
        written$d = written$q;
        read$d = read$q;
        valid$d = valid$q;
        data$d = data$q;
        memory$clock = clock;
        leave = valid$q && m_ready;
        used_more = used$q + one;
        used_less = used$q - one;
        used_next = used$q;
        if (take && (~leave)) begin
            used_next = used_more;
        end
        if (leave && (~take)) begin
            used_next = used_less;
        end
        used$d = used_next;
        free$d = used_next != places;
        written_more = written$q + one;
        memory$write = arrive;
        memory$write_at = written$q;
        memory$write_data = result;
        if (arrive) begin
            written$d = written_more;
        end
        read_more = read$q + one;
        memory$read_at = read$q;
        waiting = written$q != read$q;
        load = waiting && ((~valid$q) || m_ready);
        if (leave) begin
            valid$d = 1'b0;
        end
        if (load) begin
            data$d = memory$read_data;
            valid$d = 1'b1;
            read$d = read_more;
        end
        if (flush) begin
            free$d = 1'b1;
            used$d = zero;
            written$d = zero;
            read$d = zero;
            valid$d = 1'b0;
        end
        ready = free$q;
        m_valid = valid$q;
        m_data = data$q;
    end

endmodule // descriptor_validation$shell$outlet


module descriptor_validation$shell$outlet$data(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$shell$outlet$data


module descriptor_validation$shell$outlet$free(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$shell$outlet$free


module descriptor_validation$shell$outlet$memory(clock,write,write_at,write_data,read_at,read_data);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [5:0] write_at;
    input wire  [31:0] write_data;
    input wire  [5:0] read_at;
    output reg  [31:0] read_data;

    // Update code (custom)
    reg [31:0] words [0:31];
    wire [31:0] word = words[read_at[4:0]];
    integer i;
    initial for (i = 0; i <= 31; i = i + 1) words[i] = 0;
    always @(posedge clock) if (write) words[write_at[4:0]] <= write_data;
    always @(*) read_data = word;
endmodule // descriptor_validation$shell$outlet$memory


module descriptor_validation$shell$outlet$read(d,q,clock);

    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 6'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$shell$outlet$read


module descriptor_validation$shell$outlet$used(d,q,clock);

    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 6'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$shell$outlet$used


module descriptor_validation$shell$outlet$valid(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$shell$outlet$valid


module descriptor_validation$shell$outlet$written(d,q,clock);

    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 6'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$shell$outlet$written


module descriptor_validation$stored$0(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$stored$0


module descriptor_validation$stored$1(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$stored$1


module descriptor_validation$stored$2(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$stored$2


module descriptor_validation$stored$3(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$stored$3


module descriptor_validation$sum16(clock,data,sum);

    // Module arguments
    input wire  clock;
    input wire  [191:0] data;
    output reg  [12:0] sum;

    // Stub signals
    reg  [191:0] level1$data;
    wire  [12:0] level1$q$0;
    wire  [12:0] level1$q$1;
    wire  [12:0] level1$q$2;
    wire  [12:0] level1$q$3;
    wire  [12:0] level1$q$4;
    wire  [12:0] level1$q$5;
    wire  [12:0] level1$q$6;
    wire  [12:0] level1$q$7;
    wire  [12:0] level1$q$8;
    wire  [12:0] level1$q$9;
    wire  [12:0] level1$q$10;
    wire  [12:0] level1$q$11;
    reg  [155:0] level2$d;
    wire  [12:0] level2$q$0;
    wire  [12:0] level2$q$1;
    wire  [12:0] level2$q$2;
    wire  [12:0] level2$q$3;
    wire  [12:0] level2$q$4;
    wire  [12:0] level2$q$5;
    reg  [77:0] level3$d;
    wire  [12:0] level3$q$0;
    wire  [12:0] level3$q$1;
    wire  [12:0] level3$q$2;
    wire  [12:0] level3$q$3;
    reg  [51:0] level4$d;
    wire  [12:0] level4$q$0;
    wire  [12:0] level4$q$1;
    reg  [25:0] level5$d;
    wire  [12:0] level5$q$0;
    reg  register1$clock;
    reg  [12:0] register1$d$0;
    reg  [12:0] register1$d$1;
    reg  [12:0] register1$d$2;
    reg  [12:0] register1$d$3;
    reg  [12:0] register1$d$4;
    reg  [12:0] register1$d$5;
    reg  [12:0] register1$d$6;
    reg  [12:0] register1$d$7;
    reg  [12:0] register1$d$8;
    reg  [12:0] register1$d$9;
    reg  [12:0] register1$d$10;
    reg  [12:0] register1$d$11;
    wire  [155:0] register1$q;
    reg  register2$clock;
    reg  [12:0] register2$d$0;
    reg  [12:0] register2$d$1;
    reg  [12:0] register2$d$2;
    reg  [12:0] register2$d$3;
    reg  [12:0] register2$d$4;
    reg  [12:0] register2$d$5;
    wire  [77:0] register2$q;
    reg  register3$clock;
    reg  [12:0] register3$d$0;
    reg  [12:0] register3$d$1;
    reg  [12:0] register3$d$2;
    reg  [12:0] register3$d$3;
    wire  [51:0] register3$q;
    reg  register4$clock;
    reg  [12:0] register4$d$0;
    reg  [12:0] register4$d$1;
    wire  [25:0] register4$q;
    reg  register5$clock;
    reg  [12:0] register5$d$0;
    wire  [12:0] register5$q;

    // Sub module instances
    descriptor_validation$sum16$level1 level1(
        .data(level1$data),
        .q$0(level1$q$0),
        .q$1(level1$q$1),
        .q$2(level1$q$2),
        .q$3(level1$q$3),
        .q$4(level1$q$4),
        .q$5(level1$q$5),
        .q$6(level1$q$6),
        .q$7(level1$q$7),
        .q$8(level1$q$8),
        .q$9(level1$q$9),
        .q$10(level1$q$10),
        .q$11(level1$q$11)
    );
    descriptor_validation$sum16$level2 level2(
        .d(level2$d),
        .q$0(level2$q$0),
        .q$1(level2$q$1),
        .q$2(level2$q$2),
        .q$3(level2$q$3),
        .q$4(level2$q$4),
        .q$5(level2$q$5)
    );
    descriptor_validation$sum16$level3 level3(
        .d(level3$d),
        .q$0(level3$q$0),
        .q$1(level3$q$1),
        .q$2(level3$q$2),
        .q$3(level3$q$3)
    );
    descriptor_validation$sum16$level4 level4(
        .d(level4$d),
        .q$0(level4$q$0),
        .q$1(level4$q$1)
    );
    descriptor_validation$sum16$level5 level5(
        .d(level5$d),
        .q$0(level5$q$0)
    );
    descriptor_validation$sum16$register1 register1(
        .clock(register1$clock),
        .d$0(register1$d$0),
        .d$1(register1$d$1),
        .d$2(register1$d$2),
        .d$3(register1$d$3),
        .d$4(register1$d$4),
        .d$5(register1$d$5),
        .d$6(register1$d$6),
        .d$7(register1$d$7),
        .d$8(register1$d$8),
        .d$9(register1$d$9),
        .d$10(register1$d$10),
        .d$11(register1$d$11),
        .q(register1$q)
    );
    descriptor_validation$sum16$register2 register2(
        .clock(register2$clock),
        .d$0(register2$d$0),
        .d$1(register2$d$1),
        .d$2(register2$d$2),
        .d$3(register2$d$3),
        .d$4(register2$d$4),
        .d$5(register2$d$5),
        .q(register2$q)
    );
    descriptor_validation$sum16$register3 register3(
        .clock(register3$clock),
        .d$0(register3$d$0),
        .d$1(register3$d$1),
        .d$2(register3$d$2),
        .d$3(register3$d$3),
        .q(register3$q)
    );
    descriptor_validation$sum16$register4 register4(
        .clock(register4$clock),
        .d$0(register4$d$0),
        .d$1(register4$d$1),
        .q(register4$q)
    );
    descriptor_validation$sum16$register5 register5(
        .clock(register5$clock),
        .d$0(register5$d$0),
        .q(register5$q)
    );

    // Update code
    always @(*) begin
        register1$clock = clock;
        register2$clock = clock;
        register3$clock = clock;
        register4$clock = clock;
        register5$clock = clock;
        level1$data = data;
        register1$d$0 = level1$q$0;
        register1$d$1 = level1$q$1;
        register1$d$2 = level1$q$2;
        register1$d$3 = level1$q$3;
        register1$d$4 = level1$q$4;
        register1$d$5 = level1$q$5;
        register1$d$6 = level1$q$6;
        register1$d$7 = level1$q$7;
        register1$d$8 = level1$q$8;
        register1$d$9 = level1$q$9;
        register1$d$10 = level1$q$10;
        register1$d$11 = level1$q$11;
        level2$d = register1$q;
        register2$d$0 = level2$q$0;
        register2$d$1 = level2$q$1;
        register2$d$2 = level2$q$2;
        register2$d$3 = level2$q$3;
        register2$d$4 = level2$q$4;
        register2$d$5 = level2$q$5;
        level3$d = register2$q;
        register3$d$0 = level3$q$0;
        register3$d$1 = level3$q$1;
        register3$d$2 = level3$q$2;
        register3$d$3 = level3$q$3;
        level4$d = register3$q;
        register4$d$0 = level4$q$0;
        register4$d$1 = level4$q$1;
        level5$d = register4$q;
        register5$d$0 = level5$q$0;
        sum = register5$q;
    end

endmodule // descriptor_validation$sum16


module descriptor_validation$sum16$level1(data,q$0,q$1,q$2,q$3,q$4,q$5,q$6,q$7,q$8,q$9,q$10,q$11);

    // Module arguments
    input wire  [191:0] data;
    output reg  [12:0] q$0;
    output reg  [12:0] q$1;
    output reg  [12:0] q$2;
    output reg  [12:0] q$3;
    output reg  [12:0] q$4;
    output reg  [12:0] q$5;
    output reg  [12:0] q$6;
    output reg  [12:0] q$7;
    output reg  [12:0] q$8;
    output reg  [12:0] q$9;
    output reg  [12:0] q$10;
    output reg  [12:0] q$11;

    // Constant declarations
    localparam  zero = 13'b0;
    localparam  low = 13'b11111111;

    // Local signals
    reg  [12:0] octet$0;
    reg  [12:0] octet$1;
    reg  [12:0] octet$2;
    reg  [12:0] octet$3;
    reg  [12:0] octet$4;
    reg  [12:0] octet$5;
    reg  [12:0] octet$6;
    reg  [12:0] octet$7;
    reg  [12:0] octet$8;
    reg  [12:0] octet$9;
    reg  [12:0] octet$10;
    reg  [12:0] octet$11;
    reg  [12:0] octet$12;
    reg  [12:0] octet$13;
    reg  [12:0] octet$14;
    reg  [12:0] octet$15;
    reg  [12:0] octet$16;
    reg  [12:0] octet$17;
    reg  [12:0] octet$18;
    reg  [12:0] octet$19;
    reg  [12:0] octet$20;
    reg  [12:0] octet$21;

    // Update code
    always @(*) begin
        octet$0 = data[(32'h8 * 0)+:(13)] & low;
        octet$1 = data[(32'h8 * 1)+:(13)] & low;
        octet$2 = data[(32'h8 * 2)+:(13)] & low;
        octet$3 = data[(32'h8 * 3)+:(13)] & low;
        octet$4 = data[(32'h8 * 4)+:(13)] & low;
        octet$5 = data[(32'h8 * 5)+:(13)] & low;
        octet$6 = data[(32'h8 * 6)+:(13)] & low;
        octet$7 = data[(32'h8 * 7)+:(13)] & low;
        octet$8 = data[(32'h8 * 8)+:(13)] & low;
        octet$9 = data[(32'h8 * 9)+:(13)] & low;
        octet$10 = data[(32'h8 * 10)+:(13)] & low;
        octet$11 = data[(32'h8 * 11)+:(13)] & low;
        octet$12 = data[(32'h8 * 12)+:(13)] & low;
        octet$13 = data[(32'h8 * 13)+:(13)] & low;
        octet$14 = data[(32'h8 * 14)+:(13)] & low;
        octet$15 = data[(32'h8 * 15)+:(13)] & low;
        octet$16 = data[(32'h8 * 16)+:(13)] & low;
        octet$17 = data[(32'h8 * 17)+:(13)] & low;
        octet$18 = data[(32'h8 * 18)+:(13)] & low;
        octet$19 = data[(32'h8 * 19)+:(13)] & low;
        octet$20 = data[(32'h8 * 20)+:(13)] & low;
        octet$21 = data[(32'h8 * 21)+:(13)] & low;
        q$0 = octet$0 + octet$1;
        q$1 = octet$2 + octet$3;
        q$2 = octet$4 + octet$5;
        q$3 = octet$6 + octet$7;
        q$4 = octet$8 + octet$9;
        q$5 = octet$10 + octet$11;
        q$6 = octet$12 + octet$13;
        q$7 = octet$14 + octet$15;
        q$8 = octet$16 + octet$17;
        q$9 = octet$18 + octet$19;
        q$10 = octet$20 + octet$21;
        q$11 = zero;
    end

endmodule // descriptor_validation$sum16$level1


module descriptor_validation$sum16$level2(d,q$0,q$1,q$2,q$3,q$4,q$5);

    // Module arguments
    input wire  [155:0] d;
    output reg  [12:0] q$0;
    output reg  [12:0] q$1;
    output reg  [12:0] q$2;
    output reg  [12:0] q$3;
    output reg  [12:0] q$4;
    output reg  [12:0] q$5;

    // Constant declarations
    localparam  zero = 13'b0;
    localparam  width = 8'hd;

    // Local signals
    reg  [12:0] lane$0;
    reg  [12:0] lane$1;
    reg  [12:0] lane$2;
    reg  [12:0] lane$3;
    reg  [12:0] lane$4;
    reg  [12:0] lane$5;
    reg  [12:0] lane$6;
    reg  [12:0] lane$7;
    reg  [12:0] lane$8;
    reg  [12:0] lane$9;
    reg  [12:0] lane$10;
    reg  [12:0] lane$11;

    // Update code
    always @(*) begin
        lane$0 = d[(0 * width)+:(13)];
        lane$1 = d[(1 * width)+:(13)];
        lane$2 = d[(2 * width)+:(13)];
        lane$3 = d[(3 * width)+:(13)];
        lane$4 = d[(4 * width)+:(13)];
        lane$5 = d[(5 * width)+:(13)];
        lane$6 = d[(6 * width)+:(13)];
        lane$7 = d[(7 * width)+:(13)];
        lane$8 = d[(8 * width)+:(13)];
        lane$9 = d[(9 * width)+:(13)];
        lane$10 = d[(10 * width)+:(13)];
        lane$11 = d[(11 * width)+:(13)];
        q$0 = lane$0 + lane$1;
        q$1 = lane$2 + lane$3;
        q$2 = lane$4 + lane$5;
        q$3 = lane$6 + lane$7;
        q$4 = lane$8 + lane$9;
        q$5 = lane$10 + lane$11;
    end

endmodule // descriptor_validation$sum16$level2


module descriptor_validation$sum16$level3(d,q$0,q$1,q$2,q$3);

    // Module arguments
    input wire  [77:0] d;
    output reg  [12:0] q$0;
    output reg  [12:0] q$1;
    output reg  [12:0] q$2;
    output reg  [12:0] q$3;

    // Constant declarations
    localparam  zero = 13'b0;
    localparam  width = 8'hd;

    // Local signals
    reg  [12:0] lane$0;
    reg  [12:0] lane$1;
    reg  [12:0] lane$2;
    reg  [12:0] lane$3;
    reg  [12:0] lane$4;
    reg  [12:0] lane$5;

    // Update code
    always @(*) begin
        lane$0 = d[(0 * width)+:(13)];
        lane$1 = d[(1 * width)+:(13)];
        lane$2 = d[(2 * width)+:(13)];
        lane$3 = d[(3 * width)+:(13)];
        lane$4 = d[(4 * width)+:(13)];
        lane$5 = d[(5 * width)+:(13)];
        q$0 = lane$0 + lane$1;
        q$1 = lane$2 + lane$3;
        q$2 = lane$4 + lane$5;
        q$3 = zero;
    end

endmodule // descriptor_validation$sum16$level3


module descriptor_validation$sum16$level4(d,q$0,q$1);

    // Module arguments
    input wire  [51:0] d;
    output reg  [12:0] q$0;
    output reg  [12:0] q$1;

    // Constant declarations
    localparam  zero = 13'b0;
    localparam  width = 8'hd;

    // Local signals
    reg  [12:0] lane$0;
    reg  [12:0] lane$1;
    reg  [12:0] lane$2;
    reg  [12:0] lane$3;

    // Update code
    always @(*) begin
        lane$0 = d[(0 * width)+:(13)];
        lane$1 = d[(1 * width)+:(13)];
        lane$2 = d[(2 * width)+:(13)];
        lane$3 = d[(3 * width)+:(13)];
        q$0 = lane$0 + lane$1;
        q$1 = lane$2 + lane$3;
    end

endmodule // descriptor_validation$sum16$level4


module descriptor_validation$sum16$level5(d,q$0);

    // Module arguments
    input wire  [25:0] d;
    output reg  [12:0] q$0;

    // Constant declarations
    localparam  zero = 13'b0;
    localparam  width = 8'hd;

    // Local signals
    reg  [12:0] lane$0;
    reg  [12:0] lane$1;

    // Update code
    always @(*) begin
        lane$0 = d[(0 * width)+:(13)];
        lane$1 = d[(1 * width)+:(13)];
        q$0 = lane$0 + lane$1;
    end

endmodule // descriptor_validation$sum16$level5


module descriptor_validation$sum16$register1(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,d$8,d$9,d$10,d$11,q);

    // Module arguments
    input wire  clock;
    input wire  [12:0] d$0;
    input wire  [12:0] d$1;
    input wire  [12:0] d$2;
    input wire  [12:0] d$3;
    input wire  [12:0] d$4;
    input wire  [12:0] d$5;
    input wire  [12:0] d$6;
    input wire  [12:0] d$7;
    input wire  [12:0] d$8;
    input wire  [12:0] d$9;
    input wire  [12:0] d$10;
    input wire  [12:0] d$11;
    output reg  [155:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$11, d$10, d$9, d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // descriptor_validation$sum16$register1


module descriptor_validation$sum16$register2(clock,d$0,d$1,d$2,d$3,d$4,d$5,q);

    // Module arguments
    input wire  clock;
    input wire  [12:0] d$0;
    input wire  [12:0] d$1;
    input wire  [12:0] d$2;
    input wire  [12:0] d$3;
    input wire  [12:0] d$4;
    input wire  [12:0] d$5;
    output reg  [77:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // descriptor_validation$sum16$register2


module descriptor_validation$sum16$register3(clock,d$0,d$1,d$2,d$3,q);

    // Module arguments
    input wire  clock;
    input wire  [12:0] d$0;
    input wire  [12:0] d$1;
    input wire  [12:0] d$2;
    input wire  [12:0] d$3;
    output reg  [51:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$3, d$2, d$1, d$0};
endmodule // descriptor_validation$sum16$register3


module descriptor_validation$sum16$register4(clock,d$0,d$1,q);

    // Module arguments
    input wire  clock;
    input wire  [12:0] d$0;
    input wire  [12:0] d$1;
    output reg  [25:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$1, d$0};
endmodule // descriptor_validation$sum16$register4


module descriptor_validation$sum16$register5(clock,d$0,q);

    // Module arguments
    input wire  clock;
    input wire  [12:0] d$0;
    output reg  [12:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$0};
endmodule // descriptor_validation$sum16$register5


module descriptor_validation$word(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$word
