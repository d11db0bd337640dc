// descriptor_validation, version 1, specification c8d747d421f82b01: 9 stages, latency 11 cycles
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
    reg  settings$clock;
    reg  settings$p_write;
    reg  [23:0] settings$p_addr;
    reg  [31:0] settings$p_data;
    wire  [191:0] settings$q;
    wire  settings$weight_write;
    wire  [3:0] settings$weight_at;
    wire  [31:0] settings$weight_data;
    wire  settings$pending;
    reg  shell$clock;
    reg  shell$flush;
    reg  shell$s_valid;
    wire  shell$s_ready;
    reg  shell$hold;
    reg  [31:0] shell$result;
    reg  shell$m_ready;
    wire  shell$m_valid;
    wire  [31:0] shell$m_data;
    reg  crc32lo$clock;
    reg  [191:0] crc32lo$data;
    wire  [15:0] crc32lo$crc;
    reg  sum16$clock;
    reg  [191:0] sum16$data;
    wire  [12:0] sum16$sum;
    reg  [191:0] fields$params;
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
    wire  [12:0] fields$marks;
    reg  policy$clock;
    reg  [191:0] policy$params;
    reg  [111:0] policy$bytes;
    reg  [12:0] policy$marks;
    wire  [15:0] policy$findings;
    reg  score$clock;
    reg  score$weight_write;
    reg  [3:0] score$weight_at;
    reg  [31:0] score$weight_data;
    reg  [31:0] score$flags;
    wire  [15:0] score$total;
    wire  score$busy;
    reg  matching$clock;
    reg  [191:0] matching$params;
    reg  [15:0] matching$crc;
    reg  [12:0] matching$sum;
    reg  [15:0] matching$stored;
    wire  matching$error;
    reg  conclude$error_checksum;
    reg  [15:0] conclude$score;
    reg  [15:0] conclude$findings;
    wire  [31:0] conclude$word;
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
    reg  [12:0] marks$d;
    wire  [12:0] marks$q;
    reg  crc$clock;
    reg  [15:0] crc$d;
    wire  [15:0] crc$q;
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
    reg  scores$0$clock;
    reg  [15:0] scores$0$d;
    wire  [15:0] scores$0$q;
    reg  scores$1$clock;
    reg  [15:0] scores$1$d;
    wire  [15:0] scores$1$q;
    reg  findings$0$clock;
    reg  [15:0] findings$0$d;
    wire  [15:0] findings$0$q;
    reg  findings$1$clock;
    reg  [15:0] findings$1$d;
    wire  [15:0] findings$1$q;
    reg  findings$2$clock;
    reg  [15:0] findings$2$d;
    wire  [15:0] findings$2$q;
    reg  word$clock;
    reg  [31:0] word$d;
    wire  [31:0] word$q;
    reg  hold$d;
    wire  hold$q;
    reg  hold$clock;

    // Local signals
    reg  held;

    // Sub module instances
    descriptor_validation$settings settings(
        .clock(settings$clock),
        .p_write(settings$p_write),
        .p_addr(settings$p_addr),
        .p_data(settings$p_data),
        .q(settings$q),
        .weight_write(settings$weight_write),
        .weight_at(settings$weight_at),
        .weight_data(settings$weight_data),
        .pending(settings$pending)
    );
    descriptor_validation$shell shell(
        .clock(shell$clock),
        .flush(shell$flush),
        .s_valid(shell$s_valid),
        .s_ready(shell$s_ready),
        .hold(shell$hold),
        .result(shell$result),
        .m_ready(shell$m_ready),
        .m_valid(shell$m_valid),
        .m_data(shell$m_data)
    );
    descriptor_validation$crc32lo crc32lo(
        .clock(crc32lo$clock),
        .data(crc32lo$data),
        .crc(crc32lo$crc)
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
        .weight_write(score$weight_write),
        .weight_at(score$weight_at),
        .weight_data(score$weight_data),
        .flags(score$flags),
        .total(score$total),
        .busy(score$busy)
    );
    descriptor_validation$matching matching(
        .clock(matching$clock),
        .params(matching$params),
        .crc(matching$crc),
        .sum(matching$sum),
        .stored(matching$stored),
        .error(matching$error)
    );
    descriptor_validation$conclude conclude(
        .error_checksum(conclude$error_checksum),
        .score(conclude$score),
        .findings(conclude$findings),
        .word(conclude$word)
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
    descriptor_validation$crc crc(
        .clock(crc$clock),
        .d(crc$d),
        .q(crc$q)
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
    descriptor_validation$scores$0 scores$0(
        .clock(scores$0$clock),
        .d(scores$0$d),
        .q(scores$0$q)
    );
    descriptor_validation$scores$1 scores$1(
        .clock(scores$1$clock),
        .d(scores$1$d),
        .q(scores$1$q)
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
    descriptor_validation$findings$2 findings$2(
        .clock(findings$2$clock),
        .d(findings$2$d),
        .q(findings$2$q)
    );
    descriptor_validation$word word(
        .clock(word$clock),
        .d(word$d),
        .q(word$q)
    );
    descriptor_validation$hold hold(
        .d(hold$d),
        .q(hold$q),
        .clock(hold$clock)
    );

    // Update code
    always @(*) begin
        hold$clock = clock;
        hold$d = hold$q;
        settings$clock = clock;
        shell$clock = clock;
        crc32lo$clock = clock;
        sum16$clock = clock;
        policy$clock = clock;
        score$clock = clock;
        matching$clock = clock;
        bytes$clock = clock;
        marks$clock = clock;
        crc$clock = clock;
        word$clock = clock;
        settings$p_write = p_write;
        settings$p_addr = p_addr;
        settings$p_data = p_data;
        score$weight_write = settings$weight_write;
        score$weight_at = settings$weight_at;
        score$weight_data = settings$weight_data;
        held = settings$pending || score$busy;
        hold$d = held || p_write;
        shell$hold = hold$q || p_write;
        crc32lo$data = s_data;
        sum16$data = s_data;
        fields$data = s_data;
        fields$params = settings$q;
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
        policy$bytes = bytes$q;
        policy$marks = marks$q;
        policy$params = settings$q;
        score$flags = bytes$q[(32'h0)+:(32)];
        crc$d = crc32lo$crc;
        stored$0$clock = clock;
        stored$0$d = bytes$q[(32'h60)+:(16)];
        stored$1$clock = clock;
        stored$1$d = stored$0$q;
        stored$2$clock = clock;
        stored$2$d = stored$1$q;
        stored$3$clock = clock;
        stored$3$d = stored$2$q;
        matching$params = settings$q;
        matching$crc = crc$q;
        matching$sum = sum16$sum;
        matching$stored = stored$3$q;
        findings$0$clock = clock;
        findings$0$d = policy$findings;
        findings$1$clock = clock;
        findings$1$d = findings$0$q;
        findings$2$clock = clock;
        findings$2$d = findings$1$q;
        scores$0$clock = clock;
        scores$0$d = score$total;
        scores$1$clock = clock;
        scores$1$d = scores$0$q;
        conclude$error_checksum = matching$error;
        conclude$score = scores$1$q;
        conclude$findings = findings$2$q;
        word$d = conclude$word;
        shell$flush = flush;
        shell$s_valid = s_valid;
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


module descriptor_validation$conclude(error_checksum,score,findings,word);

    // Module arguments
    input wire  error_checksum;
    input wire  [15:0] score;
    input wire  [15:0] findings;
    output reg  [31:0] word;

    // Constant declarations
    localparam  reject = 2'b11;

    // Local signals
    reg  [1:0] decision;
    reg  [31:0] fields;

    // Update code
    always @(*) begin
        decision = findings[(64'h0)+:(2)];
        if (error_checksum || findings[(64'hf)+:(1)]) begin
            decision = reject;
        end
        fields[(64'h0)+:(16)] = score;
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


module descriptor_validation$crc(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$crc


module descriptor_validation$crc32lo(clock,data,crc);

    // Module arguments
    input wire  clock;
    input wire  [191:0] data;
    output reg  [15:0] crc;

    // Stub signals
    reg  [191:0] nibbles$data;
    wire  [7:0] nibbles$parts$0;
    wire  [7:0] nibbles$parts$1;
    wire  [7:0] nibbles$parts$2;
    wire  [7:0] nibbles$parts$3;
    wire  [7:0] nibbles$parts$4;
    wire  [7:0] nibbles$parts$5;
    wire  [7:0] nibbles$parts$6;
    wire  [7:0] nibbles$parts$7;
    wire  [7:0] nibbles$parts$8;
    wire  [7:0] nibbles$parts$9;
    wire  [7:0] nibbles$parts$10;
    wire  [7:0] nibbles$parts$11;
    wire  [7:0] nibbles$parts$12;
    wire  [7:0] nibbles$parts$13;
    wire  [7:0] nibbles$parts$14;
    wire  [7:0] nibbles$parts$15;
    wire  [7:0] nibbles$parts$16;
    wire  [7:0] nibbles$parts$17;
    wire  [7:0] nibbles$parts$18;
    wire  [7:0] nibbles$parts$19;
    wire  [7:0] nibbles$parts$20;
    wire  [7:0] nibbles$parts$21;
    wire  [7:0] nibbles$parts$22;
    wire  [7:0] nibbles$parts$23;
    wire  [7:0] nibbles$parts$24;
    wire  [7:0] nibbles$parts$25;
    wire  [7:0] nibbles$parts$26;
    wire  [7:0] nibbles$parts$27;
    wire  [7:0] nibbles$parts$28;
    wire  [7:0] nibbles$parts$29;
    wire  [7:0] nibbles$parts$30;
    wire  [7:0] nibbles$parts$31;
    wire  [7:0] nibbles$parts$32;
    wire  [7:0] nibbles$parts$33;
    wire  [7:0] nibbles$parts$34;
    wire  [7:0] nibbles$parts$35;
    wire  [7:0] nibbles$parts$36;
    wire  [7:0] nibbles$parts$37;
    wire  [7:0] nibbles$parts$38;
    wire  [7:0] nibbles$parts$39;
    wire  [7:0] nibbles$parts$40;
    wire  [7:0] nibbles$parts$41;
    wire  [7:0] nibbles$parts$42;
    wire  [7:0] nibbles$parts$43;
    wire  [7:0] nibbles$parts$44;
    wire  [7:0] nibbles$parts$45;
    wire  [7:0] nibbles$parts$46;
    wire  [7:0] nibbles$parts$47;
    wire  [7:0] nibbles$parts$48;
    wire  [7:0] nibbles$parts$49;
    wire  [7:0] nibbles$parts$50;
    wire  [7:0] nibbles$parts$51;
    wire  [7:0] nibbles$parts$52;
    wire  [7:0] nibbles$parts$53;
    wire  [7:0] nibbles$parts$54;
    wire  [7:0] nibbles$parts$55;
    wire  [7:0] nibbles$parts$56;
    wire  [7:0] nibbles$parts$57;
    wire  [7:0] nibbles$parts$58;
    wire  [7:0] nibbles$parts$59;
    wire  [7:0] nibbles$parts$60;
    wire  [7:0] nibbles$parts$61;
    wire  [7:0] nibbles$parts$62;
    wire  [7:0] nibbles$parts$63;
    wire  [7:0] nibbles$parts$64;
    wire  [7:0] nibbles$parts$65;
    wire  [7:0] nibbles$parts$66;
    wire  [7:0] nibbles$parts$67;
    wire  [7:0] nibbles$parts$68;
    wire  [7:0] nibbles$parts$69;
    wire  [7:0] nibbles$parts$70;
    wire  [7:0] nibbles$parts$71;
    wire  [7:0] nibbles$parts$72;
    wire  [7:0] nibbles$parts$73;
    wire  [7:0] nibbles$parts$74;
    wire  [7:0] nibbles$parts$75;
    wire  [7:0] nibbles$parts$76;
    wire  [7:0] nibbles$parts$77;
    wire  [7:0] nibbles$parts$78;
    wire  [7:0] nibbles$parts$79;
    wire  [7:0] nibbles$parts$80;
    wire  [7:0] nibbles$parts$81;
    wire  [7:0] nibbles$parts$82;
    wire  [7:0] nibbles$parts$83;
    wire  [7:0] nibbles$parts$84;
    wire  [7:0] nibbles$parts$85;
    wire  [7:0] nibbles$parts$86;
    wire  [7:0] nibbles$parts$87;
    wire  [7:0] nibbles$parts$88;
    wire  [7:0] nibbles$parts$89;
    wire  [7:0] nibbles$parts$90;
    wire  [7:0] nibbles$parts$91;
    wire  [7:0] nibbles$parts$92;
    wire  [7:0] nibbles$parts$93;
    wire  [7:0] nibbles$parts$94;
    wire  [7:0] nibbles$parts$95;
    reg  [767:0] groups$parts;
    wire  [11:0] groups$groups$0;
    wire  [11:0] groups$groups$1;
    wire  [11:0] groups$groups$2;
    wire  [11:0] groups$groups$3;
    wire  [11:0] groups$groups$4;
    wire  [11:0] groups$groups$5;
    wire  [11:0] groups$groups$6;
    wire  [11:0] groups$groups$7;
    wire  [11:0] groups$groups$8;
    wire  [11:0] groups$groups$9;
    wire  [11:0] groups$groups$10;
    wire  [11:0] groups$groups$11;
    wire  [11:0] groups$groups$12;
    wire  [11:0] groups$groups$13;
    wire  [11:0] groups$groups$14;
    wire  [11:0] groups$groups$15;
    reg  [191:0] thirds$groups;
    wire  [2:0] thirds$thirds$0;
    wire  [2:0] thirds$thirds$1;
    wire  [2:0] thirds$thirds$2;
    wire  [2:0] thirds$thirds$3;
    wire  [2:0] thirds$thirds$4;
    wire  [2:0] thirds$thirds$5;
    wire  [2:0] thirds$thirds$6;
    wire  [2:0] thirds$thirds$7;
    wire  [2:0] thirds$thirds$8;
    wire  [2:0] thirds$thirds$9;
    wire  [2:0] thirds$thirds$10;
    wire  [2:0] thirds$thirds$11;
    wire  [2:0] thirds$thirds$12;
    wire  [2:0] thirds$thirds$13;
    wire  [2:0] thirds$thirds$14;
    wire  [2:0] thirds$thirds$15;
    reg  [47:0] joined$thirds;
    wire  [15:0] joined$crc;
    reg  register1$clock;
    reg  [7:0] register1$d$0;
    reg  [7:0] register1$d$1;
    reg  [7:0] register1$d$2;
    reg  [7:0] register1$d$3;
    reg  [7:0] register1$d$4;
    reg  [7:0] register1$d$5;
    reg  [7:0] register1$d$6;
    reg  [7:0] register1$d$7;
    reg  [7:0] register1$d$8;
    reg  [7:0] register1$d$9;
    reg  [7:0] register1$d$10;
    reg  [7:0] register1$d$11;
    reg  [7:0] register1$d$12;
    reg  [7:0] register1$d$13;
    reg  [7:0] register1$d$14;
    reg  [7:0] register1$d$15;
    reg  [7:0] register1$d$16;
    reg  [7:0] register1$d$17;
    reg  [7:0] register1$d$18;
    reg  [7:0] register1$d$19;
    reg  [7:0] register1$d$20;
    reg  [7:0] register1$d$21;
    reg  [7:0] register1$d$22;
    reg  [7:0] register1$d$23;
    reg  [7:0] register1$d$24;
    reg  [7:0] register1$d$25;
    reg  [7:0] register1$d$26;
    reg  [7:0] register1$d$27;
    reg  [7:0] register1$d$28;
    reg  [7:0] register1$d$29;
    reg  [7:0] register1$d$30;
    reg  [7:0] register1$d$31;
    reg  [7:0] register1$d$32;
    reg  [7:0] register1$d$33;
    reg  [7:0] register1$d$34;
    reg  [7:0] register1$d$35;
    reg  [7:0] register1$d$36;
    reg  [7:0] register1$d$37;
    reg  [7:0] register1$d$38;
    reg  [7:0] register1$d$39;
    reg  [7:0] register1$d$40;
    reg  [7:0] register1$d$41;
    reg  [7:0] register1$d$42;
    reg  [7:0] register1$d$43;
    reg  [7:0] register1$d$44;
    reg  [7:0] register1$d$45;
    reg  [7:0] register1$d$46;
    reg  [7:0] register1$d$47;
    reg  [7:0] register1$d$48;
    reg  [7:0] register1$d$49;
    reg  [7:0] register1$d$50;
    reg  [7:0] register1$d$51;
    reg  [7:0] register1$d$52;
    reg  [7:0] register1$d$53;
    reg  [7:0] register1$d$54;
    reg  [7:0] register1$d$55;
    reg  [7:0] register1$d$56;
    reg  [7:0] register1$d$57;
    reg  [7:0] register1$d$58;
    reg  [7:0] register1$d$59;
    reg  [7:0] register1$d$60;
    reg  [7:0] register1$d$61;
    reg  [7:0] register1$d$62;
    reg  [7:0] register1$d$63;
    reg  [7:0] register1$d$64;
    reg  [7:0] register1$d$65;
    reg  [7:0] register1$d$66;
    reg  [7:0] register1$d$67;
    reg  [7:0] register1$d$68;
    reg  [7:0] register1$d$69;
    reg  [7:0] register1$d$70;
    reg  [7:0] register1$d$71;
    reg  [7:0] register1$d$72;
    reg  [7:0] register1$d$73;
    reg  [7:0] register1$d$74;
    reg  [7:0] register1$d$75;
    reg  [7:0] register1$d$76;
    reg  [7:0] register1$d$77;
    reg  [7:0] register1$d$78;
    reg  [7:0] register1$d$79;
    reg  [7:0] register1$d$80;
    reg  [7:0] register1$d$81;
    reg  [7:0] register1$d$82;
    reg  [7:0] register1$d$83;
    reg  [7:0] register1$d$84;
    reg  [7:0] register1$d$85;
    reg  [7:0] register1$d$86;
    reg  [7:0] register1$d$87;
    reg  [7:0] register1$d$88;
    reg  [7:0] register1$d$89;
    reg  [7:0] register1$d$90;
    reg  [7:0] register1$d$91;
    reg  [7:0] register1$d$92;
    reg  [7:0] register1$d$93;
    reg  [7:0] register1$d$94;
    reg  [7:0] register1$d$95;
    wire  [767:0] register1$q;
    reg  register2$clock;
    reg  [11:0] register2$d$0;
    reg  [11:0] register2$d$1;
    reg  [11:0] register2$d$2;
    reg  [11:0] register2$d$3;
    reg  [11:0] register2$d$4;
    reg  [11:0] register2$d$5;
    reg  [11:0] register2$d$6;
    reg  [11:0] register2$d$7;
    reg  [11:0] register2$d$8;
    reg  [11:0] register2$d$9;
    reg  [11:0] register2$d$10;
    reg  [11:0] register2$d$11;
    reg  [11:0] register2$d$12;
    reg  [11:0] register2$d$13;
    reg  [11:0] register2$d$14;
    reg  [11:0] register2$d$15;
    wire  [191:0] register2$q;
    reg  register3$clock;
    reg  [2:0] register3$d$0;
    reg  [2:0] register3$d$1;
    reg  [2:0] register3$d$2;
    reg  [2:0] register3$d$3;
    reg  [2:0] register3$d$4;
    reg  [2:0] register3$d$5;
    reg  [2:0] register3$d$6;
    reg  [2:0] register3$d$7;
    reg  [2:0] register3$d$8;
    reg  [2:0] register3$d$9;
    reg  [2:0] register3$d$10;
    reg  [2:0] register3$d$11;
    reg  [2:0] register3$d$12;
    reg  [2:0] register3$d$13;
    reg  [2:0] register3$d$14;
    reg  [2:0] register3$d$15;
    wire  [47:0] register3$q;
    reg  register4$clock;
    reg  [15:0] register4$d;
    wire  [15:0] register4$q;

    // Sub module instances
    descriptor_validation$crc32lo$nibbles nibbles(
        .data(nibbles$data),
        .parts$0(nibbles$parts$0),
        .parts$1(nibbles$parts$1),
        .parts$2(nibbles$parts$2),
        .parts$3(nibbles$parts$3),
        .parts$4(nibbles$parts$4),
        .parts$5(nibbles$parts$5),
        .parts$6(nibbles$parts$6),
        .parts$7(nibbles$parts$7),
        .parts$8(nibbles$parts$8),
        .parts$9(nibbles$parts$9),
        .parts$10(nibbles$parts$10),
        .parts$11(nibbles$parts$11),
        .parts$12(nibbles$parts$12),
        .parts$13(nibbles$parts$13),
        .parts$14(nibbles$parts$14),
        .parts$15(nibbles$parts$15),
        .parts$16(nibbles$parts$16),
        .parts$17(nibbles$parts$17),
        .parts$18(nibbles$parts$18),
        .parts$19(nibbles$parts$19),
        .parts$20(nibbles$parts$20),
        .parts$21(nibbles$parts$21),
        .parts$22(nibbles$parts$22),
        .parts$23(nibbles$parts$23),
        .parts$24(nibbles$parts$24),
        .parts$25(nibbles$parts$25),
        .parts$26(nibbles$parts$26),
        .parts$27(nibbles$parts$27),
        .parts$28(nibbles$parts$28),
        .parts$29(nibbles$parts$29),
        .parts$30(nibbles$parts$30),
        .parts$31(nibbles$parts$31),
        .parts$32(nibbles$parts$32),
        .parts$33(nibbles$parts$33),
        .parts$34(nibbles$parts$34),
        .parts$35(nibbles$parts$35),
        .parts$36(nibbles$parts$36),
        .parts$37(nibbles$parts$37),
        .parts$38(nibbles$parts$38),
        .parts$39(nibbles$parts$39),
        .parts$40(nibbles$parts$40),
        .parts$41(nibbles$parts$41),
        .parts$42(nibbles$parts$42),
        .parts$43(nibbles$parts$43),
        .parts$44(nibbles$parts$44),
        .parts$45(nibbles$parts$45),
        .parts$46(nibbles$parts$46),
        .parts$47(nibbles$parts$47),
        .parts$48(nibbles$parts$48),
        .parts$49(nibbles$parts$49),
        .parts$50(nibbles$parts$50),
        .parts$51(nibbles$parts$51),
        .parts$52(nibbles$parts$52),
        .parts$53(nibbles$parts$53),
        .parts$54(nibbles$parts$54),
        .parts$55(nibbles$parts$55),
        .parts$56(nibbles$parts$56),
        .parts$57(nibbles$parts$57),
        .parts$58(nibbles$parts$58),
        .parts$59(nibbles$parts$59),
        .parts$60(nibbles$parts$60),
        .parts$61(nibbles$parts$61),
        .parts$62(nibbles$parts$62),
        .parts$63(nibbles$parts$63),
        .parts$64(nibbles$parts$64),
        .parts$65(nibbles$parts$65),
        .parts$66(nibbles$parts$66),
        .parts$67(nibbles$parts$67),
        .parts$68(nibbles$parts$68),
        .parts$69(nibbles$parts$69),
        .parts$70(nibbles$parts$70),
        .parts$71(nibbles$parts$71),
        .parts$72(nibbles$parts$72),
        .parts$73(nibbles$parts$73),
        .parts$74(nibbles$parts$74),
        .parts$75(nibbles$parts$75),
        .parts$76(nibbles$parts$76),
        .parts$77(nibbles$parts$77),
        .parts$78(nibbles$parts$78),
        .parts$79(nibbles$parts$79),
        .parts$80(nibbles$parts$80),
        .parts$81(nibbles$parts$81),
        .parts$82(nibbles$parts$82),
        .parts$83(nibbles$parts$83),
        .parts$84(nibbles$parts$84),
        .parts$85(nibbles$parts$85),
        .parts$86(nibbles$parts$86),
        .parts$87(nibbles$parts$87),
        .parts$88(nibbles$parts$88),
        .parts$89(nibbles$parts$89),
        .parts$90(nibbles$parts$90),
        .parts$91(nibbles$parts$91),
        .parts$92(nibbles$parts$92),
        .parts$93(nibbles$parts$93),
        .parts$94(nibbles$parts$94),
        .parts$95(nibbles$parts$95)
    );
    descriptor_validation$crc32lo$groups groups(
        .parts(groups$parts),
        .groups$0(groups$groups$0),
        .groups$1(groups$groups$1),
        .groups$2(groups$groups$2),
        .groups$3(groups$groups$3),
        .groups$4(groups$groups$4),
        .groups$5(groups$groups$5),
        .groups$6(groups$groups$6),
        .groups$7(groups$groups$7),
        .groups$8(groups$groups$8),
        .groups$9(groups$groups$9),
        .groups$10(groups$groups$10),
        .groups$11(groups$groups$11),
        .groups$12(groups$groups$12),
        .groups$13(groups$groups$13),
        .groups$14(groups$groups$14),
        .groups$15(groups$groups$15)
    );
    descriptor_validation$crc32lo$thirds thirds(
        .groups(thirds$groups),
        .thirds$0(thirds$thirds$0),
        .thirds$1(thirds$thirds$1),
        .thirds$2(thirds$thirds$2),
        .thirds$3(thirds$thirds$3),
        .thirds$4(thirds$thirds$4),
        .thirds$5(thirds$thirds$5),
        .thirds$6(thirds$thirds$6),
        .thirds$7(thirds$thirds$7),
        .thirds$8(thirds$thirds$8),
        .thirds$9(thirds$thirds$9),
        .thirds$10(thirds$thirds$10),
        .thirds$11(thirds$thirds$11),
        .thirds$12(thirds$thirds$12),
        .thirds$13(thirds$thirds$13),
        .thirds$14(thirds$thirds$14),
        .thirds$15(thirds$thirds$15)
    );
    descriptor_validation$crc32lo$joined joined(
        .thirds(joined$thirds),
        .crc(joined$crc)
    );
    descriptor_validation$crc32lo$register1 register1(
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
        .d$16(register1$d$16),
        .d$17(register1$d$17),
        .d$18(register1$d$18),
        .d$19(register1$d$19),
        .d$20(register1$d$20),
        .d$21(register1$d$21),
        .d$22(register1$d$22),
        .d$23(register1$d$23),
        .d$24(register1$d$24),
        .d$25(register1$d$25),
        .d$26(register1$d$26),
        .d$27(register1$d$27),
        .d$28(register1$d$28),
        .d$29(register1$d$29),
        .d$30(register1$d$30),
        .d$31(register1$d$31),
        .d$32(register1$d$32),
        .d$33(register1$d$33),
        .d$34(register1$d$34),
        .d$35(register1$d$35),
        .d$36(register1$d$36),
        .d$37(register1$d$37),
        .d$38(register1$d$38),
        .d$39(register1$d$39),
        .d$40(register1$d$40),
        .d$41(register1$d$41),
        .d$42(register1$d$42),
        .d$43(register1$d$43),
        .d$44(register1$d$44),
        .d$45(register1$d$45),
        .d$46(register1$d$46),
        .d$47(register1$d$47),
        .d$48(register1$d$48),
        .d$49(register1$d$49),
        .d$50(register1$d$50),
        .d$51(register1$d$51),
        .d$52(register1$d$52),
        .d$53(register1$d$53),
        .d$54(register1$d$54),
        .d$55(register1$d$55),
        .d$56(register1$d$56),
        .d$57(register1$d$57),
        .d$58(register1$d$58),
        .d$59(register1$d$59),
        .d$60(register1$d$60),
        .d$61(register1$d$61),
        .d$62(register1$d$62),
        .d$63(register1$d$63),
        .d$64(register1$d$64),
        .d$65(register1$d$65),
        .d$66(register1$d$66),
        .d$67(register1$d$67),
        .d$68(register1$d$68),
        .d$69(register1$d$69),
        .d$70(register1$d$70),
        .d$71(register1$d$71),
        .d$72(register1$d$72),
        .d$73(register1$d$73),
        .d$74(register1$d$74),
        .d$75(register1$d$75),
        .d$76(register1$d$76),
        .d$77(register1$d$77),
        .d$78(register1$d$78),
        .d$79(register1$d$79),
        .d$80(register1$d$80),
        .d$81(register1$d$81),
        .d$82(register1$d$82),
        .d$83(register1$d$83),
        .d$84(register1$d$84),
        .d$85(register1$d$85),
        .d$86(register1$d$86),
        .d$87(register1$d$87),
        .d$88(register1$d$88),
        .d$89(register1$d$89),
        .d$90(register1$d$90),
        .d$91(register1$d$91),
        .d$92(register1$d$92),
        .d$93(register1$d$93),
        .d$94(register1$d$94),
        .d$95(register1$d$95),
        .q(register1$q)
    );
    descriptor_validation$crc32lo$register2 register2(
        .clock(register2$clock),
        .d$0(register2$d$0),
        .d$1(register2$d$1),
        .d$2(register2$d$2),
        .d$3(register2$d$3),
        .d$4(register2$d$4),
        .d$5(register2$d$5),
        .d$6(register2$d$6),
        .d$7(register2$d$7),
        .d$8(register2$d$8),
        .d$9(register2$d$9),
        .d$10(register2$d$10),
        .d$11(register2$d$11),
        .d$12(register2$d$12),
        .d$13(register2$d$13),
        .d$14(register2$d$14),
        .d$15(register2$d$15),
        .q(register2$q)
    );
    descriptor_validation$crc32lo$register3 register3(
        .clock(register3$clock),
        .d$0(register3$d$0),
        .d$1(register3$d$1),
        .d$2(register3$d$2),
        .d$3(register3$d$3),
        .d$4(register3$d$4),
        .d$5(register3$d$5),
        .d$6(register3$d$6),
        .d$7(register3$d$7),
        .d$8(register3$d$8),
        .d$9(register3$d$9),
        .d$10(register3$d$10),
        .d$11(register3$d$11),
        .d$12(register3$d$12),
        .d$13(register3$d$13),
        .d$14(register3$d$14),
        .d$15(register3$d$15),
        .q(register3$q)
    );
    descriptor_validation$crc32lo$register4 register4(
        .clock(register4$clock),
        .d(register4$d),
        .q(register4$q)
    );

    // Update code
    always @(*) begin
        register1$clock = clock;
        register2$clock = clock;
        register3$clock = clock;
        register4$clock = clock;
        nibbles$data = data;
        register1$d$0 = nibbles$parts$0;
        register1$d$1 = nibbles$parts$1;
        register1$d$2 = nibbles$parts$2;
        register1$d$3 = nibbles$parts$3;
        register1$d$4 = nibbles$parts$4;
        register1$d$5 = nibbles$parts$5;
        register1$d$6 = nibbles$parts$6;
        register1$d$7 = nibbles$parts$7;
        register1$d$8 = nibbles$parts$8;
        register1$d$9 = nibbles$parts$9;
        register1$d$10 = nibbles$parts$10;
        register1$d$11 = nibbles$parts$11;
        register1$d$12 = nibbles$parts$12;
        register1$d$13 = nibbles$parts$13;
        register1$d$14 = nibbles$parts$14;
        register1$d$15 = nibbles$parts$15;
        register1$d$16 = nibbles$parts$16;
        register1$d$17 = nibbles$parts$17;
        register1$d$18 = nibbles$parts$18;
        register1$d$19 = nibbles$parts$19;
        register1$d$20 = nibbles$parts$20;
        register1$d$21 = nibbles$parts$21;
        register1$d$22 = nibbles$parts$22;
        register1$d$23 = nibbles$parts$23;
        register1$d$24 = nibbles$parts$24;
        register1$d$25 = nibbles$parts$25;
        register1$d$26 = nibbles$parts$26;
        register1$d$27 = nibbles$parts$27;
        register1$d$28 = nibbles$parts$28;
        register1$d$29 = nibbles$parts$29;
        register1$d$30 = nibbles$parts$30;
        register1$d$31 = nibbles$parts$31;
        register1$d$32 = nibbles$parts$32;
        register1$d$33 = nibbles$parts$33;
        register1$d$34 = nibbles$parts$34;
        register1$d$35 = nibbles$parts$35;
        register1$d$36 = nibbles$parts$36;
        register1$d$37 = nibbles$parts$37;
        register1$d$38 = nibbles$parts$38;
        register1$d$39 = nibbles$parts$39;
        register1$d$40 = nibbles$parts$40;
        register1$d$41 = nibbles$parts$41;
        register1$d$42 = nibbles$parts$42;
        register1$d$43 = nibbles$parts$43;
        register1$d$44 = nibbles$parts$44;
        register1$d$45 = nibbles$parts$45;
        register1$d$46 = nibbles$parts$46;
        register1$d$47 = nibbles$parts$47;
        register1$d$48 = nibbles$parts$48;
        register1$d$49 = nibbles$parts$49;
        register1$d$50 = nibbles$parts$50;
        register1$d$51 = nibbles$parts$51;
        register1$d$52 = nibbles$parts$52;
        register1$d$53 = nibbles$parts$53;
        register1$d$54 = nibbles$parts$54;
        register1$d$55 = nibbles$parts$55;
        register1$d$56 = nibbles$parts$56;
        register1$d$57 = nibbles$parts$57;
        register1$d$58 = nibbles$parts$58;
        register1$d$59 = nibbles$parts$59;
        register1$d$60 = nibbles$parts$60;
        register1$d$61 = nibbles$parts$61;
        register1$d$62 = nibbles$parts$62;
        register1$d$63 = nibbles$parts$63;
        register1$d$64 = nibbles$parts$64;
        register1$d$65 = nibbles$parts$65;
        register1$d$66 = nibbles$parts$66;
        register1$d$67 = nibbles$parts$67;
        register1$d$68 = nibbles$parts$68;
        register1$d$69 = nibbles$parts$69;
        register1$d$70 = nibbles$parts$70;
        register1$d$71 = nibbles$parts$71;
        register1$d$72 = nibbles$parts$72;
        register1$d$73 = nibbles$parts$73;
        register1$d$74 = nibbles$parts$74;
        register1$d$75 = nibbles$parts$75;
        register1$d$76 = nibbles$parts$76;
        register1$d$77 = nibbles$parts$77;
        register1$d$78 = nibbles$parts$78;
        register1$d$79 = nibbles$parts$79;
        register1$d$80 = nibbles$parts$80;
        register1$d$81 = nibbles$parts$81;
        register1$d$82 = nibbles$parts$82;
        register1$d$83 = nibbles$parts$83;
        register1$d$84 = nibbles$parts$84;
        register1$d$85 = nibbles$parts$85;
        register1$d$86 = nibbles$parts$86;
        register1$d$87 = nibbles$parts$87;
        register1$d$88 = nibbles$parts$88;
        register1$d$89 = nibbles$parts$89;
        register1$d$90 = nibbles$parts$90;
        register1$d$91 = nibbles$parts$91;
        register1$d$92 = nibbles$parts$92;
        register1$d$93 = nibbles$parts$93;
        register1$d$94 = nibbles$parts$94;
        register1$d$95 = nibbles$parts$95;
        groups$parts = register1$q;
        register2$d$0 = groups$groups$0;
        register2$d$1 = groups$groups$1;
        register2$d$2 = groups$groups$2;
        register2$d$3 = groups$groups$3;
        register2$d$4 = groups$groups$4;
        register2$d$5 = groups$groups$5;
        register2$d$6 = groups$groups$6;
        register2$d$7 = groups$groups$7;
        register2$d$8 = groups$groups$8;
        register2$d$9 = groups$groups$9;
        register2$d$10 = groups$groups$10;
        register2$d$11 = groups$groups$11;
        register2$d$12 = groups$groups$12;
        register2$d$13 = groups$groups$13;
        register2$d$14 = groups$groups$14;
        register2$d$15 = groups$groups$15;
        thirds$groups = register2$q;
        register3$d$0 = thirds$thirds$0;
        register3$d$1 = thirds$thirds$1;
        register3$d$2 = thirds$thirds$2;
        register3$d$3 = thirds$thirds$3;
        register3$d$4 = thirds$thirds$4;
        register3$d$5 = thirds$thirds$5;
        register3$d$6 = thirds$thirds$6;
        register3$d$7 = thirds$thirds$7;
        register3$d$8 = thirds$thirds$8;
        register3$d$9 = thirds$thirds$9;
        register3$d$10 = thirds$thirds$10;
        register3$d$11 = thirds$thirds$11;
        register3$d$12 = thirds$thirds$12;
        register3$d$13 = thirds$thirds$13;
        register3$d$14 = thirds$thirds$14;
        register3$d$15 = thirds$thirds$15;
        joined$thirds = register3$q;
        register4$d = joined$crc;
        crc = register4$q;
    end

endmodule // descriptor_validation$crc32lo


module descriptor_validation$crc32lo$groups(parts,groups$0,groups$1,groups$2,groups$3,groups$4,groups$5,groups$6,groups$7,groups$8,groups$9,groups$10,groups$11,groups$12,groups$13,groups$14,groups$15);

    // Module arguments
    input wire  [767:0] parts;
    output reg  [11:0] groups$0;
    output reg  [11:0] groups$1;
    output reg  [11:0] groups$2;
    output reg  [11:0] groups$3;
    output reg  [11:0] groups$4;
    output reg  [11:0] groups$5;
    output reg  [11:0] groups$6;
    output reg  [11:0] groups$7;
    output reg  [11:0] groups$8;
    output reg  [11:0] groups$9;
    output reg  [11:0] groups$10;
    output reg  [11:0] groups$11;
    output reg  [11:0] groups$12;
    output reg  [11:0] groups$13;
    output reg  [11:0] groups$14;
    output reg  [11:0] groups$15;

    // Constant declarations
    localparam  none = 12'h0;

    // Local signals
    reg  [11:0] group$0;
    reg  [11:0] group$1;
    reg  [11:0] group$2;
    reg  [11:0] group$3;
    reg  [11:0] group$4;
    reg  [11:0] group$5;
    reg  [11:0] group$6;
    reg  [11:0] group$7;
    reg  [11:0] group$8;
    reg  [11:0] group$9;
    reg  [11:0] group$10;
    reg  [11:0] group$11;
    reg  [11:0] group$12;
    reg  [11:0] group$13;
    reg  [11:0] group$14;
    reg  [11:0] group$15;

    // Update code
    always @(*) begin
        group$0 = none;
        group$0 = (group$0 & ~(1 << (0)) | ((^parts[(32'h30 * 0 + 32'h4 * 0)+:(4)]) << (0)));
        group$0 = (group$0 & ~(1 << (1)) | ((^parts[(32'h30 * 0 + 32'h4 * 1)+:(4)]) << (1)));
        group$0 = (group$0 & ~(1 << (2)) | ((^parts[(32'h30 * 0 + 32'h4 * 2)+:(4)]) << (2)));
        group$0 = (group$0 & ~(1 << (3)) | ((^parts[(32'h30 * 0 + 32'h4 * 3)+:(4)]) << (3)));
        group$0 = (group$0 & ~(1 << (4)) | ((^parts[(32'h30 * 0 + 32'h4 * 4)+:(4)]) << (4)));
        group$0 = (group$0 & ~(1 << (5)) | ((^parts[(32'h30 * 0 + 32'h4 * 5)+:(4)]) << (5)));
        group$0 = (group$0 & ~(1 << (6)) | ((^parts[(32'h30 * 0 + 32'h4 * 6)+:(4)]) << (6)));
        group$0 = (group$0 & ~(1 << (7)) | ((^parts[(32'h30 * 0 + 32'h4 * 7)+:(4)]) << (7)));
        group$0 = (group$0 & ~(1 << (8)) | ((^parts[(32'h30 * 0 + 32'h4 * 8)+:(4)]) << (8)));
        group$0 = (group$0 & ~(1 << (9)) | ((^parts[(32'h30 * 0 + 32'h4 * 9)+:(4)]) << (9)));
        group$0 = (group$0 & ~(1 << (10)) | ((^parts[(32'h30 * 0 + 32'h4 * 10)+:(4)]) << (10)));
        group$0 = (group$0 & ~(1 << (11)) | ((^parts[(32'h30 * 0 + 32'h4 * 11)+:(4)]) << (11)));
        groups$0 = group$0;
        group$1 = none;
        group$1 = (group$1 & ~(1 << (0)) | ((^parts[(32'h30 * 1 + 32'h4 * 0)+:(4)]) << (0)));
        group$1 = (group$1 & ~(1 << (1)) | ((^parts[(32'h30 * 1 + 32'h4 * 1)+:(4)]) << (1)));
        group$1 = (group$1 & ~(1 << (2)) | ((^parts[(32'h30 * 1 + 32'h4 * 2)+:(4)]) << (2)));
        group$1 = (group$1 & ~(1 << (3)) | ((^parts[(32'h30 * 1 + 32'h4 * 3)+:(4)]) << (3)));
        group$1 = (group$1 & ~(1 << (4)) | ((^parts[(32'h30 * 1 + 32'h4 * 4)+:(4)]) << (4)));
        group$1 = (group$1 & ~(1 << (5)) | ((^parts[(32'h30 * 1 + 32'h4 * 5)+:(4)]) << (5)));
        group$1 = (group$1 & ~(1 << (6)) | ((^parts[(32'h30 * 1 + 32'h4 * 6)+:(4)]) << (6)));
        group$1 = (group$1 & ~(1 << (7)) | ((^parts[(32'h30 * 1 + 32'h4 * 7)+:(4)]) << (7)));
        group$1 = (group$1 & ~(1 << (8)) | ((^parts[(32'h30 * 1 + 32'h4 * 8)+:(4)]) << (8)));
        group$1 = (group$1 & ~(1 << (9)) | ((^parts[(32'h30 * 1 + 32'h4 * 9)+:(4)]) << (9)));
        group$1 = (group$1 & ~(1 << (10)) | ((^parts[(32'h30 * 1 + 32'h4 * 10)+:(4)]) << (10)));
        group$1 = (group$1 & ~(1 << (11)) | ((^parts[(32'h30 * 1 + 32'h4 * 11)+:(4)]) << (11)));
        groups$1 = group$1;
        group$2 = none;
        group$2 = (group$2 & ~(1 << (0)) | ((^parts[(32'h30 * 2 + 32'h4 * 0)+:(4)]) << (0)));
        group$2 = (group$2 & ~(1 << (1)) | ((^parts[(32'h30 * 2 + 32'h4 * 1)+:(4)]) << (1)));
        group$2 = (group$2 & ~(1 << (2)) | ((^parts[(32'h30 * 2 + 32'h4 * 2)+:(4)]) << (2)));
        group$2 = (group$2 & ~(1 << (3)) | ((^parts[(32'h30 * 2 + 32'h4 * 3)+:(4)]) << (3)));
        group$2 = (group$2 & ~(1 << (4)) | ((^parts[(32'h30 * 2 + 32'h4 * 4)+:(4)]) << (4)));
        group$2 = (group$2 & ~(1 << (5)) | ((^parts[(32'h30 * 2 + 32'h4 * 5)+:(4)]) << (5)));
        group$2 = (group$2 & ~(1 << (6)) | ((^parts[(32'h30 * 2 + 32'h4 * 6)+:(4)]) << (6)));
        group$2 = (group$2 & ~(1 << (7)) | ((^parts[(32'h30 * 2 + 32'h4 * 7)+:(4)]) << (7)));
        group$2 = (group$2 & ~(1 << (8)) | ((^parts[(32'h30 * 2 + 32'h4 * 8)+:(4)]) << (8)));
        group$2 = (group$2 & ~(1 << (9)) | ((^parts[(32'h30 * 2 + 32'h4 * 9)+:(4)]) << (9)));
        group$2 = (group$2 & ~(1 << (10)) | ((^parts[(32'h30 * 2 + 32'h4 * 10)+:(4)]) << (10)));
        group$2 = (group$2 & ~(1 << (11)) | ((^parts[(32'h30 * 2 + 32'h4 * 11)+:(4)]) << (11)));
        groups$2 = group$2;
        group$3 = none;
        group$3 = (group$3 & ~(1 << (0)) | ((^parts[(32'h30 * 3 + 32'h4 * 0)+:(4)]) << (0)));
        group$3 = (group$3 & ~(1 << (1)) | ((^parts[(32'h30 * 3 + 32'h4 * 1)+:(4)]) << (1)));
        group$3 = (group$3 & ~(1 << (2)) | ((^parts[(32'h30 * 3 + 32'h4 * 2)+:(4)]) << (2)));
        group$3 = (group$3 & ~(1 << (3)) | ((^parts[(32'h30 * 3 + 32'h4 * 3)+:(4)]) << (3)));
        group$3 = (group$3 & ~(1 << (4)) | ((^parts[(32'h30 * 3 + 32'h4 * 4)+:(4)]) << (4)));
        group$3 = (group$3 & ~(1 << (5)) | ((^parts[(32'h30 * 3 + 32'h4 * 5)+:(4)]) << (5)));
        group$3 = (group$3 & ~(1 << (6)) | ((^parts[(32'h30 * 3 + 32'h4 * 6)+:(4)]) << (6)));
        group$3 = (group$3 & ~(1 << (7)) | ((^parts[(32'h30 * 3 + 32'h4 * 7)+:(4)]) << (7)));
        group$3 = (group$3 & ~(1 << (8)) | ((^parts[(32'h30 * 3 + 32'h4 * 8)+:(4)]) << (8)));
        group$3 = (group$3 & ~(1 << (9)) | ((^parts[(32'h30 * 3 + 32'h4 * 9)+:(4)]) << (9)));
        group$3 = (group$3 & ~(1 << (10)) | ((^parts[(32'h30 * 3 + 32'h4 * 10)+:(4)]) << (10)));
        group$3 = (group$3 & ~(1 << (11)) | ((^parts[(32'h30 * 3 + 32'h4 * 11)+:(4)]) << (11)));
        groups$3 = group$3;
        group$4 = none;
        group$4 = (group$4 & ~(1 << (0)) | ((^parts[(32'h30 * 4 + 32'h4 * 0)+:(4)]) << (0)));
        group$4 = (group$4 & ~(1 << (1)) | ((^parts[(32'h30 * 4 + 32'h4 * 1)+:(4)]) << (1)));
        group$4 = (group$4 & ~(1 << (2)) | ((^parts[(32'h30 * 4 + 32'h4 * 2)+:(4)]) << (2)));
        group$4 = (group$4 & ~(1 << (3)) | ((^parts[(32'h30 * 4 + 32'h4 * 3)+:(4)]) << (3)));
        group$4 = (group$4 & ~(1 << (4)) | ((^parts[(32'h30 * 4 + 32'h4 * 4)+:(4)]) << (4)));
        group$4 = (group$4 & ~(1 << (5)) | ((^parts[(32'h30 * 4 + 32'h4 * 5)+:(4)]) << (5)));
        group$4 = (group$4 & ~(1 << (6)) | ((^parts[(32'h30 * 4 + 32'h4 * 6)+:(4)]) << (6)));
        group$4 = (group$4 & ~(1 << (7)) | ((^parts[(32'h30 * 4 + 32'h4 * 7)+:(4)]) << (7)));
        group$4 = (group$4 & ~(1 << (8)) | ((^parts[(32'h30 * 4 + 32'h4 * 8)+:(4)]) << (8)));
        group$4 = (group$4 & ~(1 << (9)) | ((^parts[(32'h30 * 4 + 32'h4 * 9)+:(4)]) << (9)));
        group$4 = (group$4 & ~(1 << (10)) | ((^parts[(32'h30 * 4 + 32'h4 * 10)+:(4)]) << (10)));
        group$4 = (group$4 & ~(1 << (11)) | ((^parts[(32'h30 * 4 + 32'h4 * 11)+:(4)]) << (11)));
        groups$4 = group$4;
        group$5 = none;
        group$5 = (group$5 & ~(1 << (0)) | ((^parts[(32'h30 * 5 + 32'h4 * 0)+:(4)]) << (0)));
        group$5 = (group$5 & ~(1 << (1)) | ((^parts[(32'h30 * 5 + 32'h4 * 1)+:(4)]) << (1)));
        group$5 = (group$5 & ~(1 << (2)) | ((^parts[(32'h30 * 5 + 32'h4 * 2)+:(4)]) << (2)));
        group$5 = (group$5 & ~(1 << (3)) | ((^parts[(32'h30 * 5 + 32'h4 * 3)+:(4)]) << (3)));
        group$5 = (group$5 & ~(1 << (4)) | ((^parts[(32'h30 * 5 + 32'h4 * 4)+:(4)]) << (4)));
        group$5 = (group$5 & ~(1 << (5)) | ((^parts[(32'h30 * 5 + 32'h4 * 5)+:(4)]) << (5)));
        group$5 = (group$5 & ~(1 << (6)) | ((^parts[(32'h30 * 5 + 32'h4 * 6)+:(4)]) << (6)));
        group$5 = (group$5 & ~(1 << (7)) | ((^parts[(32'h30 * 5 + 32'h4 * 7)+:(4)]) << (7)));
        group$5 = (group$5 & ~(1 << (8)) | ((^parts[(32'h30 * 5 + 32'h4 * 8)+:(4)]) << (8)));
        group$5 = (group$5 & ~(1 << (9)) | ((^parts[(32'h30 * 5 + 32'h4 * 9)+:(4)]) << (9)));
        group$5 = (group$5 & ~(1 << (10)) | ((^parts[(32'h30 * 5 + 32'h4 * 10)+:(4)]) << (10)));
        group$5 = (group$5 & ~(1 << (11)) | ((^parts[(32'h30 * 5 + 32'h4 * 11)+:(4)]) << (11)));
        groups$5 = group$5;
        group$6 = none;
        group$6 = (group$6 & ~(1 << (0)) | ((^parts[(32'h30 * 6 + 32'h4 * 0)+:(4)]) << (0)));
        group$6 = (group$6 & ~(1 << (1)) | ((^parts[(32'h30 * 6 + 32'h4 * 1)+:(4)]) << (1)));
        group$6 = (group$6 & ~(1 << (2)) | ((^parts[(32'h30 * 6 + 32'h4 * 2)+:(4)]) << (2)));
        group$6 = (group$6 & ~(1 << (3)) | ((^parts[(32'h30 * 6 + 32'h4 * 3)+:(4)]) << (3)));
        group$6 = (group$6 & ~(1 << (4)) | ((^parts[(32'h30 * 6 + 32'h4 * 4)+:(4)]) << (4)));
        group$6 = (group$6 & ~(1 << (5)) | ((^parts[(32'h30 * 6 + 32'h4 * 5)+:(4)]) << (5)));
        group$6 = (group$6 & ~(1 << (6)) | ((^parts[(32'h30 * 6 + 32'h4 * 6)+:(4)]) << (6)));
        group$6 = (group$6 & ~(1 << (7)) | ((^parts[(32'h30 * 6 + 32'h4 * 7)+:(4)]) << (7)));
        group$6 = (group$6 & ~(1 << (8)) | ((^parts[(32'h30 * 6 + 32'h4 * 8)+:(4)]) << (8)));
        group$6 = (group$6 & ~(1 << (9)) | ((^parts[(32'h30 * 6 + 32'h4 * 9)+:(4)]) << (9)));
        group$6 = (group$6 & ~(1 << (10)) | ((^parts[(32'h30 * 6 + 32'h4 * 10)+:(4)]) << (10)));
        group$6 = (group$6 & ~(1 << (11)) | ((^parts[(32'h30 * 6 + 32'h4 * 11)+:(4)]) << (11)));
        groups$6 = group$6;
        group$7 = none;
        group$7 = (group$7 & ~(1 << (0)) | ((^parts[(32'h30 * 7 + 32'h4 * 0)+:(4)]) << (0)));
        group$7 = (group$7 & ~(1 << (1)) | ((^parts[(32'h30 * 7 + 32'h4 * 1)+:(4)]) << (1)));
        group$7 = (group$7 & ~(1 << (2)) | ((^parts[(32'h30 * 7 + 32'h4 * 2)+:(4)]) << (2)));
        group$7 = (group$7 & ~(1 << (3)) | ((^parts[(32'h30 * 7 + 32'h4 * 3)+:(4)]) << (3)));
        group$7 = (group$7 & ~(1 << (4)) | ((^parts[(32'h30 * 7 + 32'h4 * 4)+:(4)]) << (4)));
        group$7 = (group$7 & ~(1 << (5)) | ((^parts[(32'h30 * 7 + 32'h4 * 5)+:(4)]) << (5)));
        group$7 = (group$7 & ~(1 << (6)) | ((^parts[(32'h30 * 7 + 32'h4 * 6)+:(4)]) << (6)));
        group$7 = (group$7 & ~(1 << (7)) | ((^parts[(32'h30 * 7 + 32'h4 * 7)+:(4)]) << (7)));
        group$7 = (group$7 & ~(1 << (8)) | ((^parts[(32'h30 * 7 + 32'h4 * 8)+:(4)]) << (8)));
        group$7 = (group$7 & ~(1 << (9)) | ((^parts[(32'h30 * 7 + 32'h4 * 9)+:(4)]) << (9)));
        group$7 = (group$7 & ~(1 << (10)) | ((^parts[(32'h30 * 7 + 32'h4 * 10)+:(4)]) << (10)));
        group$7 = (group$7 & ~(1 << (11)) | ((^parts[(32'h30 * 7 + 32'h4 * 11)+:(4)]) << (11)));
        groups$7 = group$7;
        group$8 = none;
        group$8 = (group$8 & ~(1 << (0)) | ((^parts[(32'h30 * 8 + 32'h4 * 0)+:(4)]) << (0)));
        group$8 = (group$8 & ~(1 << (1)) | ((^parts[(32'h30 * 8 + 32'h4 * 1)+:(4)]) << (1)));
        group$8 = (group$8 & ~(1 << (2)) | ((^parts[(32'h30 * 8 + 32'h4 * 2)+:(4)]) << (2)));
        group$8 = (group$8 & ~(1 << (3)) | ((^parts[(32'h30 * 8 + 32'h4 * 3)+:(4)]) << (3)));
        group$8 = (group$8 & ~(1 << (4)) | ((^parts[(32'h30 * 8 + 32'h4 * 4)+:(4)]) << (4)));
        group$8 = (group$8 & ~(1 << (5)) | ((^parts[(32'h30 * 8 + 32'h4 * 5)+:(4)]) << (5)));
        group$8 = (group$8 & ~(1 << (6)) | ((^parts[(32'h30 * 8 + 32'h4 * 6)+:(4)]) << (6)));
        group$8 = (group$8 & ~(1 << (7)) | ((^parts[(32'h30 * 8 + 32'h4 * 7)+:(4)]) << (7)));
        group$8 = (group$8 & ~(1 << (8)) | ((^parts[(32'h30 * 8 + 32'h4 * 8)+:(4)]) << (8)));
        group$8 = (group$8 & ~(1 << (9)) | ((^parts[(32'h30 * 8 + 32'h4 * 9)+:(4)]) << (9)));
        group$8 = (group$8 & ~(1 << (10)) | ((^parts[(32'h30 * 8 + 32'h4 * 10)+:(4)]) << (10)));
        group$8 = (group$8 & ~(1 << (11)) | ((^parts[(32'h30 * 8 + 32'h4 * 11)+:(4)]) << (11)));
        groups$8 = group$8;
        group$9 = none;
        group$9 = (group$9 & ~(1 << (0)) | ((^parts[(32'h30 * 9 + 32'h4 * 0)+:(4)]) << (0)));
        group$9 = (group$9 & ~(1 << (1)) | ((^parts[(32'h30 * 9 + 32'h4 * 1)+:(4)]) << (1)));
        group$9 = (group$9 & ~(1 << (2)) | ((^parts[(32'h30 * 9 + 32'h4 * 2)+:(4)]) << (2)));
        group$9 = (group$9 & ~(1 << (3)) | ((^parts[(32'h30 * 9 + 32'h4 * 3)+:(4)]) << (3)));
        group$9 = (group$9 & ~(1 << (4)) | ((^parts[(32'h30 * 9 + 32'h4 * 4)+:(4)]) << (4)));
        group$9 = (group$9 & ~(1 << (5)) | ((^parts[(32'h30 * 9 + 32'h4 * 5)+:(4)]) << (5)));
        group$9 = (group$9 & ~(1 << (6)) | ((^parts[(32'h30 * 9 + 32'h4 * 6)+:(4)]) << (6)));
        group$9 = (group$9 & ~(1 << (7)) | ((^parts[(32'h30 * 9 + 32'h4 * 7)+:(4)]) << (7)));
        group$9 = (group$9 & ~(1 << (8)) | ((^parts[(32'h30 * 9 + 32'h4 * 8)+:(4)]) << (8)));
        group$9 = (group$9 & ~(1 << (9)) | ((^parts[(32'h30 * 9 + 32'h4 * 9)+:(4)]) << (9)));
        group$9 = (group$9 & ~(1 << (10)) | ((^parts[(32'h30 * 9 + 32'h4 * 10)+:(4)]) << (10)));
        group$9 = (group$9 & ~(1 << (11)) | ((^parts[(32'h30 * 9 + 32'h4 * 11)+:(4)]) << (11)));
        groups$9 = group$9;
        group$10 = none;
        group$10 = (group$10 & ~(1 << (0)) | ((^parts[(32'h30 * 10 + 32'h4 * 0)+:(4)]) << (0)));
        group$10 = (group$10 & ~(1 << (1)) | ((^parts[(32'h30 * 10 + 32'h4 * 1)+:(4)]) << (1)));
        group$10 = (group$10 & ~(1 << (2)) | ((^parts[(32'h30 * 10 + 32'h4 * 2)+:(4)]) << (2)));
        group$10 = (group$10 & ~(1 << (3)) | ((^parts[(32'h30 * 10 + 32'h4 * 3)+:(4)]) << (3)));
        group$10 = (group$10 & ~(1 << (4)) | ((^parts[(32'h30 * 10 + 32'h4 * 4)+:(4)]) << (4)));
        group$10 = (group$10 & ~(1 << (5)) | ((^parts[(32'h30 * 10 + 32'h4 * 5)+:(4)]) << (5)));
        group$10 = (group$10 & ~(1 << (6)) | ((^parts[(32'h30 * 10 + 32'h4 * 6)+:(4)]) << (6)));
        group$10 = (group$10 & ~(1 << (7)) | ((^parts[(32'h30 * 10 + 32'h4 * 7)+:(4)]) << (7)));
        group$10 = (group$10 & ~(1 << (8)) | ((^parts[(32'h30 * 10 + 32'h4 * 8)+:(4)]) << (8)));
        group$10 = (group$10 & ~(1 << (9)) | ((^parts[(32'h30 * 10 + 32'h4 * 9)+:(4)]) << (9)));
        group$10 = (group$10 & ~(1 << (10)) | ((^parts[(32'h30 * 10 + 32'h4 * 10)+:(4)]) << (10)));
        group$10 = (group$10 & ~(1 << (11)) | ((^parts[(32'h30 * 10 + 32'h4 * 11)+:(4)]) << (11)));
        groups$10 = group$10;
        group$11 = none;
        group$11 = (group$11 & ~(1 << (0)) | ((^parts[(32'h30 * 11 + 32'h4 * 0)+:(4)]) << (0)));
        group$11 = (group$11 & ~(1 << (1)) | ((^parts[(32'h30 * 11 + 32'h4 * 1)+:(4)]) << (1)));
        group$11 = (group$11 & ~(1 << (2)) | ((^parts[(32'h30 * 11 + 32'h4 * 2)+:(4)]) << (2)));
        group$11 = (group$11 & ~(1 << (3)) | ((^parts[(32'h30 * 11 + 32'h4 * 3)+:(4)]) << (3)));
        group$11 = (group$11 & ~(1 << (4)) | ((^parts[(32'h30 * 11 + 32'h4 * 4)+:(4)]) << (4)));
        group$11 = (group$11 & ~(1 << (5)) | ((^parts[(32'h30 * 11 + 32'h4 * 5)+:(4)]) << (5)));
        group$11 = (group$11 & ~(1 << (6)) | ((^parts[(32'h30 * 11 + 32'h4 * 6)+:(4)]) << (6)));
        group$11 = (group$11 & ~(1 << (7)) | ((^parts[(32'h30 * 11 + 32'h4 * 7)+:(4)]) << (7)));
        group$11 = (group$11 & ~(1 << (8)) | ((^parts[(32'h30 * 11 + 32'h4 * 8)+:(4)]) << (8)));
        group$11 = (group$11 & ~(1 << (9)) | ((^parts[(32'h30 * 11 + 32'h4 * 9)+:(4)]) << (9)));
        group$11 = (group$11 & ~(1 << (10)) | ((^parts[(32'h30 * 11 + 32'h4 * 10)+:(4)]) << (10)));
        group$11 = (group$11 & ~(1 << (11)) | ((^parts[(32'h30 * 11 + 32'h4 * 11)+:(4)]) << (11)));
        groups$11 = group$11;
        group$12 = none;
        group$12 = (group$12 & ~(1 << (0)) | ((^parts[(32'h30 * 12 + 32'h4 * 0)+:(4)]) << (0)));
        group$12 = (group$12 & ~(1 << (1)) | ((^parts[(32'h30 * 12 + 32'h4 * 1)+:(4)]) << (1)));
        group$12 = (group$12 & ~(1 << (2)) | ((^parts[(32'h30 * 12 + 32'h4 * 2)+:(4)]) << (2)));
        group$12 = (group$12 & ~(1 << (3)) | ((^parts[(32'h30 * 12 + 32'h4 * 3)+:(4)]) << (3)));
        group$12 = (group$12 & ~(1 << (4)) | ((^parts[(32'h30 * 12 + 32'h4 * 4)+:(4)]) << (4)));
        group$12 = (group$12 & ~(1 << (5)) | ((^parts[(32'h30 * 12 + 32'h4 * 5)+:(4)]) << (5)));
        group$12 = (group$12 & ~(1 << (6)) | ((^parts[(32'h30 * 12 + 32'h4 * 6)+:(4)]) << (6)));
        group$12 = (group$12 & ~(1 << (7)) | ((^parts[(32'h30 * 12 + 32'h4 * 7)+:(4)]) << (7)));
        group$12 = (group$12 & ~(1 << (8)) | ((^parts[(32'h30 * 12 + 32'h4 * 8)+:(4)]) << (8)));
        group$12 = (group$12 & ~(1 << (9)) | ((^parts[(32'h30 * 12 + 32'h4 * 9)+:(4)]) << (9)));
        group$12 = (group$12 & ~(1 << (10)) | ((^parts[(32'h30 * 12 + 32'h4 * 10)+:(4)]) << (10)));
        group$12 = (group$12 & ~(1 << (11)) | ((^parts[(32'h30 * 12 + 32'h4 * 11)+:(4)]) << (11)));
        groups$12 = group$12;
        group$13 = none;
        group$13 = (group$13 & ~(1 << (0)) | ((^parts[(32'h30 * 13 + 32'h4 * 0)+:(4)]) << (0)));
        group$13 = (group$13 & ~(1 << (1)) | ((^parts[(32'h30 * 13 + 32'h4 * 1)+:(4)]) << (1)));
        group$13 = (group$13 & ~(1 << (2)) | ((^parts[(32'h30 * 13 + 32'h4 * 2)+:(4)]) << (2)));
        group$13 = (group$13 & ~(1 << (3)) | ((^parts[(32'h30 * 13 + 32'h4 * 3)+:(4)]) << (3)));
        group$13 = (group$13 & ~(1 << (4)) | ((^parts[(32'h30 * 13 + 32'h4 * 4)+:(4)]) << (4)));
        group$13 = (group$13 & ~(1 << (5)) | ((^parts[(32'h30 * 13 + 32'h4 * 5)+:(4)]) << (5)));
        group$13 = (group$13 & ~(1 << (6)) | ((^parts[(32'h30 * 13 + 32'h4 * 6)+:(4)]) << (6)));
        group$13 = (group$13 & ~(1 << (7)) | ((^parts[(32'h30 * 13 + 32'h4 * 7)+:(4)]) << (7)));
        group$13 = (group$13 & ~(1 << (8)) | ((^parts[(32'h30 * 13 + 32'h4 * 8)+:(4)]) << (8)));
        group$13 = (group$13 & ~(1 << (9)) | ((^parts[(32'h30 * 13 + 32'h4 * 9)+:(4)]) << (9)));
        group$13 = (group$13 & ~(1 << (10)) | ((^parts[(32'h30 * 13 + 32'h4 * 10)+:(4)]) << (10)));
        group$13 = (group$13 & ~(1 << (11)) | ((^parts[(32'h30 * 13 + 32'h4 * 11)+:(4)]) << (11)));
        groups$13 = group$13;
        group$14 = none;
        group$14 = (group$14 & ~(1 << (0)) | ((^parts[(32'h30 * 14 + 32'h4 * 0)+:(4)]) << (0)));
        group$14 = (group$14 & ~(1 << (1)) | ((^parts[(32'h30 * 14 + 32'h4 * 1)+:(4)]) << (1)));
        group$14 = (group$14 & ~(1 << (2)) | ((^parts[(32'h30 * 14 + 32'h4 * 2)+:(4)]) << (2)));
        group$14 = (group$14 & ~(1 << (3)) | ((^parts[(32'h30 * 14 + 32'h4 * 3)+:(4)]) << (3)));
        group$14 = (group$14 & ~(1 << (4)) | ((^parts[(32'h30 * 14 + 32'h4 * 4)+:(4)]) << (4)));
        group$14 = (group$14 & ~(1 << (5)) | ((^parts[(32'h30 * 14 + 32'h4 * 5)+:(4)]) << (5)));
        group$14 = (group$14 & ~(1 << (6)) | ((^parts[(32'h30 * 14 + 32'h4 * 6)+:(4)]) << (6)));
        group$14 = (group$14 & ~(1 << (7)) | ((^parts[(32'h30 * 14 + 32'h4 * 7)+:(4)]) << (7)));
        group$14 = (group$14 & ~(1 << (8)) | ((^parts[(32'h30 * 14 + 32'h4 * 8)+:(4)]) << (8)));
        group$14 = (group$14 & ~(1 << (9)) | ((^parts[(32'h30 * 14 + 32'h4 * 9)+:(4)]) << (9)));
        group$14 = (group$14 & ~(1 << (10)) | ((^parts[(32'h30 * 14 + 32'h4 * 10)+:(4)]) << (10)));
        group$14 = (group$14 & ~(1 << (11)) | ((^parts[(32'h30 * 14 + 32'h4 * 11)+:(4)]) << (11)));
        groups$14 = group$14;
        group$15 = none;
        group$15 = (group$15 & ~(1 << (0)) | ((^parts[(32'h30 * 15 + 32'h4 * 0)+:(4)]) << (0)));
        group$15 = (group$15 & ~(1 << (1)) | ((^parts[(32'h30 * 15 + 32'h4 * 1)+:(4)]) << (1)));
        group$15 = (group$15 & ~(1 << (2)) | ((^parts[(32'h30 * 15 + 32'h4 * 2)+:(4)]) << (2)));
        group$15 = (group$15 & ~(1 << (3)) | ((^parts[(32'h30 * 15 + 32'h4 * 3)+:(4)]) << (3)));
        group$15 = (group$15 & ~(1 << (4)) | ((^parts[(32'h30 * 15 + 32'h4 * 4)+:(4)]) << (4)));
        group$15 = (group$15 & ~(1 << (5)) | ((^parts[(32'h30 * 15 + 32'h4 * 5)+:(4)]) << (5)));
        group$15 = (group$15 & ~(1 << (6)) | ((^parts[(32'h30 * 15 + 32'h4 * 6)+:(4)]) << (6)));
        group$15 = (group$15 & ~(1 << (7)) | ((^parts[(32'h30 * 15 + 32'h4 * 7)+:(4)]) << (7)));
        group$15 = (group$15 & ~(1 << (8)) | ((^parts[(32'h30 * 15 + 32'h4 * 8)+:(4)]) << (8)));
        group$15 = (group$15 & ~(1 << (9)) | ((^parts[(32'h30 * 15 + 32'h4 * 9)+:(4)]) << (9)));
        group$15 = (group$15 & ~(1 << (10)) | ((^parts[(32'h30 * 15 + 32'h4 * 10)+:(4)]) << (10)));
        group$15 = (group$15 & ~(1 << (11)) | ((^parts[(32'h30 * 15 + 32'h4 * 11)+:(4)]) << (11)));
        groups$15 = group$15;
    end

endmodule // descriptor_validation$crc32lo$groups


module descriptor_validation$crc32lo$joined(thirds,crc);

    // Module arguments
    input wire  [47:0] thirds;
    output reg  [15:0] crc;

    // Constant declarations
    localparam  of_zeros = 16'hb1e0;
    localparam  none = 16'h0;

    // Local signals
    reg  [15:0] parities;

    // Update code
    always @(*) begin
        parities = none;
        parities = (parities & ~(1 << (0)) | ((^thirds[(32'h3 * 0)+:(3)]) << (0)));
        parities = (parities & ~(1 << (1)) | ((^thirds[(32'h3 * 1)+:(3)]) << (1)));
        parities = (parities & ~(1 << (2)) | ((^thirds[(32'h3 * 2)+:(3)]) << (2)));
        parities = (parities & ~(1 << (3)) | ((^thirds[(32'h3 * 3)+:(3)]) << (3)));
        parities = (parities & ~(1 << (4)) | ((^thirds[(32'h3 * 4)+:(3)]) << (4)));
        parities = (parities & ~(1 << (5)) | ((^thirds[(32'h3 * 5)+:(3)]) << (5)));
        parities = (parities & ~(1 << (6)) | ((^thirds[(32'h3 * 6)+:(3)]) << (6)));
        parities = (parities & ~(1 << (7)) | ((^thirds[(32'h3 * 7)+:(3)]) << (7)));
        parities = (parities & ~(1 << (8)) | ((^thirds[(32'h3 * 8)+:(3)]) << (8)));
        parities = (parities & ~(1 << (9)) | ((^thirds[(32'h3 * 9)+:(3)]) << (9)));
        parities = (parities & ~(1 << (10)) | ((^thirds[(32'h3 * 10)+:(3)]) << (10)));
        parities = (parities & ~(1 << (11)) | ((^thirds[(32'h3 * 11)+:(3)]) << (11)));
        parities = (parities & ~(1 << (12)) | ((^thirds[(32'h3 * 12)+:(3)]) << (12)));
        parities = (parities & ~(1 << (13)) | ((^thirds[(32'h3 * 13)+:(3)]) << (13)));
        parities = (parities & ~(1 << (14)) | ((^thirds[(32'h3 * 14)+:(3)]) << (14)));
        parities = (parities & ~(1 << (15)) | ((^thirds[(32'h3 * 15)+:(3)]) << (15)));
        crc = parities ^ of_zeros;
    end

endmodule // descriptor_validation$crc32lo$joined


module descriptor_validation$crc32lo$nibbles(data,parts$0,parts$1,parts$2,parts$3,parts$4,parts$5,parts$6,parts$7,parts$8,parts$9,parts$10,parts$11,parts$12,parts$13,parts$14,parts$15,parts$16,parts$17,parts$18,parts$19,parts$20,parts$21,parts$22,parts$23,parts$24,parts$25,parts$26,parts$27,parts$28,parts$29,parts$30,parts$31,parts$32,parts$33,parts$34,parts$35,parts$36,parts$37,parts$38,parts$39,parts$40,parts$41,parts$42,parts$43,parts$44,parts$45,parts$46,parts$47,parts$48,parts$49,parts$50,parts$51,parts$52,parts$53,parts$54,parts$55,parts$56,parts$57,parts$58,parts$59,parts$60,parts$61,parts$62,parts$63,parts$64,parts$65,parts$66,parts$67,parts$68,parts$69,parts$70,parts$71,parts$72,parts$73,parts$74,parts$75,parts$76,parts$77,parts$78,parts$79,parts$80,parts$81,parts$82,parts$83,parts$84,parts$85,parts$86,parts$87,parts$88,parts$89,parts$90,parts$91,parts$92,parts$93,parts$94,parts$95);

    // Module arguments
    input wire  [191:0] data;
    output reg  [7:0] parts$0;
    output reg  [7:0] parts$1;
    output reg  [7:0] parts$2;
    output reg  [7:0] parts$3;
    output reg  [7:0] parts$4;
    output reg  [7:0] parts$5;
    output reg  [7:0] parts$6;
    output reg  [7:0] parts$7;
    output reg  [7:0] parts$8;
    output reg  [7:0] parts$9;
    output reg  [7:0] parts$10;
    output reg  [7:0] parts$11;
    output reg  [7:0] parts$12;
    output reg  [7:0] parts$13;
    output reg  [7:0] parts$14;
    output reg  [7:0] parts$15;
    output reg  [7:0] parts$16;
    output reg  [7:0] parts$17;
    output reg  [7:0] parts$18;
    output reg  [7:0] parts$19;
    output reg  [7:0] parts$20;
    output reg  [7:0] parts$21;
    output reg  [7:0] parts$22;
    output reg  [7:0] parts$23;
    output reg  [7:0] parts$24;
    output reg  [7:0] parts$25;
    output reg  [7:0] parts$26;
    output reg  [7:0] parts$27;
    output reg  [7:0] parts$28;
    output reg  [7:0] parts$29;
    output reg  [7:0] parts$30;
    output reg  [7:0] parts$31;
    output reg  [7:0] parts$32;
    output reg  [7:0] parts$33;
    output reg  [7:0] parts$34;
    output reg  [7:0] parts$35;
    output reg  [7:0] parts$36;
    output reg  [7:0] parts$37;
    output reg  [7:0] parts$38;
    output reg  [7:0] parts$39;
    output reg  [7:0] parts$40;
    output reg  [7:0] parts$41;
    output reg  [7:0] parts$42;
    output reg  [7:0] parts$43;
    output reg  [7:0] parts$44;
    output reg  [7:0] parts$45;
    output reg  [7:0] parts$46;
    output reg  [7:0] parts$47;
    output reg  [7:0] parts$48;
    output reg  [7:0] parts$49;
    output reg  [7:0] parts$50;
    output reg  [7:0] parts$51;
    output reg  [7:0] parts$52;
    output reg  [7:0] parts$53;
    output reg  [7:0] parts$54;
    output reg  [7:0] parts$55;
    output reg  [7:0] parts$56;
    output reg  [7:0] parts$57;
    output reg  [7:0] parts$58;
    output reg  [7:0] parts$59;
    output reg  [7:0] parts$60;
    output reg  [7:0] parts$61;
    output reg  [7:0] parts$62;
    output reg  [7:0] parts$63;
    output reg  [7:0] parts$64;
    output reg  [7:0] parts$65;
    output reg  [7:0] parts$66;
    output reg  [7:0] parts$67;
    output reg  [7:0] parts$68;
    output reg  [7:0] parts$69;
    output reg  [7:0] parts$70;
    output reg  [7:0] parts$71;
    output reg  [7:0] parts$72;
    output reg  [7:0] parts$73;
    output reg  [7:0] parts$74;
    output reg  [7:0] parts$75;
    output reg  [7:0] parts$76;
    output reg  [7:0] parts$77;
    output reg  [7:0] parts$78;
    output reg  [7:0] parts$79;
    output reg  [7:0] parts$80;
    output reg  [7:0] parts$81;
    output reg  [7:0] parts$82;
    output reg  [7:0] parts$83;
    output reg  [7:0] parts$84;
    output reg  [7:0] parts$85;
    output reg  [7:0] parts$86;
    output reg  [7:0] parts$87;
    output reg  [7:0] parts$88;
    output reg  [7:0] parts$89;
    output reg  [7:0] parts$90;
    output reg  [7:0] parts$91;
    output reg  [7:0] parts$92;
    output reg  [7:0] parts$93;
    output reg  [7:0] parts$94;
    output reg  [7:0] parts$95;

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
    localparam  none = 8'h0;

    // Local signals
    reg  [31:0] words$0;
    reg  [31:0] words$1;
    reg  [31:0] words$2;
    reg  [31:0] words$3;
    reg  [31:0] words$4;
    reg  [31:0] words$5;
    reg  [31:0] masked$0;
    reg  [31:0] masked$1;
    reg  [31:0] masked$2;
    reg  [31:0] masked$3;
    reg  [31:0] masked$4;
    reg  [31:0] masked$5;
    reg  [31:0] masked$6;
    reg  [31:0] masked$7;
    reg  [31:0] masked$8;
    reg  [31:0] masked$9;
    reg  [31:0] masked$10;
    reg  [31:0] masked$11;
    reg  [31:0] masked$12;
    reg  [31:0] masked$13;
    reg  [31:0] masked$14;
    reg  [31:0] masked$15;
    reg  [31:0] masked$16;
    reg  [31:0] masked$17;
    reg  [31:0] masked$18;
    reg  [31:0] masked$19;
    reg  [31:0] masked$20;
    reg  [31:0] masked$21;
    reg  [31:0] masked$22;
    reg  [31:0] masked$23;
    reg  [31:0] masked$24;
    reg  [31:0] masked$25;
    reg  [31:0] masked$26;
    reg  [31:0] masked$27;
    reg  [31:0] masked$28;
    reg  [31:0] masked$29;
    reg  [31:0] masked$30;
    reg  [31:0] masked$31;
    reg  [31:0] masked$32;
    reg  [31:0] masked$33;
    reg  [31:0] masked$34;
    reg  [31:0] masked$35;
    reg  [31:0] masked$36;
    reg  [31:0] masked$37;
    reg  [31:0] masked$38;
    reg  [31:0] masked$39;
    reg  [31:0] masked$40;
    reg  [31:0] masked$41;
    reg  [31:0] masked$42;
    reg  [31:0] masked$43;
    reg  [31:0] masked$44;
    reg  [31:0] masked$45;
    reg  [31:0] masked$46;
    reg  [31:0] masked$47;
    reg  [31:0] masked$48;
    reg  [31:0] masked$49;
    reg  [31:0] masked$50;
    reg  [31:0] masked$51;
    reg  [31:0] masked$52;
    reg  [31:0] masked$53;
    reg  [31:0] masked$54;
    reg  [31:0] masked$55;
    reg  [31:0] masked$56;
    reg  [31:0] masked$57;
    reg  [31:0] masked$58;
    reg  [31:0] masked$59;
    reg  [31:0] masked$60;
    reg  [31:0] masked$61;
    reg  [31:0] masked$62;
    reg  [31:0] masked$63;
    reg  [31:0] masked$64;
    reg  [31:0] masked$65;
    reg  [31:0] masked$66;
    reg  [31:0] masked$67;
    reg  [31:0] masked$68;
    reg  [31:0] masked$69;
    reg  [31:0] masked$70;
    reg  [31:0] masked$71;
    reg  [31:0] masked$72;
    reg  [31:0] masked$73;
    reg  [31:0] masked$74;
    reg  [31:0] masked$75;
    reg  [31:0] masked$76;
    reg  [31:0] masked$77;
    reg  [31:0] masked$78;
    reg  [31:0] masked$79;
    reg  [31:0] masked$80;
    reg  [31:0] masked$81;
    reg  [31:0] masked$82;
    reg  [31:0] masked$83;
    reg  [31:0] masked$84;
    reg  [31:0] masked$85;
    reg  [31:0] masked$86;
    reg  [31:0] masked$87;
    reg  [31:0] masked$88;
    reg  [31:0] masked$89;
    reg  [31:0] masked$90;
    reg  [31:0] masked$91;
    reg  [31:0] masked$92;
    reg  [31:0] masked$93;
    reg  [31:0] masked$94;
    reg  [31:0] masked$95;
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [7:0] part$4;
    reg  [7:0] part$5;
    reg  [7:0] part$6;
    reg  [7:0] part$7;
    reg  [7:0] part$8;
    reg  [7:0] part$9;
    reg  [7:0] part$10;
    reg  [7:0] part$11;
    reg  [7:0] part$12;
    reg  [7:0] part$13;
    reg  [7:0] part$14;
    reg  [7:0] part$15;
    reg  [7:0] part$16;
    reg  [7:0] part$17;
    reg  [7:0] part$18;
    reg  [7:0] part$19;
    reg  [7:0] part$20;
    reg  [7:0] part$21;
    reg  [7:0] part$22;
    reg  [7:0] part$23;
    reg  [7:0] part$24;
    reg  [7:0] part$25;
    reg  [7:0] part$26;
    reg  [7:0] part$27;
    reg  [7:0] part$28;
    reg  [7:0] part$29;
    reg  [7:0] part$30;
    reg  [7:0] part$31;
    reg  [7:0] part$32;
    reg  [7:0] part$33;
    reg  [7:0] part$34;
    reg  [7:0] part$35;
    reg  [7:0] part$36;
    reg  [7:0] part$37;
    reg  [7:0] part$38;
    reg  [7:0] part$39;
    reg  [7:0] part$40;
    reg  [7:0] part$41;
    reg  [7:0] part$42;
    reg  [7:0] part$43;
    reg  [7:0] part$44;
    reg  [7:0] part$45;
    reg  [7:0] part$46;
    reg  [7:0] part$47;
    reg  [7:0] part$48;
    reg  [7:0] part$49;
    reg  [7:0] part$50;
    reg  [7:0] part$51;
    reg  [7:0] part$52;
    reg  [7:0] part$53;
    reg  [7:0] part$54;
    reg  [7:0] part$55;
    reg  [7:0] part$56;
    reg  [7:0] part$57;
    reg  [7:0] part$58;
    reg  [7:0] part$59;
    reg  [7:0] part$60;
    reg  [7:0] part$61;
    reg  [7:0] part$62;
    reg  [7:0] part$63;
    reg  [7:0] part$64;
    reg  [7:0] part$65;
    reg  [7:0] part$66;
    reg  [7:0] part$67;
    reg  [7:0] part$68;
    reg  [7:0] part$69;
    reg  [7:0] part$70;
    reg  [7:0] part$71;
    reg  [7:0] part$72;
    reg  [7:0] part$73;
    reg  [7:0] part$74;
    reg  [7:0] part$75;
    reg  [7:0] part$76;
    reg  [7:0] part$77;
    reg  [7:0] part$78;
    reg  [7:0] part$79;
    reg  [7:0] part$80;
    reg  [7:0] part$81;
    reg  [7:0] part$82;
    reg  [7:0] part$83;
    reg  [7:0] part$84;
    reg  [7:0] part$85;
    reg  [7:0] part$86;
    reg  [7:0] part$87;
    reg  [7:0] part$88;
    reg  [7:0] part$89;
    reg  [7:0] part$90;
    reg  [7:0] part$91;
    reg  [7:0] part$92;
    reg  [7:0] part$93;
    reg  [7:0] part$94;
    reg  [7:0] part$95;

    // Update code
    always @(*) begin
        words$0 = data[(32'h20 * 0)+:(32)];
        masked$0 = words$0 & masks$0;
        part$0 = none;
        part$0 = (part$0 & ~(1 << (0)) | ((^masked$0[(32'h4 * 0)+:(4)]) << (0)));
        part$0 = (part$0 & ~(1 << (1)) | ((^masked$0[(32'h4 * 1)+:(4)]) << (1)));
        part$0 = (part$0 & ~(1 << (2)) | ((^masked$0[(32'h4 * 2)+:(4)]) << (2)));
        part$0 = (part$0 & ~(1 << (3)) | ((^masked$0[(32'h4 * 3)+:(4)]) << (3)));
        part$0 = (part$0 & ~(1 << (4)) | ((^masked$0[(32'h4 * 4)+:(4)]) << (4)));
        part$0 = (part$0 & ~(1 << (5)) | ((^masked$0[(32'h4 * 5)+:(4)]) << (5)));
        part$0 = (part$0 & ~(1 << (6)) | ((^masked$0[(32'h4 * 6)+:(4)]) << (6)));
        part$0 = (part$0 & ~(1 << (7)) | ((^masked$0[(32'h4 * 7)+:(4)]) << (7)));
        parts$0 = part$0;
        masked$6 = words$0 & masks$6;
        part$6 = none;
        part$6 = (part$6 & ~(1 << (0)) | ((^masked$6[(32'h4 * 0)+:(4)]) << (0)));
        part$6 = (part$6 & ~(1 << (1)) | ((^masked$6[(32'h4 * 1)+:(4)]) << (1)));
        part$6 = (part$6 & ~(1 << (2)) | ((^masked$6[(32'h4 * 2)+:(4)]) << (2)));
        part$6 = (part$6 & ~(1 << (3)) | ((^masked$6[(32'h4 * 3)+:(4)]) << (3)));
        part$6 = (part$6 & ~(1 << (4)) | ((^masked$6[(32'h4 * 4)+:(4)]) << (4)));
        part$6 = (part$6 & ~(1 << (5)) | ((^masked$6[(32'h4 * 5)+:(4)]) << (5)));
        part$6 = (part$6 & ~(1 << (6)) | ((^masked$6[(32'h4 * 6)+:(4)]) << (6)));
        part$6 = (part$6 & ~(1 << (7)) | ((^masked$6[(32'h4 * 7)+:(4)]) << (7)));
        parts$6 = part$6;
        masked$12 = words$0 & masks$12;
        part$12 = none;
        part$12 = (part$12 & ~(1 << (0)) | ((^masked$12[(32'h4 * 0)+:(4)]) << (0)));
        part$12 = (part$12 & ~(1 << (1)) | ((^masked$12[(32'h4 * 1)+:(4)]) << (1)));
        part$12 = (part$12 & ~(1 << (2)) | ((^masked$12[(32'h4 * 2)+:(4)]) << (2)));
        part$12 = (part$12 & ~(1 << (3)) | ((^masked$12[(32'h4 * 3)+:(4)]) << (3)));
        part$12 = (part$12 & ~(1 << (4)) | ((^masked$12[(32'h4 * 4)+:(4)]) << (4)));
        part$12 = (part$12 & ~(1 << (5)) | ((^masked$12[(32'h4 * 5)+:(4)]) << (5)));
        part$12 = (part$12 & ~(1 << (6)) | ((^masked$12[(32'h4 * 6)+:(4)]) << (6)));
        part$12 = (part$12 & ~(1 << (7)) | ((^masked$12[(32'h4 * 7)+:(4)]) << (7)));
        parts$12 = part$12;
        masked$18 = words$0 & masks$18;
        part$18 = none;
        part$18 = (part$18 & ~(1 << (0)) | ((^masked$18[(32'h4 * 0)+:(4)]) << (0)));
        part$18 = (part$18 & ~(1 << (1)) | ((^masked$18[(32'h4 * 1)+:(4)]) << (1)));
        part$18 = (part$18 & ~(1 << (2)) | ((^masked$18[(32'h4 * 2)+:(4)]) << (2)));
        part$18 = (part$18 & ~(1 << (3)) | ((^masked$18[(32'h4 * 3)+:(4)]) << (3)));
        part$18 = (part$18 & ~(1 << (4)) | ((^masked$18[(32'h4 * 4)+:(4)]) << (4)));
        part$18 = (part$18 & ~(1 << (5)) | ((^masked$18[(32'h4 * 5)+:(4)]) << (5)));
        part$18 = (part$18 & ~(1 << (6)) | ((^masked$18[(32'h4 * 6)+:(4)]) << (6)));
        part$18 = (part$18 & ~(1 << (7)) | ((^masked$18[(32'h4 * 7)+:(4)]) << (7)));
        parts$18 = part$18;
        masked$24 = words$0 & masks$24;
        part$24 = none;
        part$24 = (part$24 & ~(1 << (0)) | ((^masked$24[(32'h4 * 0)+:(4)]) << (0)));
        part$24 = (part$24 & ~(1 << (1)) | ((^masked$24[(32'h4 * 1)+:(4)]) << (1)));
        part$24 = (part$24 & ~(1 << (2)) | ((^masked$24[(32'h4 * 2)+:(4)]) << (2)));
        part$24 = (part$24 & ~(1 << (3)) | ((^masked$24[(32'h4 * 3)+:(4)]) << (3)));
        part$24 = (part$24 & ~(1 << (4)) | ((^masked$24[(32'h4 * 4)+:(4)]) << (4)));
        part$24 = (part$24 & ~(1 << (5)) | ((^masked$24[(32'h4 * 5)+:(4)]) << (5)));
        part$24 = (part$24 & ~(1 << (6)) | ((^masked$24[(32'h4 * 6)+:(4)]) << (6)));
        part$24 = (part$24 & ~(1 << (7)) | ((^masked$24[(32'h4 * 7)+:(4)]) << (7)));
        parts$24 = part$24;
        masked$30 = words$0 & masks$30;
        part$30 = none;
        part$30 = (part$30 & ~(1 << (0)) | ((^masked$30[(32'h4 * 0)+:(4)]) << (0)));
        part$30 = (part$30 & ~(1 << (1)) | ((^masked$30[(32'h4 * 1)+:(4)]) << (1)));
        part$30 = (part$30 & ~(1 << (2)) | ((^masked$30[(32'h4 * 2)+:(4)]) << (2)));
        part$30 = (part$30 & ~(1 << (3)) | ((^masked$30[(32'h4 * 3)+:(4)]) << (3)));
        part$30 = (part$30 & ~(1 << (4)) | ((^masked$30[(32'h4 * 4)+:(4)]) << (4)));
        part$30 = (part$30 & ~(1 << (5)) | ((^masked$30[(32'h4 * 5)+:(4)]) << (5)));
        part$30 = (part$30 & ~(1 << (6)) | ((^masked$30[(32'h4 * 6)+:(4)]) << (6)));
        part$30 = (part$30 & ~(1 << (7)) | ((^masked$30[(32'h4 * 7)+:(4)]) << (7)));
        parts$30 = part$30;
        masked$36 = words$0 & masks$36;
        part$36 = none;
        part$36 = (part$36 & ~(1 << (0)) | ((^masked$36[(32'h4 * 0)+:(4)]) << (0)));
        part$36 = (part$36 & ~(1 << (1)) | ((^masked$36[(32'h4 * 1)+:(4)]) << (1)));
        part$36 = (part$36 & ~(1 << (2)) | ((^masked$36[(32'h4 * 2)+:(4)]) << (2)));
        part$36 = (part$36 & ~(1 << (3)) | ((^masked$36[(32'h4 * 3)+:(4)]) << (3)));
        part$36 = (part$36 & ~(1 << (4)) | ((^masked$36[(32'h4 * 4)+:(4)]) << (4)));
        part$36 = (part$36 & ~(1 << (5)) | ((^masked$36[(32'h4 * 5)+:(4)]) << (5)));
        part$36 = (part$36 & ~(1 << (6)) | ((^masked$36[(32'h4 * 6)+:(4)]) << (6)));
        part$36 = (part$36 & ~(1 << (7)) | ((^masked$36[(32'h4 * 7)+:(4)]) << (7)));
        parts$36 = part$36;
        masked$42 = words$0 & masks$42;
        part$42 = none;
        part$42 = (part$42 & ~(1 << (0)) | ((^masked$42[(32'h4 * 0)+:(4)]) << (0)));
        part$42 = (part$42 & ~(1 << (1)) | ((^masked$42[(32'h4 * 1)+:(4)]) << (1)));
        part$42 = (part$42 & ~(1 << (2)) | ((^masked$42[(32'h4 * 2)+:(4)]) << (2)));
        part$42 = (part$42 & ~(1 << (3)) | ((^masked$42[(32'h4 * 3)+:(4)]) << (3)));
        part$42 = (part$42 & ~(1 << (4)) | ((^masked$42[(32'h4 * 4)+:(4)]) << (4)));
        part$42 = (part$42 & ~(1 << (5)) | ((^masked$42[(32'h4 * 5)+:(4)]) << (5)));
        part$42 = (part$42 & ~(1 << (6)) | ((^masked$42[(32'h4 * 6)+:(4)]) << (6)));
        part$42 = (part$42 & ~(1 << (7)) | ((^masked$42[(32'h4 * 7)+:(4)]) << (7)));
        parts$42 = part$42;
        masked$48 = words$0 & masks$48;
        part$48 = none;
        part$48 = (part$48 & ~(1 << (0)) | ((^masked$48[(32'h4 * 0)+:(4)]) << (0)));
        part$48 = (part$48 & ~(1 << (1)) | ((^masked$48[(32'h4 * 1)+:(4)]) << (1)));
        part$48 = (part$48 & ~(1 << (2)) | ((^masked$48[(32'h4 * 2)+:(4)]) << (2)));
        part$48 = (part$48 & ~(1 << (3)) | ((^masked$48[(32'h4 * 3)+:(4)]) << (3)));
        part$48 = (part$48 & ~(1 << (4)) | ((^masked$48[(32'h4 * 4)+:(4)]) << (4)));
        part$48 = (part$48 & ~(1 << (5)) | ((^masked$48[(32'h4 * 5)+:(4)]) << (5)));
        part$48 = (part$48 & ~(1 << (6)) | ((^masked$48[(32'h4 * 6)+:(4)]) << (6)));
        part$48 = (part$48 & ~(1 << (7)) | ((^masked$48[(32'h4 * 7)+:(4)]) << (7)));
        parts$48 = part$48;
        masked$54 = words$0 & masks$54;
        part$54 = none;
        part$54 = (part$54 & ~(1 << (0)) | ((^masked$54[(32'h4 * 0)+:(4)]) << (0)));
        part$54 = (part$54 & ~(1 << (1)) | ((^masked$54[(32'h4 * 1)+:(4)]) << (1)));
        part$54 = (part$54 & ~(1 << (2)) | ((^masked$54[(32'h4 * 2)+:(4)]) << (2)));
        part$54 = (part$54 & ~(1 << (3)) | ((^masked$54[(32'h4 * 3)+:(4)]) << (3)));
        part$54 = (part$54 & ~(1 << (4)) | ((^masked$54[(32'h4 * 4)+:(4)]) << (4)));
        part$54 = (part$54 & ~(1 << (5)) | ((^masked$54[(32'h4 * 5)+:(4)]) << (5)));
        part$54 = (part$54 & ~(1 << (6)) | ((^masked$54[(32'h4 * 6)+:(4)]) << (6)));
        part$54 = (part$54 & ~(1 << (7)) | ((^masked$54[(32'h4 * 7)+:(4)]) << (7)));
        parts$54 = part$54;
        masked$60 = words$0 & masks$60;
        part$60 = none;
        part$60 = (part$60 & ~(1 << (0)) | ((^masked$60[(32'h4 * 0)+:(4)]) << (0)));
        part$60 = (part$60 & ~(1 << (1)) | ((^masked$60[(32'h4 * 1)+:(4)]) << (1)));
        part$60 = (part$60 & ~(1 << (2)) | ((^masked$60[(32'h4 * 2)+:(4)]) << (2)));
        part$60 = (part$60 & ~(1 << (3)) | ((^masked$60[(32'h4 * 3)+:(4)]) << (3)));
        part$60 = (part$60 & ~(1 << (4)) | ((^masked$60[(32'h4 * 4)+:(4)]) << (4)));
        part$60 = (part$60 & ~(1 << (5)) | ((^masked$60[(32'h4 * 5)+:(4)]) << (5)));
        part$60 = (part$60 & ~(1 << (6)) | ((^masked$60[(32'h4 * 6)+:(4)]) << (6)));
        part$60 = (part$60 & ~(1 << (7)) | ((^masked$60[(32'h4 * 7)+:(4)]) << (7)));
        parts$60 = part$60;
        masked$66 = words$0 & masks$66;
        part$66 = none;
        part$66 = (part$66 & ~(1 << (0)) | ((^masked$66[(32'h4 * 0)+:(4)]) << (0)));
        part$66 = (part$66 & ~(1 << (1)) | ((^masked$66[(32'h4 * 1)+:(4)]) << (1)));
        part$66 = (part$66 & ~(1 << (2)) | ((^masked$66[(32'h4 * 2)+:(4)]) << (2)));
        part$66 = (part$66 & ~(1 << (3)) | ((^masked$66[(32'h4 * 3)+:(4)]) << (3)));
        part$66 = (part$66 & ~(1 << (4)) | ((^masked$66[(32'h4 * 4)+:(4)]) << (4)));
        part$66 = (part$66 & ~(1 << (5)) | ((^masked$66[(32'h4 * 5)+:(4)]) << (5)));
        part$66 = (part$66 & ~(1 << (6)) | ((^masked$66[(32'h4 * 6)+:(4)]) << (6)));
        part$66 = (part$66 & ~(1 << (7)) | ((^masked$66[(32'h4 * 7)+:(4)]) << (7)));
        parts$66 = part$66;
        masked$72 = words$0 & masks$72;
        part$72 = none;
        part$72 = (part$72 & ~(1 << (0)) | ((^masked$72[(32'h4 * 0)+:(4)]) << (0)));
        part$72 = (part$72 & ~(1 << (1)) | ((^masked$72[(32'h4 * 1)+:(4)]) << (1)));
        part$72 = (part$72 & ~(1 << (2)) | ((^masked$72[(32'h4 * 2)+:(4)]) << (2)));
        part$72 = (part$72 & ~(1 << (3)) | ((^masked$72[(32'h4 * 3)+:(4)]) << (3)));
        part$72 = (part$72 & ~(1 << (4)) | ((^masked$72[(32'h4 * 4)+:(4)]) << (4)));
        part$72 = (part$72 & ~(1 << (5)) | ((^masked$72[(32'h4 * 5)+:(4)]) << (5)));
        part$72 = (part$72 & ~(1 << (6)) | ((^masked$72[(32'h4 * 6)+:(4)]) << (6)));
        part$72 = (part$72 & ~(1 << (7)) | ((^masked$72[(32'h4 * 7)+:(4)]) << (7)));
        parts$72 = part$72;
        masked$78 = words$0 & masks$78;
        part$78 = none;
        part$78 = (part$78 & ~(1 << (0)) | ((^masked$78[(32'h4 * 0)+:(4)]) << (0)));
        part$78 = (part$78 & ~(1 << (1)) | ((^masked$78[(32'h4 * 1)+:(4)]) << (1)));
        part$78 = (part$78 & ~(1 << (2)) | ((^masked$78[(32'h4 * 2)+:(4)]) << (2)));
        part$78 = (part$78 & ~(1 << (3)) | ((^masked$78[(32'h4 * 3)+:(4)]) << (3)));
        part$78 = (part$78 & ~(1 << (4)) | ((^masked$78[(32'h4 * 4)+:(4)]) << (4)));
        part$78 = (part$78 & ~(1 << (5)) | ((^masked$78[(32'h4 * 5)+:(4)]) << (5)));
        part$78 = (part$78 & ~(1 << (6)) | ((^masked$78[(32'h4 * 6)+:(4)]) << (6)));
        part$78 = (part$78 & ~(1 << (7)) | ((^masked$78[(32'h4 * 7)+:(4)]) << (7)));
        parts$78 = part$78;
        masked$84 = words$0 & masks$84;
        part$84 = none;
        part$84 = (part$84 & ~(1 << (0)) | ((^masked$84[(32'h4 * 0)+:(4)]) << (0)));
        part$84 = (part$84 & ~(1 << (1)) | ((^masked$84[(32'h4 * 1)+:(4)]) << (1)));
        part$84 = (part$84 & ~(1 << (2)) | ((^masked$84[(32'h4 * 2)+:(4)]) << (2)));
        part$84 = (part$84 & ~(1 << (3)) | ((^masked$84[(32'h4 * 3)+:(4)]) << (3)));
        part$84 = (part$84 & ~(1 << (4)) | ((^masked$84[(32'h4 * 4)+:(4)]) << (4)));
        part$84 = (part$84 & ~(1 << (5)) | ((^masked$84[(32'h4 * 5)+:(4)]) << (5)));
        part$84 = (part$84 & ~(1 << (6)) | ((^masked$84[(32'h4 * 6)+:(4)]) << (6)));
        part$84 = (part$84 & ~(1 << (7)) | ((^masked$84[(32'h4 * 7)+:(4)]) << (7)));
        parts$84 = part$84;
        masked$90 = words$0 & masks$90;
        part$90 = none;
        part$90 = (part$90 & ~(1 << (0)) | ((^masked$90[(32'h4 * 0)+:(4)]) << (0)));
        part$90 = (part$90 & ~(1 << (1)) | ((^masked$90[(32'h4 * 1)+:(4)]) << (1)));
        part$90 = (part$90 & ~(1 << (2)) | ((^masked$90[(32'h4 * 2)+:(4)]) << (2)));
        part$90 = (part$90 & ~(1 << (3)) | ((^masked$90[(32'h4 * 3)+:(4)]) << (3)));
        part$90 = (part$90 & ~(1 << (4)) | ((^masked$90[(32'h4 * 4)+:(4)]) << (4)));
        part$90 = (part$90 & ~(1 << (5)) | ((^masked$90[(32'h4 * 5)+:(4)]) << (5)));
        part$90 = (part$90 & ~(1 << (6)) | ((^masked$90[(32'h4 * 6)+:(4)]) << (6)));
        part$90 = (part$90 & ~(1 << (7)) | ((^masked$90[(32'h4 * 7)+:(4)]) << (7)));
        parts$90 = part$90;
        words$1 = data[(32'h20 * 1)+:(32)];
        masked$1 = words$1 & masks$1;
        part$1 = none;
        part$1 = (part$1 & ~(1 << (0)) | ((^masked$1[(32'h4 * 0)+:(4)]) << (0)));
        part$1 = (part$1 & ~(1 << (1)) | ((^masked$1[(32'h4 * 1)+:(4)]) << (1)));
        part$1 = (part$1 & ~(1 << (2)) | ((^masked$1[(32'h4 * 2)+:(4)]) << (2)));
        part$1 = (part$1 & ~(1 << (3)) | ((^masked$1[(32'h4 * 3)+:(4)]) << (3)));
        part$1 = (part$1 & ~(1 << (4)) | ((^masked$1[(32'h4 * 4)+:(4)]) << (4)));
        part$1 = (part$1 & ~(1 << (5)) | ((^masked$1[(32'h4 * 5)+:(4)]) << (5)));
        part$1 = (part$1 & ~(1 << (6)) | ((^masked$1[(32'h4 * 6)+:(4)]) << (6)));
        part$1 = (part$1 & ~(1 << (7)) | ((^masked$1[(32'h4 * 7)+:(4)]) << (7)));
        parts$1 = part$1;
        masked$7 = words$1 & masks$7;
        part$7 = none;
        part$7 = (part$7 & ~(1 << (0)) | ((^masked$7[(32'h4 * 0)+:(4)]) << (0)));
        part$7 = (part$7 & ~(1 << (1)) | ((^masked$7[(32'h4 * 1)+:(4)]) << (1)));
        part$7 = (part$7 & ~(1 << (2)) | ((^masked$7[(32'h4 * 2)+:(4)]) << (2)));
        part$7 = (part$7 & ~(1 << (3)) | ((^masked$7[(32'h4 * 3)+:(4)]) << (3)));
        part$7 = (part$7 & ~(1 << (4)) | ((^masked$7[(32'h4 * 4)+:(4)]) << (4)));
        part$7 = (part$7 & ~(1 << (5)) | ((^masked$7[(32'h4 * 5)+:(4)]) << (5)));
        part$7 = (part$7 & ~(1 << (6)) | ((^masked$7[(32'h4 * 6)+:(4)]) << (6)));
        part$7 = (part$7 & ~(1 << (7)) | ((^masked$7[(32'h4 * 7)+:(4)]) << (7)));
        parts$7 = part$7;
        masked$13 = words$1 & masks$13;
        part$13 = none;
        part$13 = (part$13 & ~(1 << (0)) | ((^masked$13[(32'h4 * 0)+:(4)]) << (0)));
        part$13 = (part$13 & ~(1 << (1)) | ((^masked$13[(32'h4 * 1)+:(4)]) << (1)));
        part$13 = (part$13 & ~(1 << (2)) | ((^masked$13[(32'h4 * 2)+:(4)]) << (2)));
        part$13 = (part$13 & ~(1 << (3)) | ((^masked$13[(32'h4 * 3)+:(4)]) << (3)));
        part$13 = (part$13 & ~(1 << (4)) | ((^masked$13[(32'h4 * 4)+:(4)]) << (4)));
        part$13 = (part$13 & ~(1 << (5)) | ((^masked$13[(32'h4 * 5)+:(4)]) << (5)));
        part$13 = (part$13 & ~(1 << (6)) | ((^masked$13[(32'h4 * 6)+:(4)]) << (6)));
        part$13 = (part$13 & ~(1 << (7)) | ((^masked$13[(32'h4 * 7)+:(4)]) << (7)));
        parts$13 = part$13;
        masked$19 = words$1 & masks$19;
        part$19 = none;
        part$19 = (part$19 & ~(1 << (0)) | ((^masked$19[(32'h4 * 0)+:(4)]) << (0)));
        part$19 = (part$19 & ~(1 << (1)) | ((^masked$19[(32'h4 * 1)+:(4)]) << (1)));
        part$19 = (part$19 & ~(1 << (2)) | ((^masked$19[(32'h4 * 2)+:(4)]) << (2)));
        part$19 = (part$19 & ~(1 << (3)) | ((^masked$19[(32'h4 * 3)+:(4)]) << (3)));
        part$19 = (part$19 & ~(1 << (4)) | ((^masked$19[(32'h4 * 4)+:(4)]) << (4)));
        part$19 = (part$19 & ~(1 << (5)) | ((^masked$19[(32'h4 * 5)+:(4)]) << (5)));
        part$19 = (part$19 & ~(1 << (6)) | ((^masked$19[(32'h4 * 6)+:(4)]) << (6)));
        part$19 = (part$19 & ~(1 << (7)) | ((^masked$19[(32'h4 * 7)+:(4)]) << (7)));
        parts$19 = part$19;
        masked$25 = words$1 & masks$25;
        part$25 = none;
        part$25 = (part$25 & ~(1 << (0)) | ((^masked$25[(32'h4 * 0)+:(4)]) << (0)));
        part$25 = (part$25 & ~(1 << (1)) | ((^masked$25[(32'h4 * 1)+:(4)]) << (1)));
        part$25 = (part$25 & ~(1 << (2)) | ((^masked$25[(32'h4 * 2)+:(4)]) << (2)));
        part$25 = (part$25 & ~(1 << (3)) | ((^masked$25[(32'h4 * 3)+:(4)]) << (3)));
        part$25 = (part$25 & ~(1 << (4)) | ((^masked$25[(32'h4 * 4)+:(4)]) << (4)));
        part$25 = (part$25 & ~(1 << (5)) | ((^masked$25[(32'h4 * 5)+:(4)]) << (5)));
        part$25 = (part$25 & ~(1 << (6)) | ((^masked$25[(32'h4 * 6)+:(4)]) << (6)));
        part$25 = (part$25 & ~(1 << (7)) | ((^masked$25[(32'h4 * 7)+:(4)]) << (7)));
        parts$25 = part$25;
        masked$31 = words$1 & masks$31;
        part$31 = none;
        part$31 = (part$31 & ~(1 << (0)) | ((^masked$31[(32'h4 * 0)+:(4)]) << (0)));
        part$31 = (part$31 & ~(1 << (1)) | ((^masked$31[(32'h4 * 1)+:(4)]) << (1)));
        part$31 = (part$31 & ~(1 << (2)) | ((^masked$31[(32'h4 * 2)+:(4)]) << (2)));
        part$31 = (part$31 & ~(1 << (3)) | ((^masked$31[(32'h4 * 3)+:(4)]) << (3)));
        part$31 = (part$31 & ~(1 << (4)) | ((^masked$31[(32'h4 * 4)+:(4)]) << (4)));
        part$31 = (part$31 & ~(1 << (5)) | ((^masked$31[(32'h4 * 5)+:(4)]) << (5)));
        part$31 = (part$31 & ~(1 << (6)) | ((^masked$31[(32'h4 * 6)+:(4)]) << (6)));
        part$31 = (part$31 & ~(1 << (7)) | ((^masked$31[(32'h4 * 7)+:(4)]) << (7)));
        parts$31 = part$31;
        masked$37 = words$1 & masks$37;
        part$37 = none;
        part$37 = (part$37 & ~(1 << (0)) | ((^masked$37[(32'h4 * 0)+:(4)]) << (0)));
        part$37 = (part$37 & ~(1 << (1)) | ((^masked$37[(32'h4 * 1)+:(4)]) << (1)));
        part$37 = (part$37 & ~(1 << (2)) | ((^masked$37[(32'h4 * 2)+:(4)]) << (2)));
        part$37 = (part$37 & ~(1 << (3)) | ((^masked$37[(32'h4 * 3)+:(4)]) << (3)));
        part$37 = (part$37 & ~(1 << (4)) | ((^masked$37[(32'h4 * 4)+:(4)]) << (4)));
        part$37 = (part$37 & ~(1 << (5)) | ((^masked$37[(32'h4 * 5)+:(4)]) << (5)));
        part$37 = (part$37 & ~(1 << (6)) | ((^masked$37[(32'h4 * 6)+:(4)]) << (6)));
        part$37 = (part$37 & ~(1 << (7)) | ((^masked$37[(32'h4 * 7)+:(4)]) << (7)));
        parts$37 = part$37;
        masked$43 = words$1 & masks$43;
        part$43 = none;
        part$43 = (part$43 & ~(1 << (0)) | ((^masked$43[(32'h4 * 0)+:(4)]) << (0)));
        part$43 = (part$43 & ~(1 << (1)) | ((^masked$43[(32'h4 * 1)+:(4)]) << (1)));
        part$43 = (part$43 & ~(1 << (2)) | ((^masked$43[(32'h4 * 2)+:(4)]) << (2)));
        part$43 = (part$43 & ~(1 << (3)) | ((^masked$43[(32'h4 * 3)+:(4)]) << (3)));
        part$43 = (part$43 & ~(1 << (4)) | ((^masked$43[(32'h4 * 4)+:(4)]) << (4)));
        part$43 = (part$43 & ~(1 << (5)) | ((^masked$43[(32'h4 * 5)+:(4)]) << (5)));
        part$43 = (part$43 & ~(1 << (6)) | ((^masked$43[(32'h4 * 6)+:(4)]) << (6)));
        part$43 = (part$43 & ~(1 << (7)) | ((^masked$43[(32'h4 * 7)+:(4)]) << (7)));
        parts$43 = part$43;
        masked$49 = words$1 & masks$49;
        part$49 = none;
        part$49 = (part$49 & ~(1 << (0)) | ((^masked$49[(32'h4 * 0)+:(4)]) << (0)));
        part$49 = (part$49 & ~(1 << (1)) | ((^masked$49[(32'h4 * 1)+:(4)]) << (1)));
        part$49 = (part$49 & ~(1 << (2)) | ((^masked$49[(32'h4 * 2)+:(4)]) << (2)));
        part$49 = (part$49 & ~(1 << (3)) | ((^masked$49[(32'h4 * 3)+:(4)]) << (3)));
        part$49 = (part$49 & ~(1 << (4)) | ((^masked$49[(32'h4 * 4)+:(4)]) << (4)));
        part$49 = (part$49 & ~(1 << (5)) | ((^masked$49[(32'h4 * 5)+:(4)]) << (5)));
        part$49 = (part$49 & ~(1 << (6)) | ((^masked$49[(32'h4 * 6)+:(4)]) << (6)));
        part$49 = (part$49 & ~(1 << (7)) | ((^masked$49[(32'h4 * 7)+:(4)]) << (7)));
        parts$49 = part$49;
        masked$55 = words$1 & masks$55;
        part$55 = none;
        part$55 = (part$55 & ~(1 << (0)) | ((^masked$55[(32'h4 * 0)+:(4)]) << (0)));
        part$55 = (part$55 & ~(1 << (1)) | ((^masked$55[(32'h4 * 1)+:(4)]) << (1)));
        part$55 = (part$55 & ~(1 << (2)) | ((^masked$55[(32'h4 * 2)+:(4)]) << (2)));
        part$55 = (part$55 & ~(1 << (3)) | ((^masked$55[(32'h4 * 3)+:(4)]) << (3)));
        part$55 = (part$55 & ~(1 << (4)) | ((^masked$55[(32'h4 * 4)+:(4)]) << (4)));
        part$55 = (part$55 & ~(1 << (5)) | ((^masked$55[(32'h4 * 5)+:(4)]) << (5)));
        part$55 = (part$55 & ~(1 << (6)) | ((^masked$55[(32'h4 * 6)+:(4)]) << (6)));
        part$55 = (part$55 & ~(1 << (7)) | ((^masked$55[(32'h4 * 7)+:(4)]) << (7)));
        parts$55 = part$55;
        masked$61 = words$1 & masks$61;
        part$61 = none;
        part$61 = (part$61 & ~(1 << (0)) | ((^masked$61[(32'h4 * 0)+:(4)]) << (0)));
        part$61 = (part$61 & ~(1 << (1)) | ((^masked$61[(32'h4 * 1)+:(4)]) << (1)));
        part$61 = (part$61 & ~(1 << (2)) | ((^masked$61[(32'h4 * 2)+:(4)]) << (2)));
        part$61 = (part$61 & ~(1 << (3)) | ((^masked$61[(32'h4 * 3)+:(4)]) << (3)));
        part$61 = (part$61 & ~(1 << (4)) | ((^masked$61[(32'h4 * 4)+:(4)]) << (4)));
        part$61 = (part$61 & ~(1 << (5)) | ((^masked$61[(32'h4 * 5)+:(4)]) << (5)));
        part$61 = (part$61 & ~(1 << (6)) | ((^masked$61[(32'h4 * 6)+:(4)]) << (6)));
        part$61 = (part$61 & ~(1 << (7)) | ((^masked$61[(32'h4 * 7)+:(4)]) << (7)));
        parts$61 = part$61;
        masked$67 = words$1 & masks$67;
        part$67 = none;
        part$67 = (part$67 & ~(1 << (0)) | ((^masked$67[(32'h4 * 0)+:(4)]) << (0)));
        part$67 = (part$67 & ~(1 << (1)) | ((^masked$67[(32'h4 * 1)+:(4)]) << (1)));
        part$67 = (part$67 & ~(1 << (2)) | ((^masked$67[(32'h4 * 2)+:(4)]) << (2)));
        part$67 = (part$67 & ~(1 << (3)) | ((^masked$67[(32'h4 * 3)+:(4)]) << (3)));
        part$67 = (part$67 & ~(1 << (4)) | ((^masked$67[(32'h4 * 4)+:(4)]) << (4)));
        part$67 = (part$67 & ~(1 << (5)) | ((^masked$67[(32'h4 * 5)+:(4)]) << (5)));
        part$67 = (part$67 & ~(1 << (6)) | ((^masked$67[(32'h4 * 6)+:(4)]) << (6)));
        part$67 = (part$67 & ~(1 << (7)) | ((^masked$67[(32'h4 * 7)+:(4)]) << (7)));
        parts$67 = part$67;
        masked$73 = words$1 & masks$73;
        part$73 = none;
        part$73 = (part$73 & ~(1 << (0)) | ((^masked$73[(32'h4 * 0)+:(4)]) << (0)));
        part$73 = (part$73 & ~(1 << (1)) | ((^masked$73[(32'h4 * 1)+:(4)]) << (1)));
        part$73 = (part$73 & ~(1 << (2)) | ((^masked$73[(32'h4 * 2)+:(4)]) << (2)));
        part$73 = (part$73 & ~(1 << (3)) | ((^masked$73[(32'h4 * 3)+:(4)]) << (3)));
        part$73 = (part$73 & ~(1 << (4)) | ((^masked$73[(32'h4 * 4)+:(4)]) << (4)));
        part$73 = (part$73 & ~(1 << (5)) | ((^masked$73[(32'h4 * 5)+:(4)]) << (5)));
        part$73 = (part$73 & ~(1 << (6)) | ((^masked$73[(32'h4 * 6)+:(4)]) << (6)));
        part$73 = (part$73 & ~(1 << (7)) | ((^masked$73[(32'h4 * 7)+:(4)]) << (7)));
        parts$73 = part$73;
        masked$79 = words$1 & masks$79;
        part$79 = none;
        part$79 = (part$79 & ~(1 << (0)) | ((^masked$79[(32'h4 * 0)+:(4)]) << (0)));
        part$79 = (part$79 & ~(1 << (1)) | ((^masked$79[(32'h4 * 1)+:(4)]) << (1)));
        part$79 = (part$79 & ~(1 << (2)) | ((^masked$79[(32'h4 * 2)+:(4)]) << (2)));
        part$79 = (part$79 & ~(1 << (3)) | ((^masked$79[(32'h4 * 3)+:(4)]) << (3)));
        part$79 = (part$79 & ~(1 << (4)) | ((^masked$79[(32'h4 * 4)+:(4)]) << (4)));
        part$79 = (part$79 & ~(1 << (5)) | ((^masked$79[(32'h4 * 5)+:(4)]) << (5)));
        part$79 = (part$79 & ~(1 << (6)) | ((^masked$79[(32'h4 * 6)+:(4)]) << (6)));
        part$79 = (part$79 & ~(1 << (7)) | ((^masked$79[(32'h4 * 7)+:(4)]) << (7)));
        parts$79 = part$79;
        masked$85 = words$1 & masks$85;
        part$85 = none;
        part$85 = (part$85 & ~(1 << (0)) | ((^masked$85[(32'h4 * 0)+:(4)]) << (0)));
        part$85 = (part$85 & ~(1 << (1)) | ((^masked$85[(32'h4 * 1)+:(4)]) << (1)));
        part$85 = (part$85 & ~(1 << (2)) | ((^masked$85[(32'h4 * 2)+:(4)]) << (2)));
        part$85 = (part$85 & ~(1 << (3)) | ((^masked$85[(32'h4 * 3)+:(4)]) << (3)));
        part$85 = (part$85 & ~(1 << (4)) | ((^masked$85[(32'h4 * 4)+:(4)]) << (4)));
        part$85 = (part$85 & ~(1 << (5)) | ((^masked$85[(32'h4 * 5)+:(4)]) << (5)));
        part$85 = (part$85 & ~(1 << (6)) | ((^masked$85[(32'h4 * 6)+:(4)]) << (6)));
        part$85 = (part$85 & ~(1 << (7)) | ((^masked$85[(32'h4 * 7)+:(4)]) << (7)));
        parts$85 = part$85;
        masked$91 = words$1 & masks$91;
        part$91 = none;
        part$91 = (part$91 & ~(1 << (0)) | ((^masked$91[(32'h4 * 0)+:(4)]) << (0)));
        part$91 = (part$91 & ~(1 << (1)) | ((^masked$91[(32'h4 * 1)+:(4)]) << (1)));
        part$91 = (part$91 & ~(1 << (2)) | ((^masked$91[(32'h4 * 2)+:(4)]) << (2)));
        part$91 = (part$91 & ~(1 << (3)) | ((^masked$91[(32'h4 * 3)+:(4)]) << (3)));
        part$91 = (part$91 & ~(1 << (4)) | ((^masked$91[(32'h4 * 4)+:(4)]) << (4)));
        part$91 = (part$91 & ~(1 << (5)) | ((^masked$91[(32'h4 * 5)+:(4)]) << (5)));
        part$91 = (part$91 & ~(1 << (6)) | ((^masked$91[(32'h4 * 6)+:(4)]) << (6)));
        part$91 = (part$91 & ~(1 << (7)) | ((^masked$91[(32'h4 * 7)+:(4)]) << (7)));
        parts$91 = part$91;
        words$2 = data[(32'h20 * 2)+:(32)];
        masked$2 = words$2 & masks$2;
        part$2 = none;
        part$2 = (part$2 & ~(1 << (0)) | ((^masked$2[(32'h4 * 0)+:(4)]) << (0)));
        part$2 = (part$2 & ~(1 << (1)) | ((^masked$2[(32'h4 * 1)+:(4)]) << (1)));
        part$2 = (part$2 & ~(1 << (2)) | ((^masked$2[(32'h4 * 2)+:(4)]) << (2)));
        part$2 = (part$2 & ~(1 << (3)) | ((^masked$2[(32'h4 * 3)+:(4)]) << (3)));
        part$2 = (part$2 & ~(1 << (4)) | ((^masked$2[(32'h4 * 4)+:(4)]) << (4)));
        part$2 = (part$2 & ~(1 << (5)) | ((^masked$2[(32'h4 * 5)+:(4)]) << (5)));
        part$2 = (part$2 & ~(1 << (6)) | ((^masked$2[(32'h4 * 6)+:(4)]) << (6)));
        part$2 = (part$2 & ~(1 << (7)) | ((^masked$2[(32'h4 * 7)+:(4)]) << (7)));
        parts$2 = part$2;
        masked$8 = words$2 & masks$8;
        part$8 = none;
        part$8 = (part$8 & ~(1 << (0)) | ((^masked$8[(32'h4 * 0)+:(4)]) << (0)));
        part$8 = (part$8 & ~(1 << (1)) | ((^masked$8[(32'h4 * 1)+:(4)]) << (1)));
        part$8 = (part$8 & ~(1 << (2)) | ((^masked$8[(32'h4 * 2)+:(4)]) << (2)));
        part$8 = (part$8 & ~(1 << (3)) | ((^masked$8[(32'h4 * 3)+:(4)]) << (3)));
        part$8 = (part$8 & ~(1 << (4)) | ((^masked$8[(32'h4 * 4)+:(4)]) << (4)));
        part$8 = (part$8 & ~(1 << (5)) | ((^masked$8[(32'h4 * 5)+:(4)]) << (5)));
        part$8 = (part$8 & ~(1 << (6)) | ((^masked$8[(32'h4 * 6)+:(4)]) << (6)));
        part$8 = (part$8 & ~(1 << (7)) | ((^masked$8[(32'h4 * 7)+:(4)]) << (7)));
        parts$8 = part$8;
        masked$14 = words$2 & masks$14;
        part$14 = none;
        part$14 = (part$14 & ~(1 << (0)) | ((^masked$14[(32'h4 * 0)+:(4)]) << (0)));
        part$14 = (part$14 & ~(1 << (1)) | ((^masked$14[(32'h4 * 1)+:(4)]) << (1)));
        part$14 = (part$14 & ~(1 << (2)) | ((^masked$14[(32'h4 * 2)+:(4)]) << (2)));
        part$14 = (part$14 & ~(1 << (3)) | ((^masked$14[(32'h4 * 3)+:(4)]) << (3)));
        part$14 = (part$14 & ~(1 << (4)) | ((^masked$14[(32'h4 * 4)+:(4)]) << (4)));
        part$14 = (part$14 & ~(1 << (5)) | ((^masked$14[(32'h4 * 5)+:(4)]) << (5)));
        part$14 = (part$14 & ~(1 << (6)) | ((^masked$14[(32'h4 * 6)+:(4)]) << (6)));
        part$14 = (part$14 & ~(1 << (7)) | ((^masked$14[(32'h4 * 7)+:(4)]) << (7)));
        parts$14 = part$14;
        masked$20 = words$2 & masks$20;
        part$20 = none;
        part$20 = (part$20 & ~(1 << (0)) | ((^masked$20[(32'h4 * 0)+:(4)]) << (0)));
        part$20 = (part$20 & ~(1 << (1)) | ((^masked$20[(32'h4 * 1)+:(4)]) << (1)));
        part$20 = (part$20 & ~(1 << (2)) | ((^masked$20[(32'h4 * 2)+:(4)]) << (2)));
        part$20 = (part$20 & ~(1 << (3)) | ((^masked$20[(32'h4 * 3)+:(4)]) << (3)));
        part$20 = (part$20 & ~(1 << (4)) | ((^masked$20[(32'h4 * 4)+:(4)]) << (4)));
        part$20 = (part$20 & ~(1 << (5)) | ((^masked$20[(32'h4 * 5)+:(4)]) << (5)));
        part$20 = (part$20 & ~(1 << (6)) | ((^masked$20[(32'h4 * 6)+:(4)]) << (6)));
        part$20 = (part$20 & ~(1 << (7)) | ((^masked$20[(32'h4 * 7)+:(4)]) << (7)));
        parts$20 = part$20;
        masked$26 = words$2 & masks$26;
        part$26 = none;
        part$26 = (part$26 & ~(1 << (0)) | ((^masked$26[(32'h4 * 0)+:(4)]) << (0)));
        part$26 = (part$26 & ~(1 << (1)) | ((^masked$26[(32'h4 * 1)+:(4)]) << (1)));
        part$26 = (part$26 & ~(1 << (2)) | ((^masked$26[(32'h4 * 2)+:(4)]) << (2)));
        part$26 = (part$26 & ~(1 << (3)) | ((^masked$26[(32'h4 * 3)+:(4)]) << (3)));
        part$26 = (part$26 & ~(1 << (4)) | ((^masked$26[(32'h4 * 4)+:(4)]) << (4)));
        part$26 = (part$26 & ~(1 << (5)) | ((^masked$26[(32'h4 * 5)+:(4)]) << (5)));
        part$26 = (part$26 & ~(1 << (6)) | ((^masked$26[(32'h4 * 6)+:(4)]) << (6)));
        part$26 = (part$26 & ~(1 << (7)) | ((^masked$26[(32'h4 * 7)+:(4)]) << (7)));
        parts$26 = part$26;
        masked$32 = words$2 & masks$32;
        part$32 = none;
        part$32 = (part$32 & ~(1 << (0)) | ((^masked$32[(32'h4 * 0)+:(4)]) << (0)));
        part$32 = (part$32 & ~(1 << (1)) | ((^masked$32[(32'h4 * 1)+:(4)]) << (1)));
        part$32 = (part$32 & ~(1 << (2)) | ((^masked$32[(32'h4 * 2)+:(4)]) << (2)));
        part$32 = (part$32 & ~(1 << (3)) | ((^masked$32[(32'h4 * 3)+:(4)]) << (3)));
        part$32 = (part$32 & ~(1 << (4)) | ((^masked$32[(32'h4 * 4)+:(4)]) << (4)));
        part$32 = (part$32 & ~(1 << (5)) | ((^masked$32[(32'h4 * 5)+:(4)]) << (5)));
        part$32 = (part$32 & ~(1 << (6)) | ((^masked$32[(32'h4 * 6)+:(4)]) << (6)));
        part$32 = (part$32 & ~(1 << (7)) | ((^masked$32[(32'h4 * 7)+:(4)]) << (7)));
        parts$32 = part$32;
        masked$38 = words$2 & masks$38;
        part$38 = none;
        part$38 = (part$38 & ~(1 << (0)) | ((^masked$38[(32'h4 * 0)+:(4)]) << (0)));
        part$38 = (part$38 & ~(1 << (1)) | ((^masked$38[(32'h4 * 1)+:(4)]) << (1)));
        part$38 = (part$38 & ~(1 << (2)) | ((^masked$38[(32'h4 * 2)+:(4)]) << (2)));
        part$38 = (part$38 & ~(1 << (3)) | ((^masked$38[(32'h4 * 3)+:(4)]) << (3)));
        part$38 = (part$38 & ~(1 << (4)) | ((^masked$38[(32'h4 * 4)+:(4)]) << (4)));
        part$38 = (part$38 & ~(1 << (5)) | ((^masked$38[(32'h4 * 5)+:(4)]) << (5)));
        part$38 = (part$38 & ~(1 << (6)) | ((^masked$38[(32'h4 * 6)+:(4)]) << (6)));
        part$38 = (part$38 & ~(1 << (7)) | ((^masked$38[(32'h4 * 7)+:(4)]) << (7)));
        parts$38 = part$38;
        masked$44 = words$2 & masks$44;
        part$44 = none;
        part$44 = (part$44 & ~(1 << (0)) | ((^masked$44[(32'h4 * 0)+:(4)]) << (0)));
        part$44 = (part$44 & ~(1 << (1)) | ((^masked$44[(32'h4 * 1)+:(4)]) << (1)));
        part$44 = (part$44 & ~(1 << (2)) | ((^masked$44[(32'h4 * 2)+:(4)]) << (2)));
        part$44 = (part$44 & ~(1 << (3)) | ((^masked$44[(32'h4 * 3)+:(4)]) << (3)));
        part$44 = (part$44 & ~(1 << (4)) | ((^masked$44[(32'h4 * 4)+:(4)]) << (4)));
        part$44 = (part$44 & ~(1 << (5)) | ((^masked$44[(32'h4 * 5)+:(4)]) << (5)));
        part$44 = (part$44 & ~(1 << (6)) | ((^masked$44[(32'h4 * 6)+:(4)]) << (6)));
        part$44 = (part$44 & ~(1 << (7)) | ((^masked$44[(32'h4 * 7)+:(4)]) << (7)));
        parts$44 = part$44;
        masked$50 = words$2 & masks$50;
        part$50 = none;
        part$50 = (part$50 & ~(1 << (0)) | ((^masked$50[(32'h4 * 0)+:(4)]) << (0)));
        part$50 = (part$50 & ~(1 << (1)) | ((^masked$50[(32'h4 * 1)+:(4)]) << (1)));
        part$50 = (part$50 & ~(1 << (2)) | ((^masked$50[(32'h4 * 2)+:(4)]) << (2)));
        part$50 = (part$50 & ~(1 << (3)) | ((^masked$50[(32'h4 * 3)+:(4)]) << (3)));
        part$50 = (part$50 & ~(1 << (4)) | ((^masked$50[(32'h4 * 4)+:(4)]) << (4)));
        part$50 = (part$50 & ~(1 << (5)) | ((^masked$50[(32'h4 * 5)+:(4)]) << (5)));
        part$50 = (part$50 & ~(1 << (6)) | ((^masked$50[(32'h4 * 6)+:(4)]) << (6)));
        part$50 = (part$50 & ~(1 << (7)) | ((^masked$50[(32'h4 * 7)+:(4)]) << (7)));
        parts$50 = part$50;
        masked$56 = words$2 & masks$56;
        part$56 = none;
        part$56 = (part$56 & ~(1 << (0)) | ((^masked$56[(32'h4 * 0)+:(4)]) << (0)));
        part$56 = (part$56 & ~(1 << (1)) | ((^masked$56[(32'h4 * 1)+:(4)]) << (1)));
        part$56 = (part$56 & ~(1 << (2)) | ((^masked$56[(32'h4 * 2)+:(4)]) << (2)));
        part$56 = (part$56 & ~(1 << (3)) | ((^masked$56[(32'h4 * 3)+:(4)]) << (3)));
        part$56 = (part$56 & ~(1 << (4)) | ((^masked$56[(32'h4 * 4)+:(4)]) << (4)));
        part$56 = (part$56 & ~(1 << (5)) | ((^masked$56[(32'h4 * 5)+:(4)]) << (5)));
        part$56 = (part$56 & ~(1 << (6)) | ((^masked$56[(32'h4 * 6)+:(4)]) << (6)));
        part$56 = (part$56 & ~(1 << (7)) | ((^masked$56[(32'h4 * 7)+:(4)]) << (7)));
        parts$56 = part$56;
        masked$62 = words$2 & masks$62;
        part$62 = none;
        part$62 = (part$62 & ~(1 << (0)) | ((^masked$62[(32'h4 * 0)+:(4)]) << (0)));
        part$62 = (part$62 & ~(1 << (1)) | ((^masked$62[(32'h4 * 1)+:(4)]) << (1)));
        part$62 = (part$62 & ~(1 << (2)) | ((^masked$62[(32'h4 * 2)+:(4)]) << (2)));
        part$62 = (part$62 & ~(1 << (3)) | ((^masked$62[(32'h4 * 3)+:(4)]) << (3)));
        part$62 = (part$62 & ~(1 << (4)) | ((^masked$62[(32'h4 * 4)+:(4)]) << (4)));
        part$62 = (part$62 & ~(1 << (5)) | ((^masked$62[(32'h4 * 5)+:(4)]) << (5)));
        part$62 = (part$62 & ~(1 << (6)) | ((^masked$62[(32'h4 * 6)+:(4)]) << (6)));
        part$62 = (part$62 & ~(1 << (7)) | ((^masked$62[(32'h4 * 7)+:(4)]) << (7)));
        parts$62 = part$62;
        masked$68 = words$2 & masks$68;
        part$68 = none;
        part$68 = (part$68 & ~(1 << (0)) | ((^masked$68[(32'h4 * 0)+:(4)]) << (0)));
        part$68 = (part$68 & ~(1 << (1)) | ((^masked$68[(32'h4 * 1)+:(4)]) << (1)));
        part$68 = (part$68 & ~(1 << (2)) | ((^masked$68[(32'h4 * 2)+:(4)]) << (2)));
        part$68 = (part$68 & ~(1 << (3)) | ((^masked$68[(32'h4 * 3)+:(4)]) << (3)));
        part$68 = (part$68 & ~(1 << (4)) | ((^masked$68[(32'h4 * 4)+:(4)]) << (4)));
        part$68 = (part$68 & ~(1 << (5)) | ((^masked$68[(32'h4 * 5)+:(4)]) << (5)));
        part$68 = (part$68 & ~(1 << (6)) | ((^masked$68[(32'h4 * 6)+:(4)]) << (6)));
        part$68 = (part$68 & ~(1 << (7)) | ((^masked$68[(32'h4 * 7)+:(4)]) << (7)));
        parts$68 = part$68;
        masked$74 = words$2 & masks$74;
        part$74 = none;
        part$74 = (part$74 & ~(1 << (0)) | ((^masked$74[(32'h4 * 0)+:(4)]) << (0)));
        part$74 = (part$74 & ~(1 << (1)) | ((^masked$74[(32'h4 * 1)+:(4)]) << (1)));
        part$74 = (part$74 & ~(1 << (2)) | ((^masked$74[(32'h4 * 2)+:(4)]) << (2)));
        part$74 = (part$74 & ~(1 << (3)) | ((^masked$74[(32'h4 * 3)+:(4)]) << (3)));
        part$74 = (part$74 & ~(1 << (4)) | ((^masked$74[(32'h4 * 4)+:(4)]) << (4)));
        part$74 = (part$74 & ~(1 << (5)) | ((^masked$74[(32'h4 * 5)+:(4)]) << (5)));
        part$74 = (part$74 & ~(1 << (6)) | ((^masked$74[(32'h4 * 6)+:(4)]) << (6)));
        part$74 = (part$74 & ~(1 << (7)) | ((^masked$74[(32'h4 * 7)+:(4)]) << (7)));
        parts$74 = part$74;
        masked$80 = words$2 & masks$80;
        part$80 = none;
        part$80 = (part$80 & ~(1 << (0)) | ((^masked$80[(32'h4 * 0)+:(4)]) << (0)));
        part$80 = (part$80 & ~(1 << (1)) | ((^masked$80[(32'h4 * 1)+:(4)]) << (1)));
        part$80 = (part$80 & ~(1 << (2)) | ((^masked$80[(32'h4 * 2)+:(4)]) << (2)));
        part$80 = (part$80 & ~(1 << (3)) | ((^masked$80[(32'h4 * 3)+:(4)]) << (3)));
        part$80 = (part$80 & ~(1 << (4)) | ((^masked$80[(32'h4 * 4)+:(4)]) << (4)));
        part$80 = (part$80 & ~(1 << (5)) | ((^masked$80[(32'h4 * 5)+:(4)]) << (5)));
        part$80 = (part$80 & ~(1 << (6)) | ((^masked$80[(32'h4 * 6)+:(4)]) << (6)));
        part$80 = (part$80 & ~(1 << (7)) | ((^masked$80[(32'h4 * 7)+:(4)]) << (7)));
        parts$80 = part$80;
        masked$86 = words$2 & masks$86;
        part$86 = none;
        part$86 = (part$86 & ~(1 << (0)) | ((^masked$86[(32'h4 * 0)+:(4)]) << (0)));
        part$86 = (part$86 & ~(1 << (1)) | ((^masked$86[(32'h4 * 1)+:(4)]) << (1)));
        part$86 = (part$86 & ~(1 << (2)) | ((^masked$86[(32'h4 * 2)+:(4)]) << (2)));
        part$86 = (part$86 & ~(1 << (3)) | ((^masked$86[(32'h4 * 3)+:(4)]) << (3)));
        part$86 = (part$86 & ~(1 << (4)) | ((^masked$86[(32'h4 * 4)+:(4)]) << (4)));
        part$86 = (part$86 & ~(1 << (5)) | ((^masked$86[(32'h4 * 5)+:(4)]) << (5)));
        part$86 = (part$86 & ~(1 << (6)) | ((^masked$86[(32'h4 * 6)+:(4)]) << (6)));
        part$86 = (part$86 & ~(1 << (7)) | ((^masked$86[(32'h4 * 7)+:(4)]) << (7)));
        parts$86 = part$86;
        masked$92 = words$2 & masks$92;
        part$92 = none;
        part$92 = (part$92 & ~(1 << (0)) | ((^masked$92[(32'h4 * 0)+:(4)]) << (0)));
        part$92 = (part$92 & ~(1 << (1)) | ((^masked$92[(32'h4 * 1)+:(4)]) << (1)));
        part$92 = (part$92 & ~(1 << (2)) | ((^masked$92[(32'h4 * 2)+:(4)]) << (2)));
        part$92 = (part$92 & ~(1 << (3)) | ((^masked$92[(32'h4 * 3)+:(4)]) << (3)));
        part$92 = (part$92 & ~(1 << (4)) | ((^masked$92[(32'h4 * 4)+:(4)]) << (4)));
        part$92 = (part$92 & ~(1 << (5)) | ((^masked$92[(32'h4 * 5)+:(4)]) << (5)));
        part$92 = (part$92 & ~(1 << (6)) | ((^masked$92[(32'h4 * 6)+:(4)]) << (6)));
        part$92 = (part$92 & ~(1 << (7)) | ((^masked$92[(32'h4 * 7)+:(4)]) << (7)));
        parts$92 = part$92;
        words$3 = data[(32'h20 * 3)+:(32)];
        masked$3 = words$3 & masks$3;
        part$3 = none;
        part$3 = (part$3 & ~(1 << (0)) | ((^masked$3[(32'h4 * 0)+:(4)]) << (0)));
        part$3 = (part$3 & ~(1 << (1)) | ((^masked$3[(32'h4 * 1)+:(4)]) << (1)));
        part$3 = (part$3 & ~(1 << (2)) | ((^masked$3[(32'h4 * 2)+:(4)]) << (2)));
        part$3 = (part$3 & ~(1 << (3)) | ((^masked$3[(32'h4 * 3)+:(4)]) << (3)));
        part$3 = (part$3 & ~(1 << (4)) | ((^masked$3[(32'h4 * 4)+:(4)]) << (4)));
        part$3 = (part$3 & ~(1 << (5)) | ((^masked$3[(32'h4 * 5)+:(4)]) << (5)));
        part$3 = (part$3 & ~(1 << (6)) | ((^masked$3[(32'h4 * 6)+:(4)]) << (6)));
        part$3 = (part$3 & ~(1 << (7)) | ((^masked$3[(32'h4 * 7)+:(4)]) << (7)));
        parts$3 = part$3;
        masked$9 = words$3 & masks$9;
        part$9 = none;
        part$9 = (part$9 & ~(1 << (0)) | ((^masked$9[(32'h4 * 0)+:(4)]) << (0)));
        part$9 = (part$9 & ~(1 << (1)) | ((^masked$9[(32'h4 * 1)+:(4)]) << (1)));
        part$9 = (part$9 & ~(1 << (2)) | ((^masked$9[(32'h4 * 2)+:(4)]) << (2)));
        part$9 = (part$9 & ~(1 << (3)) | ((^masked$9[(32'h4 * 3)+:(4)]) << (3)));
        part$9 = (part$9 & ~(1 << (4)) | ((^masked$9[(32'h4 * 4)+:(4)]) << (4)));
        part$9 = (part$9 & ~(1 << (5)) | ((^masked$9[(32'h4 * 5)+:(4)]) << (5)));
        part$9 = (part$9 & ~(1 << (6)) | ((^masked$9[(32'h4 * 6)+:(4)]) << (6)));
        part$9 = (part$9 & ~(1 << (7)) | ((^masked$9[(32'h4 * 7)+:(4)]) << (7)));
        parts$9 = part$9;
        masked$15 = words$3 & masks$15;
        part$15 = none;
        part$15 = (part$15 & ~(1 << (0)) | ((^masked$15[(32'h4 * 0)+:(4)]) << (0)));
        part$15 = (part$15 & ~(1 << (1)) | ((^masked$15[(32'h4 * 1)+:(4)]) << (1)));
        part$15 = (part$15 & ~(1 << (2)) | ((^masked$15[(32'h4 * 2)+:(4)]) << (2)));
        part$15 = (part$15 & ~(1 << (3)) | ((^masked$15[(32'h4 * 3)+:(4)]) << (3)));
        part$15 = (part$15 & ~(1 << (4)) | ((^masked$15[(32'h4 * 4)+:(4)]) << (4)));
        part$15 = (part$15 & ~(1 << (5)) | ((^masked$15[(32'h4 * 5)+:(4)]) << (5)));
        part$15 = (part$15 & ~(1 << (6)) | ((^masked$15[(32'h4 * 6)+:(4)]) << (6)));
        part$15 = (part$15 & ~(1 << (7)) | ((^masked$15[(32'h4 * 7)+:(4)]) << (7)));
        parts$15 = part$15;
        masked$21 = words$3 & masks$21;
        part$21 = none;
        part$21 = (part$21 & ~(1 << (0)) | ((^masked$21[(32'h4 * 0)+:(4)]) << (0)));
        part$21 = (part$21 & ~(1 << (1)) | ((^masked$21[(32'h4 * 1)+:(4)]) << (1)));
        part$21 = (part$21 & ~(1 << (2)) | ((^masked$21[(32'h4 * 2)+:(4)]) << (2)));
        part$21 = (part$21 & ~(1 << (3)) | ((^masked$21[(32'h4 * 3)+:(4)]) << (3)));
        part$21 = (part$21 & ~(1 << (4)) | ((^masked$21[(32'h4 * 4)+:(4)]) << (4)));
        part$21 = (part$21 & ~(1 << (5)) | ((^masked$21[(32'h4 * 5)+:(4)]) << (5)));
        part$21 = (part$21 & ~(1 << (6)) | ((^masked$21[(32'h4 * 6)+:(4)]) << (6)));
        part$21 = (part$21 & ~(1 << (7)) | ((^masked$21[(32'h4 * 7)+:(4)]) << (7)));
        parts$21 = part$21;
        masked$27 = words$3 & masks$27;
        part$27 = none;
        part$27 = (part$27 & ~(1 << (0)) | ((^masked$27[(32'h4 * 0)+:(4)]) << (0)));
        part$27 = (part$27 & ~(1 << (1)) | ((^masked$27[(32'h4 * 1)+:(4)]) << (1)));
        part$27 = (part$27 & ~(1 << (2)) | ((^masked$27[(32'h4 * 2)+:(4)]) << (2)));
        part$27 = (part$27 & ~(1 << (3)) | ((^masked$27[(32'h4 * 3)+:(4)]) << (3)));
        part$27 = (part$27 & ~(1 << (4)) | ((^masked$27[(32'h4 * 4)+:(4)]) << (4)));
        part$27 = (part$27 & ~(1 << (5)) | ((^masked$27[(32'h4 * 5)+:(4)]) << (5)));
        part$27 = (part$27 & ~(1 << (6)) | ((^masked$27[(32'h4 * 6)+:(4)]) << (6)));
        part$27 = (part$27 & ~(1 << (7)) | ((^masked$27[(32'h4 * 7)+:(4)]) << (7)));
        parts$27 = part$27;
        masked$33 = words$3 & masks$33;
        part$33 = none;
        part$33 = (part$33 & ~(1 << (0)) | ((^masked$33[(32'h4 * 0)+:(4)]) << (0)));
        part$33 = (part$33 & ~(1 << (1)) | ((^masked$33[(32'h4 * 1)+:(4)]) << (1)));
        part$33 = (part$33 & ~(1 << (2)) | ((^masked$33[(32'h4 * 2)+:(4)]) << (2)));
        part$33 = (part$33 & ~(1 << (3)) | ((^masked$33[(32'h4 * 3)+:(4)]) << (3)));
        part$33 = (part$33 & ~(1 << (4)) | ((^masked$33[(32'h4 * 4)+:(4)]) << (4)));
        part$33 = (part$33 & ~(1 << (5)) | ((^masked$33[(32'h4 * 5)+:(4)]) << (5)));
        part$33 = (part$33 & ~(1 << (6)) | ((^masked$33[(32'h4 * 6)+:(4)]) << (6)));
        part$33 = (part$33 & ~(1 << (7)) | ((^masked$33[(32'h4 * 7)+:(4)]) << (7)));
        parts$33 = part$33;
        masked$39 = words$3 & masks$39;
        part$39 = none;
        part$39 = (part$39 & ~(1 << (0)) | ((^masked$39[(32'h4 * 0)+:(4)]) << (0)));
        part$39 = (part$39 & ~(1 << (1)) | ((^masked$39[(32'h4 * 1)+:(4)]) << (1)));
        part$39 = (part$39 & ~(1 << (2)) | ((^masked$39[(32'h4 * 2)+:(4)]) << (2)));
        part$39 = (part$39 & ~(1 << (3)) | ((^masked$39[(32'h4 * 3)+:(4)]) << (3)));
        part$39 = (part$39 & ~(1 << (4)) | ((^masked$39[(32'h4 * 4)+:(4)]) << (4)));
        part$39 = (part$39 & ~(1 << (5)) | ((^masked$39[(32'h4 * 5)+:(4)]) << (5)));
        part$39 = (part$39 & ~(1 << (6)) | ((^masked$39[(32'h4 * 6)+:(4)]) << (6)));
        part$39 = (part$39 & ~(1 << (7)) | ((^masked$39[(32'h4 * 7)+:(4)]) << (7)));
        parts$39 = part$39;
        masked$45 = words$3 & masks$45;
        part$45 = none;
        part$45 = (part$45 & ~(1 << (0)) | ((^masked$45[(32'h4 * 0)+:(4)]) << (0)));
        part$45 = (part$45 & ~(1 << (1)) | ((^masked$45[(32'h4 * 1)+:(4)]) << (1)));
        part$45 = (part$45 & ~(1 << (2)) | ((^masked$45[(32'h4 * 2)+:(4)]) << (2)));
        part$45 = (part$45 & ~(1 << (3)) | ((^masked$45[(32'h4 * 3)+:(4)]) << (3)));
        part$45 = (part$45 & ~(1 << (4)) | ((^masked$45[(32'h4 * 4)+:(4)]) << (4)));
        part$45 = (part$45 & ~(1 << (5)) | ((^masked$45[(32'h4 * 5)+:(4)]) << (5)));
        part$45 = (part$45 & ~(1 << (6)) | ((^masked$45[(32'h4 * 6)+:(4)]) << (6)));
        part$45 = (part$45 & ~(1 << (7)) | ((^masked$45[(32'h4 * 7)+:(4)]) << (7)));
        parts$45 = part$45;
        masked$51 = words$3 & masks$51;
        part$51 = none;
        part$51 = (part$51 & ~(1 << (0)) | ((^masked$51[(32'h4 * 0)+:(4)]) << (0)));
        part$51 = (part$51 & ~(1 << (1)) | ((^masked$51[(32'h4 * 1)+:(4)]) << (1)));
        part$51 = (part$51 & ~(1 << (2)) | ((^masked$51[(32'h4 * 2)+:(4)]) << (2)));
        part$51 = (part$51 & ~(1 << (3)) | ((^masked$51[(32'h4 * 3)+:(4)]) << (3)));
        part$51 = (part$51 & ~(1 << (4)) | ((^masked$51[(32'h4 * 4)+:(4)]) << (4)));
        part$51 = (part$51 & ~(1 << (5)) | ((^masked$51[(32'h4 * 5)+:(4)]) << (5)));
        part$51 = (part$51 & ~(1 << (6)) | ((^masked$51[(32'h4 * 6)+:(4)]) << (6)));
        part$51 = (part$51 & ~(1 << (7)) | ((^masked$51[(32'h4 * 7)+:(4)]) << (7)));
        parts$51 = part$51;
        masked$57 = words$3 & masks$57;
        part$57 = none;
        part$57 = (part$57 & ~(1 << (0)) | ((^masked$57[(32'h4 * 0)+:(4)]) << (0)));
        part$57 = (part$57 & ~(1 << (1)) | ((^masked$57[(32'h4 * 1)+:(4)]) << (1)));
        part$57 = (part$57 & ~(1 << (2)) | ((^masked$57[(32'h4 * 2)+:(4)]) << (2)));
        part$57 = (part$57 & ~(1 << (3)) | ((^masked$57[(32'h4 * 3)+:(4)]) << (3)));
        part$57 = (part$57 & ~(1 << (4)) | ((^masked$57[(32'h4 * 4)+:(4)]) << (4)));
        part$57 = (part$57 & ~(1 << (5)) | ((^masked$57[(32'h4 * 5)+:(4)]) << (5)));
        part$57 = (part$57 & ~(1 << (6)) | ((^masked$57[(32'h4 * 6)+:(4)]) << (6)));
        part$57 = (part$57 & ~(1 << (7)) | ((^masked$57[(32'h4 * 7)+:(4)]) << (7)));
        parts$57 = part$57;
        masked$63 = words$3 & masks$63;
        part$63 = none;
        part$63 = (part$63 & ~(1 << (0)) | ((^masked$63[(32'h4 * 0)+:(4)]) << (0)));
        part$63 = (part$63 & ~(1 << (1)) | ((^masked$63[(32'h4 * 1)+:(4)]) << (1)));
        part$63 = (part$63 & ~(1 << (2)) | ((^masked$63[(32'h4 * 2)+:(4)]) << (2)));
        part$63 = (part$63 & ~(1 << (3)) | ((^masked$63[(32'h4 * 3)+:(4)]) << (3)));
        part$63 = (part$63 & ~(1 << (4)) | ((^masked$63[(32'h4 * 4)+:(4)]) << (4)));
        part$63 = (part$63 & ~(1 << (5)) | ((^masked$63[(32'h4 * 5)+:(4)]) << (5)));
        part$63 = (part$63 & ~(1 << (6)) | ((^masked$63[(32'h4 * 6)+:(4)]) << (6)));
        part$63 = (part$63 & ~(1 << (7)) | ((^masked$63[(32'h4 * 7)+:(4)]) << (7)));
        parts$63 = part$63;
        masked$69 = words$3 & masks$69;
        part$69 = none;
        part$69 = (part$69 & ~(1 << (0)) | ((^masked$69[(32'h4 * 0)+:(4)]) << (0)));
        part$69 = (part$69 & ~(1 << (1)) | ((^masked$69[(32'h4 * 1)+:(4)]) << (1)));
        part$69 = (part$69 & ~(1 << (2)) | ((^masked$69[(32'h4 * 2)+:(4)]) << (2)));
        part$69 = (part$69 & ~(1 << (3)) | ((^masked$69[(32'h4 * 3)+:(4)]) << (3)));
        part$69 = (part$69 & ~(1 << (4)) | ((^masked$69[(32'h4 * 4)+:(4)]) << (4)));
        part$69 = (part$69 & ~(1 << (5)) | ((^masked$69[(32'h4 * 5)+:(4)]) << (5)));
        part$69 = (part$69 & ~(1 << (6)) | ((^masked$69[(32'h4 * 6)+:(4)]) << (6)));
        part$69 = (part$69 & ~(1 << (7)) | ((^masked$69[(32'h4 * 7)+:(4)]) << (7)));
        parts$69 = part$69;
        masked$75 = words$3 & masks$75;
        part$75 = none;
        part$75 = (part$75 & ~(1 << (0)) | ((^masked$75[(32'h4 * 0)+:(4)]) << (0)));
        part$75 = (part$75 & ~(1 << (1)) | ((^masked$75[(32'h4 * 1)+:(4)]) << (1)));
        part$75 = (part$75 & ~(1 << (2)) | ((^masked$75[(32'h4 * 2)+:(4)]) << (2)));
        part$75 = (part$75 & ~(1 << (3)) | ((^masked$75[(32'h4 * 3)+:(4)]) << (3)));
        part$75 = (part$75 & ~(1 << (4)) | ((^masked$75[(32'h4 * 4)+:(4)]) << (4)));
        part$75 = (part$75 & ~(1 << (5)) | ((^masked$75[(32'h4 * 5)+:(4)]) << (5)));
        part$75 = (part$75 & ~(1 << (6)) | ((^masked$75[(32'h4 * 6)+:(4)]) << (6)));
        part$75 = (part$75 & ~(1 << (7)) | ((^masked$75[(32'h4 * 7)+:(4)]) << (7)));
        parts$75 = part$75;
        masked$81 = words$3 & masks$81;
        part$81 = none;
        part$81 = (part$81 & ~(1 << (0)) | ((^masked$81[(32'h4 * 0)+:(4)]) << (0)));
        part$81 = (part$81 & ~(1 << (1)) | ((^masked$81[(32'h4 * 1)+:(4)]) << (1)));
        part$81 = (part$81 & ~(1 << (2)) | ((^masked$81[(32'h4 * 2)+:(4)]) << (2)));
        part$81 = (part$81 & ~(1 << (3)) | ((^masked$81[(32'h4 * 3)+:(4)]) << (3)));
        part$81 = (part$81 & ~(1 << (4)) | ((^masked$81[(32'h4 * 4)+:(4)]) << (4)));
        part$81 = (part$81 & ~(1 << (5)) | ((^masked$81[(32'h4 * 5)+:(4)]) << (5)));
        part$81 = (part$81 & ~(1 << (6)) | ((^masked$81[(32'h4 * 6)+:(4)]) << (6)));
        part$81 = (part$81 & ~(1 << (7)) | ((^masked$81[(32'h4 * 7)+:(4)]) << (7)));
        parts$81 = part$81;
        masked$87 = words$3 & masks$87;
        part$87 = none;
        part$87 = (part$87 & ~(1 << (0)) | ((^masked$87[(32'h4 * 0)+:(4)]) << (0)));
        part$87 = (part$87 & ~(1 << (1)) | ((^masked$87[(32'h4 * 1)+:(4)]) << (1)));
        part$87 = (part$87 & ~(1 << (2)) | ((^masked$87[(32'h4 * 2)+:(4)]) << (2)));
        part$87 = (part$87 & ~(1 << (3)) | ((^masked$87[(32'h4 * 3)+:(4)]) << (3)));
        part$87 = (part$87 & ~(1 << (4)) | ((^masked$87[(32'h4 * 4)+:(4)]) << (4)));
        part$87 = (part$87 & ~(1 << (5)) | ((^masked$87[(32'h4 * 5)+:(4)]) << (5)));
        part$87 = (part$87 & ~(1 << (6)) | ((^masked$87[(32'h4 * 6)+:(4)]) << (6)));
        part$87 = (part$87 & ~(1 << (7)) | ((^masked$87[(32'h4 * 7)+:(4)]) << (7)));
        parts$87 = part$87;
        masked$93 = words$3 & masks$93;
        part$93 = none;
        part$93 = (part$93 & ~(1 << (0)) | ((^masked$93[(32'h4 * 0)+:(4)]) << (0)));
        part$93 = (part$93 & ~(1 << (1)) | ((^masked$93[(32'h4 * 1)+:(4)]) << (1)));
        part$93 = (part$93 & ~(1 << (2)) | ((^masked$93[(32'h4 * 2)+:(4)]) << (2)));
        part$93 = (part$93 & ~(1 << (3)) | ((^masked$93[(32'h4 * 3)+:(4)]) << (3)));
        part$93 = (part$93 & ~(1 << (4)) | ((^masked$93[(32'h4 * 4)+:(4)]) << (4)));
        part$93 = (part$93 & ~(1 << (5)) | ((^masked$93[(32'h4 * 5)+:(4)]) << (5)));
        part$93 = (part$93 & ~(1 << (6)) | ((^masked$93[(32'h4 * 6)+:(4)]) << (6)));
        part$93 = (part$93 & ~(1 << (7)) | ((^masked$93[(32'h4 * 7)+:(4)]) << (7)));
        parts$93 = part$93;
        words$4 = data[(32'h20 * 4)+:(32)];
        masked$4 = words$4 & masks$4;
        part$4 = none;
        part$4 = (part$4 & ~(1 << (0)) | ((^masked$4[(32'h4 * 0)+:(4)]) << (0)));
        part$4 = (part$4 & ~(1 << (1)) | ((^masked$4[(32'h4 * 1)+:(4)]) << (1)));
        part$4 = (part$4 & ~(1 << (2)) | ((^masked$4[(32'h4 * 2)+:(4)]) << (2)));
        part$4 = (part$4 & ~(1 << (3)) | ((^masked$4[(32'h4 * 3)+:(4)]) << (3)));
        part$4 = (part$4 & ~(1 << (4)) | ((^masked$4[(32'h4 * 4)+:(4)]) << (4)));
        part$4 = (part$4 & ~(1 << (5)) | ((^masked$4[(32'h4 * 5)+:(4)]) << (5)));
        part$4 = (part$4 & ~(1 << (6)) | ((^masked$4[(32'h4 * 6)+:(4)]) << (6)));
        part$4 = (part$4 & ~(1 << (7)) | ((^masked$4[(32'h4 * 7)+:(4)]) << (7)));
        parts$4 = part$4;
        masked$10 = words$4 & masks$10;
        part$10 = none;
        part$10 = (part$10 & ~(1 << (0)) | ((^masked$10[(32'h4 * 0)+:(4)]) << (0)));
        part$10 = (part$10 & ~(1 << (1)) | ((^masked$10[(32'h4 * 1)+:(4)]) << (1)));
        part$10 = (part$10 & ~(1 << (2)) | ((^masked$10[(32'h4 * 2)+:(4)]) << (2)));
        part$10 = (part$10 & ~(1 << (3)) | ((^masked$10[(32'h4 * 3)+:(4)]) << (3)));
        part$10 = (part$10 & ~(1 << (4)) | ((^masked$10[(32'h4 * 4)+:(4)]) << (4)));
        part$10 = (part$10 & ~(1 << (5)) | ((^masked$10[(32'h4 * 5)+:(4)]) << (5)));
        part$10 = (part$10 & ~(1 << (6)) | ((^masked$10[(32'h4 * 6)+:(4)]) << (6)));
        part$10 = (part$10 & ~(1 << (7)) | ((^masked$10[(32'h4 * 7)+:(4)]) << (7)));
        parts$10 = part$10;
        masked$16 = words$4 & masks$16;
        part$16 = none;
        part$16 = (part$16 & ~(1 << (0)) | ((^masked$16[(32'h4 * 0)+:(4)]) << (0)));
        part$16 = (part$16 & ~(1 << (1)) | ((^masked$16[(32'h4 * 1)+:(4)]) << (1)));
        part$16 = (part$16 & ~(1 << (2)) | ((^masked$16[(32'h4 * 2)+:(4)]) << (2)));
        part$16 = (part$16 & ~(1 << (3)) | ((^masked$16[(32'h4 * 3)+:(4)]) << (3)));
        part$16 = (part$16 & ~(1 << (4)) | ((^masked$16[(32'h4 * 4)+:(4)]) << (4)));
        part$16 = (part$16 & ~(1 << (5)) | ((^masked$16[(32'h4 * 5)+:(4)]) << (5)));
        part$16 = (part$16 & ~(1 << (6)) | ((^masked$16[(32'h4 * 6)+:(4)]) << (6)));
        part$16 = (part$16 & ~(1 << (7)) | ((^masked$16[(32'h4 * 7)+:(4)]) << (7)));
        parts$16 = part$16;
        masked$22 = words$4 & masks$22;
        part$22 = none;
        part$22 = (part$22 & ~(1 << (0)) | ((^masked$22[(32'h4 * 0)+:(4)]) << (0)));
        part$22 = (part$22 & ~(1 << (1)) | ((^masked$22[(32'h4 * 1)+:(4)]) << (1)));
        part$22 = (part$22 & ~(1 << (2)) | ((^masked$22[(32'h4 * 2)+:(4)]) << (2)));
        part$22 = (part$22 & ~(1 << (3)) | ((^masked$22[(32'h4 * 3)+:(4)]) << (3)));
        part$22 = (part$22 & ~(1 << (4)) | ((^masked$22[(32'h4 * 4)+:(4)]) << (4)));
        part$22 = (part$22 & ~(1 << (5)) | ((^masked$22[(32'h4 * 5)+:(4)]) << (5)));
        part$22 = (part$22 & ~(1 << (6)) | ((^masked$22[(32'h4 * 6)+:(4)]) << (6)));
        part$22 = (part$22 & ~(1 << (7)) | ((^masked$22[(32'h4 * 7)+:(4)]) << (7)));
        parts$22 = part$22;
        masked$28 = words$4 & masks$28;
        part$28 = none;
        part$28 = (part$28 & ~(1 << (0)) | ((^masked$28[(32'h4 * 0)+:(4)]) << (0)));
        part$28 = (part$28 & ~(1 << (1)) | ((^masked$28[(32'h4 * 1)+:(4)]) << (1)));
        part$28 = (part$28 & ~(1 << (2)) | ((^masked$28[(32'h4 * 2)+:(4)]) << (2)));
        part$28 = (part$28 & ~(1 << (3)) | ((^masked$28[(32'h4 * 3)+:(4)]) << (3)));
        part$28 = (part$28 & ~(1 << (4)) | ((^masked$28[(32'h4 * 4)+:(4)]) << (4)));
        part$28 = (part$28 & ~(1 << (5)) | ((^masked$28[(32'h4 * 5)+:(4)]) << (5)));
        part$28 = (part$28 & ~(1 << (6)) | ((^masked$28[(32'h4 * 6)+:(4)]) << (6)));
        part$28 = (part$28 & ~(1 << (7)) | ((^masked$28[(32'h4 * 7)+:(4)]) << (7)));
        parts$28 = part$28;
        masked$34 = words$4 & masks$34;
        part$34 = none;
        part$34 = (part$34 & ~(1 << (0)) | ((^masked$34[(32'h4 * 0)+:(4)]) << (0)));
        part$34 = (part$34 & ~(1 << (1)) | ((^masked$34[(32'h4 * 1)+:(4)]) << (1)));
        part$34 = (part$34 & ~(1 << (2)) | ((^masked$34[(32'h4 * 2)+:(4)]) << (2)));
        part$34 = (part$34 & ~(1 << (3)) | ((^masked$34[(32'h4 * 3)+:(4)]) << (3)));
        part$34 = (part$34 & ~(1 << (4)) | ((^masked$34[(32'h4 * 4)+:(4)]) << (4)));
        part$34 = (part$34 & ~(1 << (5)) | ((^masked$34[(32'h4 * 5)+:(4)]) << (5)));
        part$34 = (part$34 & ~(1 << (6)) | ((^masked$34[(32'h4 * 6)+:(4)]) << (6)));
        part$34 = (part$34 & ~(1 << (7)) | ((^masked$34[(32'h4 * 7)+:(4)]) << (7)));
        parts$34 = part$34;
        masked$40 = words$4 & masks$40;
        part$40 = none;
        part$40 = (part$40 & ~(1 << (0)) | ((^masked$40[(32'h4 * 0)+:(4)]) << (0)));
        part$40 = (part$40 & ~(1 << (1)) | ((^masked$40[(32'h4 * 1)+:(4)]) << (1)));
        part$40 = (part$40 & ~(1 << (2)) | ((^masked$40[(32'h4 * 2)+:(4)]) << (2)));
        part$40 = (part$40 & ~(1 << (3)) | ((^masked$40[(32'h4 * 3)+:(4)]) << (3)));
        part$40 = (part$40 & ~(1 << (4)) | ((^masked$40[(32'h4 * 4)+:(4)]) << (4)));
        part$40 = (part$40 & ~(1 << (5)) | ((^masked$40[(32'h4 * 5)+:(4)]) << (5)));
        part$40 = (part$40 & ~(1 << (6)) | ((^masked$40[(32'h4 * 6)+:(4)]) << (6)));
        part$40 = (part$40 & ~(1 << (7)) | ((^masked$40[(32'h4 * 7)+:(4)]) << (7)));
        parts$40 = part$40;
        masked$46 = words$4 & masks$46;
        part$46 = none;
        part$46 = (part$46 & ~(1 << (0)) | ((^masked$46[(32'h4 * 0)+:(4)]) << (0)));
        part$46 = (part$46 & ~(1 << (1)) | ((^masked$46[(32'h4 * 1)+:(4)]) << (1)));
        part$46 = (part$46 & ~(1 << (2)) | ((^masked$46[(32'h4 * 2)+:(4)]) << (2)));
        part$46 = (part$46 & ~(1 << (3)) | ((^masked$46[(32'h4 * 3)+:(4)]) << (3)));
        part$46 = (part$46 & ~(1 << (4)) | ((^masked$46[(32'h4 * 4)+:(4)]) << (4)));
        part$46 = (part$46 & ~(1 << (5)) | ((^masked$46[(32'h4 * 5)+:(4)]) << (5)));
        part$46 = (part$46 & ~(1 << (6)) | ((^masked$46[(32'h4 * 6)+:(4)]) << (6)));
        part$46 = (part$46 & ~(1 << (7)) | ((^masked$46[(32'h4 * 7)+:(4)]) << (7)));
        parts$46 = part$46;
        masked$52 = words$4 & masks$52;
        part$52 = none;
        part$52 = (part$52 & ~(1 << (0)) | ((^masked$52[(32'h4 * 0)+:(4)]) << (0)));
        part$52 = (part$52 & ~(1 << (1)) | ((^masked$52[(32'h4 * 1)+:(4)]) << (1)));
        part$52 = (part$52 & ~(1 << (2)) | ((^masked$52[(32'h4 * 2)+:(4)]) << (2)));
        part$52 = (part$52 & ~(1 << (3)) | ((^masked$52[(32'h4 * 3)+:(4)]) << (3)));
        part$52 = (part$52 & ~(1 << (4)) | ((^masked$52[(32'h4 * 4)+:(4)]) << (4)));
        part$52 = (part$52 & ~(1 << (5)) | ((^masked$52[(32'h4 * 5)+:(4)]) << (5)));
        part$52 = (part$52 & ~(1 << (6)) | ((^masked$52[(32'h4 * 6)+:(4)]) << (6)));
        part$52 = (part$52 & ~(1 << (7)) | ((^masked$52[(32'h4 * 7)+:(4)]) << (7)));
        parts$52 = part$52;
        masked$58 = words$4 & masks$58;
        part$58 = none;
        part$58 = (part$58 & ~(1 << (0)) | ((^masked$58[(32'h4 * 0)+:(4)]) << (0)));
        part$58 = (part$58 & ~(1 << (1)) | ((^masked$58[(32'h4 * 1)+:(4)]) << (1)));
        part$58 = (part$58 & ~(1 << (2)) | ((^masked$58[(32'h4 * 2)+:(4)]) << (2)));
        part$58 = (part$58 & ~(1 << (3)) | ((^masked$58[(32'h4 * 3)+:(4)]) << (3)));
        part$58 = (part$58 & ~(1 << (4)) | ((^masked$58[(32'h4 * 4)+:(4)]) << (4)));
        part$58 = (part$58 & ~(1 << (5)) | ((^masked$58[(32'h4 * 5)+:(4)]) << (5)));
        part$58 = (part$58 & ~(1 << (6)) | ((^masked$58[(32'h4 * 6)+:(4)]) << (6)));
        part$58 = (part$58 & ~(1 << (7)) | ((^masked$58[(32'h4 * 7)+:(4)]) << (7)));
        parts$58 = part$58;
        masked$64 = words$4 & masks$64;
        part$64 = none;
        part$64 = (part$64 & ~(1 << (0)) | ((^masked$64[(32'h4 * 0)+:(4)]) << (0)));
        part$64 = (part$64 & ~(1 << (1)) | ((^masked$64[(32'h4 * 1)+:(4)]) << (1)));
        part$64 = (part$64 & ~(1 << (2)) | ((^masked$64[(32'h4 * 2)+:(4)]) << (2)));
        part$64 = (part$64 & ~(1 << (3)) | ((^masked$64[(32'h4 * 3)+:(4)]) << (3)));
        part$64 = (part$64 & ~(1 << (4)) | ((^masked$64[(32'h4 * 4)+:(4)]) << (4)));
        part$64 = (part$64 & ~(1 << (5)) | ((^masked$64[(32'h4 * 5)+:(4)]) << (5)));
        part$64 = (part$64 & ~(1 << (6)) | ((^masked$64[(32'h4 * 6)+:(4)]) << (6)));
        part$64 = (part$64 & ~(1 << (7)) | ((^masked$64[(32'h4 * 7)+:(4)]) << (7)));
        parts$64 = part$64;
        masked$70 = words$4 & masks$70;
        part$70 = none;
        part$70 = (part$70 & ~(1 << (0)) | ((^masked$70[(32'h4 * 0)+:(4)]) << (0)));
        part$70 = (part$70 & ~(1 << (1)) | ((^masked$70[(32'h4 * 1)+:(4)]) << (1)));
        part$70 = (part$70 & ~(1 << (2)) | ((^masked$70[(32'h4 * 2)+:(4)]) << (2)));
        part$70 = (part$70 & ~(1 << (3)) | ((^masked$70[(32'h4 * 3)+:(4)]) << (3)));
        part$70 = (part$70 & ~(1 << (4)) | ((^masked$70[(32'h4 * 4)+:(4)]) << (4)));
        part$70 = (part$70 & ~(1 << (5)) | ((^masked$70[(32'h4 * 5)+:(4)]) << (5)));
        part$70 = (part$70 & ~(1 << (6)) | ((^masked$70[(32'h4 * 6)+:(4)]) << (6)));
        part$70 = (part$70 & ~(1 << (7)) | ((^masked$70[(32'h4 * 7)+:(4)]) << (7)));
        parts$70 = part$70;
        masked$76 = words$4 & masks$76;
        part$76 = none;
        part$76 = (part$76 & ~(1 << (0)) | ((^masked$76[(32'h4 * 0)+:(4)]) << (0)));
        part$76 = (part$76 & ~(1 << (1)) | ((^masked$76[(32'h4 * 1)+:(4)]) << (1)));
        part$76 = (part$76 & ~(1 << (2)) | ((^masked$76[(32'h4 * 2)+:(4)]) << (2)));
        part$76 = (part$76 & ~(1 << (3)) | ((^masked$76[(32'h4 * 3)+:(4)]) << (3)));
        part$76 = (part$76 & ~(1 << (4)) | ((^masked$76[(32'h4 * 4)+:(4)]) << (4)));
        part$76 = (part$76 & ~(1 << (5)) | ((^masked$76[(32'h4 * 5)+:(4)]) << (5)));
        part$76 = (part$76 & ~(1 << (6)) | ((^masked$76[(32'h4 * 6)+:(4)]) << (6)));
        part$76 = (part$76 & ~(1 << (7)) | ((^masked$76[(32'h4 * 7)+:(4)]) << (7)));
        parts$76 = part$76;
        masked$82 = words$4 & masks$82;
        part$82 = none;
        part$82 = (part$82 & ~(1 << (0)) | ((^masked$82[(32'h4 * 0)+:(4)]) << (0)));
        part$82 = (part$82 & ~(1 << (1)) | ((^masked$82[(32'h4 * 1)+:(4)]) << (1)));
        part$82 = (part$82 & ~(1 << (2)) | ((^masked$82[(32'h4 * 2)+:(4)]) << (2)));
        part$82 = (part$82 & ~(1 << (3)) | ((^masked$82[(32'h4 * 3)+:(4)]) << (3)));
        part$82 = (part$82 & ~(1 << (4)) | ((^masked$82[(32'h4 * 4)+:(4)]) << (4)));
        part$82 = (part$82 & ~(1 << (5)) | ((^masked$82[(32'h4 * 5)+:(4)]) << (5)));
        part$82 = (part$82 & ~(1 << (6)) | ((^masked$82[(32'h4 * 6)+:(4)]) << (6)));
        part$82 = (part$82 & ~(1 << (7)) | ((^masked$82[(32'h4 * 7)+:(4)]) << (7)));
        parts$82 = part$82;
        masked$88 = words$4 & masks$88;
        part$88 = none;
        part$88 = (part$88 & ~(1 << (0)) | ((^masked$88[(32'h4 * 0)+:(4)]) << (0)));
        part$88 = (part$88 & ~(1 << (1)) | ((^masked$88[(32'h4 * 1)+:(4)]) << (1)));
        part$88 = (part$88 & ~(1 << (2)) | ((^masked$88[(32'h4 * 2)+:(4)]) << (2)));
        part$88 = (part$88 & ~(1 << (3)) | ((^masked$88[(32'h4 * 3)+:(4)]) << (3)));
        part$88 = (part$88 & ~(1 << (4)) | ((^masked$88[(32'h4 * 4)+:(4)]) << (4)));
        part$88 = (part$88 & ~(1 << (5)) | ((^masked$88[(32'h4 * 5)+:(4)]) << (5)));
        part$88 = (part$88 & ~(1 << (6)) | ((^masked$88[(32'h4 * 6)+:(4)]) << (6)));
        part$88 = (part$88 & ~(1 << (7)) | ((^masked$88[(32'h4 * 7)+:(4)]) << (7)));
        parts$88 = part$88;
        masked$94 = words$4 & masks$94;
        part$94 = none;
        part$94 = (part$94 & ~(1 << (0)) | ((^masked$94[(32'h4 * 0)+:(4)]) << (0)));
        part$94 = (part$94 & ~(1 << (1)) | ((^masked$94[(32'h4 * 1)+:(4)]) << (1)));
        part$94 = (part$94 & ~(1 << (2)) | ((^masked$94[(32'h4 * 2)+:(4)]) << (2)));
        part$94 = (part$94 & ~(1 << (3)) | ((^masked$94[(32'h4 * 3)+:(4)]) << (3)));
        part$94 = (part$94 & ~(1 << (4)) | ((^masked$94[(32'h4 * 4)+:(4)]) << (4)));
        part$94 = (part$94 & ~(1 << (5)) | ((^masked$94[(32'h4 * 5)+:(4)]) << (5)));
        part$94 = (part$94 & ~(1 << (6)) | ((^masked$94[(32'h4 * 6)+:(4)]) << (6)));
        part$94 = (part$94 & ~(1 << (7)) | ((^masked$94[(32'h4 * 7)+:(4)]) << (7)));
        parts$94 = part$94;
        words$5 = data[(32'h20 * 5)+:(32)];
        masked$5 = words$5 & masks$5;
        part$5 = none;
        part$5 = (part$5 & ~(1 << (0)) | ((^masked$5[(32'h4 * 0)+:(4)]) << (0)));
        part$5 = (part$5 & ~(1 << (1)) | ((^masked$5[(32'h4 * 1)+:(4)]) << (1)));
        part$5 = (part$5 & ~(1 << (2)) | ((^masked$5[(32'h4 * 2)+:(4)]) << (2)));
        part$5 = (part$5 & ~(1 << (3)) | ((^masked$5[(32'h4 * 3)+:(4)]) << (3)));
        part$5 = (part$5 & ~(1 << (4)) | ((^masked$5[(32'h4 * 4)+:(4)]) << (4)));
        part$5 = (part$5 & ~(1 << (5)) | ((^masked$5[(32'h4 * 5)+:(4)]) << (5)));
        part$5 = (part$5 & ~(1 << (6)) | ((^masked$5[(32'h4 * 6)+:(4)]) << (6)));
        part$5 = (part$5 & ~(1 << (7)) | ((^masked$5[(32'h4 * 7)+:(4)]) << (7)));
        parts$5 = part$5;
        masked$11 = words$5 & masks$11;
        part$11 = none;
        part$11 = (part$11 & ~(1 << (0)) | ((^masked$11[(32'h4 * 0)+:(4)]) << (0)));
        part$11 = (part$11 & ~(1 << (1)) | ((^masked$11[(32'h4 * 1)+:(4)]) << (1)));
        part$11 = (part$11 & ~(1 << (2)) | ((^masked$11[(32'h4 * 2)+:(4)]) << (2)));
        part$11 = (part$11 & ~(1 << (3)) | ((^masked$11[(32'h4 * 3)+:(4)]) << (3)));
        part$11 = (part$11 & ~(1 << (4)) | ((^masked$11[(32'h4 * 4)+:(4)]) << (4)));
        part$11 = (part$11 & ~(1 << (5)) | ((^masked$11[(32'h4 * 5)+:(4)]) << (5)));
        part$11 = (part$11 & ~(1 << (6)) | ((^masked$11[(32'h4 * 6)+:(4)]) << (6)));
        part$11 = (part$11 & ~(1 << (7)) | ((^masked$11[(32'h4 * 7)+:(4)]) << (7)));
        parts$11 = part$11;
        masked$17 = words$5 & masks$17;
        part$17 = none;
        part$17 = (part$17 & ~(1 << (0)) | ((^masked$17[(32'h4 * 0)+:(4)]) << (0)));
        part$17 = (part$17 & ~(1 << (1)) | ((^masked$17[(32'h4 * 1)+:(4)]) << (1)));
        part$17 = (part$17 & ~(1 << (2)) | ((^masked$17[(32'h4 * 2)+:(4)]) << (2)));
        part$17 = (part$17 & ~(1 << (3)) | ((^masked$17[(32'h4 * 3)+:(4)]) << (3)));
        part$17 = (part$17 & ~(1 << (4)) | ((^masked$17[(32'h4 * 4)+:(4)]) << (4)));
        part$17 = (part$17 & ~(1 << (5)) | ((^masked$17[(32'h4 * 5)+:(4)]) << (5)));
        part$17 = (part$17 & ~(1 << (6)) | ((^masked$17[(32'h4 * 6)+:(4)]) << (6)));
        part$17 = (part$17 & ~(1 << (7)) | ((^masked$17[(32'h4 * 7)+:(4)]) << (7)));
        parts$17 = part$17;
        masked$23 = words$5 & masks$23;
        part$23 = none;
        part$23 = (part$23 & ~(1 << (0)) | ((^masked$23[(32'h4 * 0)+:(4)]) << (0)));
        part$23 = (part$23 & ~(1 << (1)) | ((^masked$23[(32'h4 * 1)+:(4)]) << (1)));
        part$23 = (part$23 & ~(1 << (2)) | ((^masked$23[(32'h4 * 2)+:(4)]) << (2)));
        part$23 = (part$23 & ~(1 << (3)) | ((^masked$23[(32'h4 * 3)+:(4)]) << (3)));
        part$23 = (part$23 & ~(1 << (4)) | ((^masked$23[(32'h4 * 4)+:(4)]) << (4)));
        part$23 = (part$23 & ~(1 << (5)) | ((^masked$23[(32'h4 * 5)+:(4)]) << (5)));
        part$23 = (part$23 & ~(1 << (6)) | ((^masked$23[(32'h4 * 6)+:(4)]) << (6)));
        part$23 = (part$23 & ~(1 << (7)) | ((^masked$23[(32'h4 * 7)+:(4)]) << (7)));
        parts$23 = part$23;
        masked$29 = words$5 & masks$29;
        part$29 = none;
        part$29 = (part$29 & ~(1 << (0)) | ((^masked$29[(32'h4 * 0)+:(4)]) << (0)));
        part$29 = (part$29 & ~(1 << (1)) | ((^masked$29[(32'h4 * 1)+:(4)]) << (1)));
        part$29 = (part$29 & ~(1 << (2)) | ((^masked$29[(32'h4 * 2)+:(4)]) << (2)));
        part$29 = (part$29 & ~(1 << (3)) | ((^masked$29[(32'h4 * 3)+:(4)]) << (3)));
        part$29 = (part$29 & ~(1 << (4)) | ((^masked$29[(32'h4 * 4)+:(4)]) << (4)));
        part$29 = (part$29 & ~(1 << (5)) | ((^masked$29[(32'h4 * 5)+:(4)]) << (5)));
        part$29 = (part$29 & ~(1 << (6)) | ((^masked$29[(32'h4 * 6)+:(4)]) << (6)));
        part$29 = (part$29 & ~(1 << (7)) | ((^masked$29[(32'h4 * 7)+:(4)]) << (7)));
        parts$29 = part$29;
        masked$35 = words$5 & masks$35;
        part$35 = none;
        part$35 = (part$35 & ~(1 << (0)) | ((^masked$35[(32'h4 * 0)+:(4)]) << (0)));
        part$35 = (part$35 & ~(1 << (1)) | ((^masked$35[(32'h4 * 1)+:(4)]) << (1)));
        part$35 = (part$35 & ~(1 << (2)) | ((^masked$35[(32'h4 * 2)+:(4)]) << (2)));
        part$35 = (part$35 & ~(1 << (3)) | ((^masked$35[(32'h4 * 3)+:(4)]) << (3)));
        part$35 = (part$35 & ~(1 << (4)) | ((^masked$35[(32'h4 * 4)+:(4)]) << (4)));
        part$35 = (part$35 & ~(1 << (5)) | ((^masked$35[(32'h4 * 5)+:(4)]) << (5)));
        part$35 = (part$35 & ~(1 << (6)) | ((^masked$35[(32'h4 * 6)+:(4)]) << (6)));
        part$35 = (part$35 & ~(1 << (7)) | ((^masked$35[(32'h4 * 7)+:(4)]) << (7)));
        parts$35 = part$35;
        masked$41 = words$5 & masks$41;
        part$41 = none;
        part$41 = (part$41 & ~(1 << (0)) | ((^masked$41[(32'h4 * 0)+:(4)]) << (0)));
        part$41 = (part$41 & ~(1 << (1)) | ((^masked$41[(32'h4 * 1)+:(4)]) << (1)));
        part$41 = (part$41 & ~(1 << (2)) | ((^masked$41[(32'h4 * 2)+:(4)]) << (2)));
        part$41 = (part$41 & ~(1 << (3)) | ((^masked$41[(32'h4 * 3)+:(4)]) << (3)));
        part$41 = (part$41 & ~(1 << (4)) | ((^masked$41[(32'h4 * 4)+:(4)]) << (4)));
        part$41 = (part$41 & ~(1 << (5)) | ((^masked$41[(32'h4 * 5)+:(4)]) << (5)));
        part$41 = (part$41 & ~(1 << (6)) | ((^masked$41[(32'h4 * 6)+:(4)]) << (6)));
        part$41 = (part$41 & ~(1 << (7)) | ((^masked$41[(32'h4 * 7)+:(4)]) << (7)));
        parts$41 = part$41;
        masked$47 = words$5 & masks$47;
        part$47 = none;
        part$47 = (part$47 & ~(1 << (0)) | ((^masked$47[(32'h4 * 0)+:(4)]) << (0)));
        part$47 = (part$47 & ~(1 << (1)) | ((^masked$47[(32'h4 * 1)+:(4)]) << (1)));
        part$47 = (part$47 & ~(1 << (2)) | ((^masked$47[(32'h4 * 2)+:(4)]) << (2)));
        part$47 = (part$47 & ~(1 << (3)) | ((^masked$47[(32'h4 * 3)+:(4)]) << (3)));
        part$47 = (part$47 & ~(1 << (4)) | ((^masked$47[(32'h4 * 4)+:(4)]) << (4)));
        part$47 = (part$47 & ~(1 << (5)) | ((^masked$47[(32'h4 * 5)+:(4)]) << (5)));
        part$47 = (part$47 & ~(1 << (6)) | ((^masked$47[(32'h4 * 6)+:(4)]) << (6)));
        part$47 = (part$47 & ~(1 << (7)) | ((^masked$47[(32'h4 * 7)+:(4)]) << (7)));
        parts$47 = part$47;
        masked$53 = words$5 & masks$53;
        part$53 = none;
        part$53 = (part$53 & ~(1 << (0)) | ((^masked$53[(32'h4 * 0)+:(4)]) << (0)));
        part$53 = (part$53 & ~(1 << (1)) | ((^masked$53[(32'h4 * 1)+:(4)]) << (1)));
        part$53 = (part$53 & ~(1 << (2)) | ((^masked$53[(32'h4 * 2)+:(4)]) << (2)));
        part$53 = (part$53 & ~(1 << (3)) | ((^masked$53[(32'h4 * 3)+:(4)]) << (3)));
        part$53 = (part$53 & ~(1 << (4)) | ((^masked$53[(32'h4 * 4)+:(4)]) << (4)));
        part$53 = (part$53 & ~(1 << (5)) | ((^masked$53[(32'h4 * 5)+:(4)]) << (5)));
        part$53 = (part$53 & ~(1 << (6)) | ((^masked$53[(32'h4 * 6)+:(4)]) << (6)));
        part$53 = (part$53 & ~(1 << (7)) | ((^masked$53[(32'h4 * 7)+:(4)]) << (7)));
        parts$53 = part$53;
        masked$59 = words$5 & masks$59;
        part$59 = none;
        part$59 = (part$59 & ~(1 << (0)) | ((^masked$59[(32'h4 * 0)+:(4)]) << (0)));
        part$59 = (part$59 & ~(1 << (1)) | ((^masked$59[(32'h4 * 1)+:(4)]) << (1)));
        part$59 = (part$59 & ~(1 << (2)) | ((^masked$59[(32'h4 * 2)+:(4)]) << (2)));
        part$59 = (part$59 & ~(1 << (3)) | ((^masked$59[(32'h4 * 3)+:(4)]) << (3)));
        part$59 = (part$59 & ~(1 << (4)) | ((^masked$59[(32'h4 * 4)+:(4)]) << (4)));
        part$59 = (part$59 & ~(1 << (5)) | ((^masked$59[(32'h4 * 5)+:(4)]) << (5)));
        part$59 = (part$59 & ~(1 << (6)) | ((^masked$59[(32'h4 * 6)+:(4)]) << (6)));
        part$59 = (part$59 & ~(1 << (7)) | ((^masked$59[(32'h4 * 7)+:(4)]) << (7)));
        parts$59 = part$59;
        masked$65 = words$5 & masks$65;
        part$65 = none;
        part$65 = (part$65 & ~(1 << (0)) | ((^masked$65[(32'h4 * 0)+:(4)]) << (0)));
        part$65 = (part$65 & ~(1 << (1)) | ((^masked$65[(32'h4 * 1)+:(4)]) << (1)));
        part$65 = (part$65 & ~(1 << (2)) | ((^masked$65[(32'h4 * 2)+:(4)]) << (2)));
        part$65 = (part$65 & ~(1 << (3)) | ((^masked$65[(32'h4 * 3)+:(4)]) << (3)));
        part$65 = (part$65 & ~(1 << (4)) | ((^masked$65[(32'h4 * 4)+:(4)]) << (4)));
        part$65 = (part$65 & ~(1 << (5)) | ((^masked$65[(32'h4 * 5)+:(4)]) << (5)));
        part$65 = (part$65 & ~(1 << (6)) | ((^masked$65[(32'h4 * 6)+:(4)]) << (6)));
        part$65 = (part$65 & ~(1 << (7)) | ((^masked$65[(32'h4 * 7)+:(4)]) << (7)));
        parts$65 = part$65;
        masked$71 = words$5 & masks$71;
        part$71 = none;
        part$71 = (part$71 & ~(1 << (0)) | ((^masked$71[(32'h4 * 0)+:(4)]) << (0)));
        part$71 = (part$71 & ~(1 << (1)) | ((^masked$71[(32'h4 * 1)+:(4)]) << (1)));
        part$71 = (part$71 & ~(1 << (2)) | ((^masked$71[(32'h4 * 2)+:(4)]) << (2)));
        part$71 = (part$71 & ~(1 << (3)) | ((^masked$71[(32'h4 * 3)+:(4)]) << (3)));
        part$71 = (part$71 & ~(1 << (4)) | ((^masked$71[(32'h4 * 4)+:(4)]) << (4)));
        part$71 = (part$71 & ~(1 << (5)) | ((^masked$71[(32'h4 * 5)+:(4)]) << (5)));
        part$71 = (part$71 & ~(1 << (6)) | ((^masked$71[(32'h4 * 6)+:(4)]) << (6)));
        part$71 = (part$71 & ~(1 << (7)) | ((^masked$71[(32'h4 * 7)+:(4)]) << (7)));
        parts$71 = part$71;
        masked$77 = words$5 & masks$77;
        part$77 = none;
        part$77 = (part$77 & ~(1 << (0)) | ((^masked$77[(32'h4 * 0)+:(4)]) << (0)));
        part$77 = (part$77 & ~(1 << (1)) | ((^masked$77[(32'h4 * 1)+:(4)]) << (1)));
        part$77 = (part$77 & ~(1 << (2)) | ((^masked$77[(32'h4 * 2)+:(4)]) << (2)));
        part$77 = (part$77 & ~(1 << (3)) | ((^masked$77[(32'h4 * 3)+:(4)]) << (3)));
        part$77 = (part$77 & ~(1 << (4)) | ((^masked$77[(32'h4 * 4)+:(4)]) << (4)));
        part$77 = (part$77 & ~(1 << (5)) | ((^masked$77[(32'h4 * 5)+:(4)]) << (5)));
        part$77 = (part$77 & ~(1 << (6)) | ((^masked$77[(32'h4 * 6)+:(4)]) << (6)));
        part$77 = (part$77 & ~(1 << (7)) | ((^masked$77[(32'h4 * 7)+:(4)]) << (7)));
        parts$77 = part$77;
        masked$83 = words$5 & masks$83;
        part$83 = none;
        part$83 = (part$83 & ~(1 << (0)) | ((^masked$83[(32'h4 * 0)+:(4)]) << (0)));
        part$83 = (part$83 & ~(1 << (1)) | ((^masked$83[(32'h4 * 1)+:(4)]) << (1)));
        part$83 = (part$83 & ~(1 << (2)) | ((^masked$83[(32'h4 * 2)+:(4)]) << (2)));
        part$83 = (part$83 & ~(1 << (3)) | ((^masked$83[(32'h4 * 3)+:(4)]) << (3)));
        part$83 = (part$83 & ~(1 << (4)) | ((^masked$83[(32'h4 * 4)+:(4)]) << (4)));
        part$83 = (part$83 & ~(1 << (5)) | ((^masked$83[(32'h4 * 5)+:(4)]) << (5)));
        part$83 = (part$83 & ~(1 << (6)) | ((^masked$83[(32'h4 * 6)+:(4)]) << (6)));
        part$83 = (part$83 & ~(1 << (7)) | ((^masked$83[(32'h4 * 7)+:(4)]) << (7)));
        parts$83 = part$83;
        masked$89 = words$5 & masks$89;
        part$89 = none;
        part$89 = (part$89 & ~(1 << (0)) | ((^masked$89[(32'h4 * 0)+:(4)]) << (0)));
        part$89 = (part$89 & ~(1 << (1)) | ((^masked$89[(32'h4 * 1)+:(4)]) << (1)));
        part$89 = (part$89 & ~(1 << (2)) | ((^masked$89[(32'h4 * 2)+:(4)]) << (2)));
        part$89 = (part$89 & ~(1 << (3)) | ((^masked$89[(32'h4 * 3)+:(4)]) << (3)));
        part$89 = (part$89 & ~(1 << (4)) | ((^masked$89[(32'h4 * 4)+:(4)]) << (4)));
        part$89 = (part$89 & ~(1 << (5)) | ((^masked$89[(32'h4 * 5)+:(4)]) << (5)));
        part$89 = (part$89 & ~(1 << (6)) | ((^masked$89[(32'h4 * 6)+:(4)]) << (6)));
        part$89 = (part$89 & ~(1 << (7)) | ((^masked$89[(32'h4 * 7)+:(4)]) << (7)));
        parts$89 = part$89;
        masked$95 = words$5 & masks$95;
        part$95 = none;
        part$95 = (part$95 & ~(1 << (0)) | ((^masked$95[(32'h4 * 0)+:(4)]) << (0)));
        part$95 = (part$95 & ~(1 << (1)) | ((^masked$95[(32'h4 * 1)+:(4)]) << (1)));
        part$95 = (part$95 & ~(1 << (2)) | ((^masked$95[(32'h4 * 2)+:(4)]) << (2)));
        part$95 = (part$95 & ~(1 << (3)) | ((^masked$95[(32'h4 * 3)+:(4)]) << (3)));
        part$95 = (part$95 & ~(1 << (4)) | ((^masked$95[(32'h4 * 4)+:(4)]) << (4)));
        part$95 = (part$95 & ~(1 << (5)) | ((^masked$95[(32'h4 * 5)+:(4)]) << (5)));
        part$95 = (part$95 & ~(1 << (6)) | ((^masked$95[(32'h4 * 6)+:(4)]) << (6)));
        part$95 = (part$95 & ~(1 << (7)) | ((^masked$95[(32'h4 * 7)+:(4)]) << (7)));
        parts$95 = part$95;
    end

endmodule // descriptor_validation$crc32lo$nibbles


module descriptor_validation$crc32lo$register1(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,d$8,d$9,d$10,d$11,d$12,d$13,d$14,d$15,d$16,d$17,d$18,d$19,d$20,d$21,d$22,d$23,d$24,d$25,d$26,d$27,d$28,d$29,d$30,d$31,d$32,d$33,d$34,d$35,d$36,d$37,d$38,d$39,d$40,d$41,d$42,d$43,d$44,d$45,d$46,d$47,d$48,d$49,d$50,d$51,d$52,d$53,d$54,d$55,d$56,d$57,d$58,d$59,d$60,d$61,d$62,d$63,d$64,d$65,d$66,d$67,d$68,d$69,d$70,d$71,d$72,d$73,d$74,d$75,d$76,d$77,d$78,d$79,d$80,d$81,d$82,d$83,d$84,d$85,d$86,d$87,d$88,d$89,d$90,d$91,d$92,d$93,d$94,d$95,q);

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
    input wire  [7:0] d$14;
    input wire  [7:0] d$15;
    input wire  [7:0] d$16;
    input wire  [7:0] d$17;
    input wire  [7:0] d$18;
    input wire  [7:0] d$19;
    input wire  [7:0] d$20;
    input wire  [7:0] d$21;
    input wire  [7:0] d$22;
    input wire  [7:0] d$23;
    input wire  [7:0] d$24;
    input wire  [7:0] d$25;
    input wire  [7:0] d$26;
    input wire  [7:0] d$27;
    input wire  [7:0] d$28;
    input wire  [7:0] d$29;
    input wire  [7:0] d$30;
    input wire  [7:0] d$31;
    input wire  [7:0] d$32;
    input wire  [7:0] d$33;
    input wire  [7:0] d$34;
    input wire  [7:0] d$35;
    input wire  [7:0] d$36;
    input wire  [7:0] d$37;
    input wire  [7:0] d$38;
    input wire  [7:0] d$39;
    input wire  [7:0] d$40;
    input wire  [7:0] d$41;
    input wire  [7:0] d$42;
    input wire  [7:0] d$43;
    input wire  [7:0] d$44;
    input wire  [7:0] d$45;
    input wire  [7:0] d$46;
    input wire  [7:0] d$47;
    input wire  [7:0] d$48;
    input wire  [7:0] d$49;
    input wire  [7:0] d$50;
    input wire  [7:0] d$51;
    input wire  [7:0] d$52;
    input wire  [7:0] d$53;
    input wire  [7:0] d$54;
    input wire  [7:0] d$55;
    input wire  [7:0] d$56;
    input wire  [7:0] d$57;
    input wire  [7:0] d$58;
    input wire  [7:0] d$59;
    input wire  [7:0] d$60;
    input wire  [7:0] d$61;
    input wire  [7:0] d$62;
    input wire  [7:0] d$63;
    input wire  [7:0] d$64;
    input wire  [7:0] d$65;
    input wire  [7:0] d$66;
    input wire  [7:0] d$67;
    input wire  [7:0] d$68;
    input wire  [7:0] d$69;
    input wire  [7:0] d$70;
    input wire  [7:0] d$71;
    input wire  [7:0] d$72;
    input wire  [7:0] d$73;
    input wire  [7:0] d$74;
    input wire  [7:0] d$75;
    input wire  [7:0] d$76;
    input wire  [7:0] d$77;
    input wire  [7:0] d$78;
    input wire  [7:0] d$79;
    input wire  [7:0] d$80;
    input wire  [7:0] d$81;
    input wire  [7:0] d$82;
    input wire  [7:0] d$83;
    input wire  [7:0] d$84;
    input wire  [7:0] d$85;
    input wire  [7:0] d$86;
    input wire  [7:0] d$87;
    input wire  [7:0] d$88;
    input wire  [7:0] d$89;
    input wire  [7:0] d$90;
    input wire  [7:0] d$91;
    input wire  [7:0] d$92;
    input wire  [7:0] d$93;
    input wire  [7:0] d$94;
    input wire  [7:0] d$95;
    output reg  [767:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$95, d$94, d$93, d$92, d$91, d$90, d$89, d$88, d$87, d$86, d$85, d$84, d$83, d$82, d$81, d$80, d$79, d$78, d$77, d$76, d$75, d$74, d$73, d$72, d$71, d$70, d$69, d$68, d$67, d$66, d$65, d$64, d$63, d$62, d$61, d$60, d$59, d$58, d$57, d$56, d$55, d$54, d$53, d$52, d$51, d$50, d$49, d$48, d$47, d$46, d$45, d$44, d$43, d$42, d$41, d$40, d$39, d$38, d$37, d$36, d$35, d$34, d$33, d$32, d$31, d$30, d$29, d$28, d$27, d$26, d$25, d$24, d$23, d$22, d$21, d$20, d$19, d$18, d$17, d$16, d$15, d$14, d$13, d$12, d$11, d$10, d$9, d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // descriptor_validation$crc32lo$register1


module descriptor_validation$crc32lo$register2(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,d$8,d$9,d$10,d$11,d$12,d$13,d$14,d$15,q);

    // Module arguments
    input wire  clock;
    input wire  [11:0] d$0;
    input wire  [11:0] d$1;
    input wire  [11:0] d$2;
    input wire  [11:0] d$3;
    input wire  [11:0] d$4;
    input wire  [11:0] d$5;
    input wire  [11:0] d$6;
    input wire  [11:0] d$7;
    input wire  [11:0] d$8;
    input wire  [11:0] d$9;
    input wire  [11:0] d$10;
    input wire  [11:0] d$11;
    input wire  [11:0] d$12;
    input wire  [11:0] d$13;
    input wire  [11:0] d$14;
    input wire  [11:0] d$15;
    output reg  [191:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$15, d$14, d$13, d$12, d$11, d$10, d$9, d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // descriptor_validation$crc32lo$register2


module descriptor_validation$crc32lo$register3(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,d$8,d$9,d$10,d$11,d$12,d$13,d$14,d$15,q);

    // Module arguments
    input wire  clock;
    input wire  [2:0] d$0;
    input wire  [2:0] d$1;
    input wire  [2:0] d$2;
    input wire  [2:0] d$3;
    input wire  [2:0] d$4;
    input wire  [2:0] d$5;
    input wire  [2:0] d$6;
    input wire  [2:0] d$7;
    input wire  [2:0] d$8;
    input wire  [2:0] d$9;
    input wire  [2:0] d$10;
    input wire  [2:0] d$11;
    input wire  [2:0] d$12;
    input wire  [2:0] d$13;
    input wire  [2:0] d$14;
    input wire  [2:0] d$15;
    output reg  [47:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$15, d$14, d$13, d$12, d$11, d$10, d$9, d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // descriptor_validation$crc32lo$register3


module descriptor_validation$crc32lo$register4(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$crc32lo$register4


module descriptor_validation$crc32lo$thirds(groups,thirds$0,thirds$1,thirds$2,thirds$3,thirds$4,thirds$5,thirds$6,thirds$7,thirds$8,thirds$9,thirds$10,thirds$11,thirds$12,thirds$13,thirds$14,thirds$15);

    // Module arguments
    input wire  [191:0] groups;
    output reg  [2:0] thirds$0;
    output reg  [2:0] thirds$1;
    output reg  [2:0] thirds$2;
    output reg  [2:0] thirds$3;
    output reg  [2:0] thirds$4;
    output reg  [2:0] thirds$5;
    output reg  [2:0] thirds$6;
    output reg  [2:0] thirds$7;
    output reg  [2:0] thirds$8;
    output reg  [2:0] thirds$9;
    output reg  [2:0] thirds$10;
    output reg  [2:0] thirds$11;
    output reg  [2:0] thirds$12;
    output reg  [2:0] thirds$13;
    output reg  [2:0] thirds$14;
    output reg  [2:0] thirds$15;

    // Constant declarations
    localparam  none = 3'b0;

    // Local signals
    reg  [2:0] third$0;
    reg  [2:0] third$1;
    reg  [2:0] third$2;
    reg  [2:0] third$3;
    reg  [2:0] third$4;
    reg  [2:0] third$5;
    reg  [2:0] third$6;
    reg  [2:0] third$7;
    reg  [2:0] third$8;
    reg  [2:0] third$9;
    reg  [2:0] third$10;
    reg  [2:0] third$11;
    reg  [2:0] third$12;
    reg  [2:0] third$13;
    reg  [2:0] third$14;
    reg  [2:0] third$15;

    // Update code
    always @(*) begin
        third$0 = none;
        third$0 = (third$0 & ~(1 << (0)) | ((^groups[(32'hc * 0 + 32'h4 * 0)+:(4)]) << (0)));
        third$0 = (third$0 & ~(1 << (1)) | ((^groups[(32'hc * 0 + 32'h4 * 1)+:(4)]) << (1)));
        third$0 = (third$0 & ~(1 << (2)) | ((^groups[(32'hc * 0 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$0 = third$0;
        third$1 = none;
        third$1 = (third$1 & ~(1 << (0)) | ((^groups[(32'hc * 1 + 32'h4 * 0)+:(4)]) << (0)));
        third$1 = (third$1 & ~(1 << (1)) | ((^groups[(32'hc * 1 + 32'h4 * 1)+:(4)]) << (1)));
        third$1 = (third$1 & ~(1 << (2)) | ((^groups[(32'hc * 1 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$1 = third$1;
        third$2 = none;
        third$2 = (third$2 & ~(1 << (0)) | ((^groups[(32'hc * 2 + 32'h4 * 0)+:(4)]) << (0)));
        third$2 = (third$2 & ~(1 << (1)) | ((^groups[(32'hc * 2 + 32'h4 * 1)+:(4)]) << (1)));
        third$2 = (third$2 & ~(1 << (2)) | ((^groups[(32'hc * 2 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$2 = third$2;
        third$3 = none;
        third$3 = (third$3 & ~(1 << (0)) | ((^groups[(32'hc * 3 + 32'h4 * 0)+:(4)]) << (0)));
        third$3 = (third$3 & ~(1 << (1)) | ((^groups[(32'hc * 3 + 32'h4 * 1)+:(4)]) << (1)));
        third$3 = (third$3 & ~(1 << (2)) | ((^groups[(32'hc * 3 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$3 = third$3;
        third$4 = none;
        third$4 = (third$4 & ~(1 << (0)) | ((^groups[(32'hc * 4 + 32'h4 * 0)+:(4)]) << (0)));
        third$4 = (third$4 & ~(1 << (1)) | ((^groups[(32'hc * 4 + 32'h4 * 1)+:(4)]) << (1)));
        third$4 = (third$4 & ~(1 << (2)) | ((^groups[(32'hc * 4 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$4 = third$4;
        third$5 = none;
        third$5 = (third$5 & ~(1 << (0)) | ((^groups[(32'hc * 5 + 32'h4 * 0)+:(4)]) << (0)));
        third$5 = (third$5 & ~(1 << (1)) | ((^groups[(32'hc * 5 + 32'h4 * 1)+:(4)]) << (1)));
        third$5 = (third$5 & ~(1 << (2)) | ((^groups[(32'hc * 5 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$5 = third$5;
        third$6 = none;
        third$6 = (third$6 & ~(1 << (0)) | ((^groups[(32'hc * 6 + 32'h4 * 0)+:(4)]) << (0)));
        third$6 = (third$6 & ~(1 << (1)) | ((^groups[(32'hc * 6 + 32'h4 * 1)+:(4)]) << (1)));
        third$6 = (third$6 & ~(1 << (2)) | ((^groups[(32'hc * 6 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$6 = third$6;
        third$7 = none;
        third$7 = (third$7 & ~(1 << (0)) | ((^groups[(32'hc * 7 + 32'h4 * 0)+:(4)]) << (0)));
        third$7 = (third$7 & ~(1 << (1)) | ((^groups[(32'hc * 7 + 32'h4 * 1)+:(4)]) << (1)));
        third$7 = (third$7 & ~(1 << (2)) | ((^groups[(32'hc * 7 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$7 = third$7;
        third$8 = none;
        third$8 = (third$8 & ~(1 << (0)) | ((^groups[(32'hc * 8 + 32'h4 * 0)+:(4)]) << (0)));
        third$8 = (third$8 & ~(1 << (1)) | ((^groups[(32'hc * 8 + 32'h4 * 1)+:(4)]) << (1)));
        third$8 = (third$8 & ~(1 << (2)) | ((^groups[(32'hc * 8 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$8 = third$8;
        third$9 = none;
        third$9 = (third$9 & ~(1 << (0)) | ((^groups[(32'hc * 9 + 32'h4 * 0)+:(4)]) << (0)));
        third$9 = (third$9 & ~(1 << (1)) | ((^groups[(32'hc * 9 + 32'h4 * 1)+:(4)]) << (1)));
        third$9 = (third$9 & ~(1 << (2)) | ((^groups[(32'hc * 9 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$9 = third$9;
        third$10 = none;
        third$10 = (third$10 & ~(1 << (0)) | ((^groups[(32'hc * 10 + 32'h4 * 0)+:(4)]) << (0)));
        third$10 = (third$10 & ~(1 << (1)) | ((^groups[(32'hc * 10 + 32'h4 * 1)+:(4)]) << (1)));
        third$10 = (third$10 & ~(1 << (2)) | ((^groups[(32'hc * 10 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$10 = third$10;
        third$11 = none;
        third$11 = (third$11 & ~(1 << (0)) | ((^groups[(32'hc * 11 + 32'h4 * 0)+:(4)]) << (0)));
        third$11 = (third$11 & ~(1 << (1)) | ((^groups[(32'hc * 11 + 32'h4 * 1)+:(4)]) << (1)));
        third$11 = (third$11 & ~(1 << (2)) | ((^groups[(32'hc * 11 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$11 = third$11;
        third$12 = none;
        third$12 = (third$12 & ~(1 << (0)) | ((^groups[(32'hc * 12 + 32'h4 * 0)+:(4)]) << (0)));
        third$12 = (third$12 & ~(1 << (1)) | ((^groups[(32'hc * 12 + 32'h4 * 1)+:(4)]) << (1)));
        third$12 = (third$12 & ~(1 << (2)) | ((^groups[(32'hc * 12 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$12 = third$12;
        third$13 = none;
        third$13 = (third$13 & ~(1 << (0)) | ((^groups[(32'hc * 13 + 32'h4 * 0)+:(4)]) << (0)));
        third$13 = (third$13 & ~(1 << (1)) | ((^groups[(32'hc * 13 + 32'h4 * 1)+:(4)]) << (1)));
        third$13 = (third$13 & ~(1 << (2)) | ((^groups[(32'hc * 13 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$13 = third$13;
        third$14 = none;
        third$14 = (third$14 & ~(1 << (0)) | ((^groups[(32'hc * 14 + 32'h4 * 0)+:(4)]) << (0)));
        third$14 = (third$14 & ~(1 << (1)) | ((^groups[(32'hc * 14 + 32'h4 * 1)+:(4)]) << (1)));
        third$14 = (third$14 & ~(1 << (2)) | ((^groups[(32'hc * 14 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$14 = third$14;
        third$15 = none;
        third$15 = (third$15 & ~(1 << (0)) | ((^groups[(32'hc * 15 + 32'h4 * 0)+:(4)]) << (0)));
        third$15 = (third$15 & ~(1 << (1)) | ((^groups[(32'hc * 15 + 32'h4 * 1)+:(4)]) << (1)));
        third$15 = (third$15 & ~(1 << (2)) | ((^groups[(32'hc * 15 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$15 = third$15;
    end

endmodule // descriptor_validation$crc32lo$thirds


module descriptor_validation$fields(params,data,bytes$0,bytes$1,bytes$2,bytes$3,bytes$4,bytes$5,bytes$6,bytes$7,bytes$8,bytes$9,bytes$10,bytes$11,bytes$12,bytes$13,marks);

    // Module arguments
    input wire  [191:0] params;
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
    output reg  [12:0] marks;

    // Constant declarations
    localparam  zero = 8'h0;
    localparam  no_nibble = 4'h0;
    localparam  the_magic = 32'h2504354;
    localparam  the_version = 16'h200;

    // Local signals
    reg  layout_b;
    reg  layout_s;
    reg  [31:0] magic;
    reg  [15:0] version;
    reg  [7:0] magic_nibbles;
    reg  [3:0] version_nibbles;

    // Update code
    always @(*) begin
        layout_b = params[(32'h0)+:(1)];
        layout_s = params[(32'h1)+:(1)];
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
        marks[(64'hc)+:(1)] = 1'b1;
        if (|layout_b) begin
            bytes$7 = data[(32'h70)+:(8)];
            bytes$6 = data[(32'h78)+:(8)];
            bytes$5 = data[(32'h80)+:(8)];
            bytes$4 = data[(32'h88)+:(8)];
            bytes$9 = data[(32'h90)+:(8)];
            bytes$8 = data[(32'h98)+:(8)];
            bytes$11 = data[(32'ha0)+:(8)];
            bytes$10 = data[(32'ha8)+:(8)];
        end
        if (|layout_s) begin
            bytes$3 = data[(32'h40)+:(8)];
            bytes$2 = data[(32'h48)+:(8)];
            bytes$1 = data[(32'h50)+:(8)];
            bytes$0 = data[(32'h58)+:(8)];
            bytes$7 = data[(32'h60)+:(8)];
            bytes$6 = data[(32'h68)+:(8)];
            marks[(64'hc)+:(1)] = 1'b0;
        end
        magic = (data[(32'h0)+:(32)] ^ the_magic);
        magic_nibbles = zero;
        magic_nibbles = (magic_nibbles & ~(1 << (0)) | ((|magic[(32'h4 * 0)+:(4)]) << (0)));
        magic_nibbles = (magic_nibbles & ~(1 << (1)) | ((|magic[(32'h4 * 1)+:(4)]) << (1)));
        magic_nibbles = (magic_nibbles & ~(1 << (2)) | ((|magic[(32'h4 * 2)+:(4)]) << (2)));
        magic_nibbles = (magic_nibbles & ~(1 << (3)) | ((|magic[(32'h4 * 3)+:(4)]) << (3)));
        magic_nibbles = (magic_nibbles & ~(1 << (4)) | ((|magic[(32'h4 * 4)+:(4)]) << (4)));
        magic_nibbles = (magic_nibbles & ~(1 << (5)) | ((|magic[(32'h4 * 5)+:(4)]) << (5)));
        magic_nibbles = (magic_nibbles & ~(1 << (6)) | ((|magic[(32'h4 * 6)+:(4)]) << (6)));
        magic_nibbles = (magic_nibbles & ~(1 << (7)) | ((|magic[(32'h4 * 7)+:(4)]) << (7)));
        marks[(64'h0)+:(8)] = magic_nibbles;
        version = (data[(32'h20)+:(16)] ^ the_version);
        version_nibbles = no_nibble;
        version_nibbles = (version_nibbles & ~(1 << (0)) | ((|version[(32'h4 * 0)+:(4)]) << (0)));
        version_nibbles = (version_nibbles & ~(1 << (1)) | ((|version[(32'h4 * 1)+:(4)]) << (1)));
        version_nibbles = (version_nibbles & ~(1 << (2)) | ((|version[(32'h4 * 2)+:(4)]) << (2)));
        version_nibbles = (version_nibbles & ~(1 << (3)) | ((|version[(32'h4 * 3)+:(4)]) << (3)));
        marks[(64'h8)+:(4)] = version_nibbles;
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


module descriptor_validation$findings$2(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$findings$2


module descriptor_validation$hold(d,q,clock);

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

endmodule // descriptor_validation$hold


module descriptor_validation$marks(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [12:0] d;
    output reg  [12:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$marks


module descriptor_validation$matching(clock,params,crc,sum,stored,error);

    // Module arguments
    input wire  clock;
    input wire  [191:0] params;
    input wire  [15:0] crc;
    input wire  [12:0] sum;
    input wire  [15:0] stored;
    output reg  error;

    // Stub signals
    reg  [191:0] differ$params;
    reg  [15:0] differ$crc;
    reg  [12:0] differ$sum;
    reg  [15:0] differ$stored;
    wire  [15:0] differ$bits;
    reg  [15:0] differ_nibbles$bits;
    wire  [3:0] differ_nibbles$nibbles;
    reg  register1$clock;
    reg  [15:0] register1$d;
    wire  [15:0] register1$q;
    reg  register2$clock;
    reg  [3:0] register2$d;
    wire  [3:0] register2$q;
    reg  register3$clock;
    reg  register3$d;
    wire  register3$q;

    // Sub module instances
    descriptor_validation$matching$differ differ(
        .params(differ$params),
        .crc(differ$crc),
        .sum(differ$sum),
        .stored(differ$stored),
        .bits(differ$bits)
    );
    descriptor_validation$matching$differ_nibbles differ_nibbles(
        .bits(differ_nibbles$bits),
        .nibbles(differ_nibbles$nibbles)
    );
    descriptor_validation$matching$register1 register1(
        .clock(register1$clock),
        .d(register1$d),
        .q(register1$q)
    );
    descriptor_validation$matching$register2 register2(
        .clock(register2$clock),
        .d(register2$d),
        .q(register2$q)
    );
    descriptor_validation$matching$register3 register3(
        .clock(register3$clock),
        .d(register3$d),
        .q(register3$q)
    );

    // Update code
    always @(*) begin
        register1$clock = clock;
        register2$clock = clock;
        register3$clock = clock;
        differ$params = params;
        differ$crc = crc;
        differ$sum = sum;
        differ$stored = stored;
        register1$d = differ$bits;
        differ_nibbles$bits = register1$q;
        register2$d = differ_nibbles$nibbles;
        register3$d = |register2$q;
        error = register3$q;
    end

endmodule // descriptor_validation$matching


module descriptor_validation$matching$differ(params,crc,sum,stored,bits);

    // Module arguments
    input wire  [191:0] params;
    input wire  [15:0] crc;
    input wire  [12:0] sum;
    input wire  [15:0] stored;
    output reg  [15:0] bits;

    // Local signals
    reg  [12:0] sum13;
    reg  [15:0] chosen;

    // Update code
    always @(*) begin
        sum13 = sum[(32'h0)+:(13)];
        chosen = crc;
        if (|params[(32'h2)+:(1)]) begin
            chosen = ((sum13) & 16'hffff);
        end
        bits = chosen ^ stored;
    end

endmodule // descriptor_validation$matching$differ


module descriptor_validation$matching$differ_nibbles(bits,nibbles);

    // Module arguments
    input wire  [15:0] bits;
    output reg  [3:0] nibbles;

    // Constant declarations
    localparam  none = 4'h0;

    // Local signals
    reg  [3:0] all;

    // Update code
    always @(*) begin
        all = none;
        all = (all & ~(1 << (0)) | ((|bits[(32'h4 * 0)+:(4)]) << (0)));
        all = (all & ~(1 << (1)) | ((|bits[(32'h4 * 1)+:(4)]) << (1)));
        all = (all & ~(1 << (2)) | ((|bits[(32'h4 * 2)+:(4)]) << (2)));
        all = (all & ~(1 << (3)) | ((|bits[(32'h4 * 3)+:(4)]) << (3)));
        nibbles = all;
    end

endmodule // descriptor_validation$matching$differ_nibbles


module descriptor_validation$matching$register1(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$matching$register1


module descriptor_validation$matching$register2(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [3:0] d;
    output reg  [3:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$matching$register2


module descriptor_validation$matching$register3(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  d;
    output reg  q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$matching$register3


module descriptor_validation$policy(clock,params,bytes,marks,findings);

    // Module arguments
    input wire  clock;
    input wire  [191:0] params;
    input wire  [111:0] bytes;
    input wire  [12:0] marks;
    output reg  [15:0] findings;

    // Stub signals
    reg  [191:0] level1$params;
    reg  [111:0] level1$bytes;
    reg  [12:0] level1$marks;
    wire  [74:0] level1$compared;
    reg  [191:0] level2$params;
    reg  [74:0] level2$compared;
    wire  [25:0] level2$gathered;
    reg  [191:0] level3$params;
    reg  [25:0] level3$gathered;
    wire  [16:0] level3$found;
    reg  [16:0] level4$found;
    wire  [15:0] level4$findings;
    reg  register1$clock;
    reg  [74:0] register1$d;
    wire  [74:0] register1$q;
    reg  register2$clock;
    reg  [25:0] register2$d;
    wire  [25:0] register2$q;
    reg  register3$clock;
    reg  [16:0] register3$d;
    wire  [16:0] register3$q;
    reg  register4$clock;
    reg  [15:0] register4$d;
    wire  [15:0] register4$q;

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
        .gathered(level2$gathered)
    );
    descriptor_validation$policy$level3 level3(
        .params(level3$params),
        .gathered(level3$gathered),
        .found(level3$found)
    );
    descriptor_validation$policy$level4 level4(
        .found(level4$found),
        .findings(level4$findings)
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
    descriptor_validation$policy$register4 register4(
        .clock(register4$clock),
        .d(register4$d),
        .q(register4$q)
    );

    // Update code
    always @(*) begin
        register1$clock = clock;
        register2$clock = clock;
        register3$clock = clock;
        register4$clock = clock;
        level1$params = params;
        level1$bytes = bytes;
        level1$marks = marks;
        register1$d = level1$compared;
        level2$params = params;
        level2$compared = register1$q;
        register2$d = level2$gathered;
        level3$params = params;
        level3$gathered = register2$q;
        register3$d = level3$found;
        level4$found = register3$q;
        register4$d = level4$findings;
        findings = register4$q;
    end

endmodule // descriptor_validation$policy


module descriptor_validation$policy$level1(params,bytes,marks,compared);

    // Module arguments
    input wire  [191:0] params;
    input wire  [111:0] bytes;
    input wire  [12:0] marks;
    output reg  [74:0] compared;

    // Constant declarations
    localparam  none = 16'h0;
    localparam  one = 5'b1;
    localparam  no_half = 2'b0;
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
    reg  [15:0] groups$0;
    reg  [15:0] groups$1;
    reg  [15:0] groups$2;
    reg  [4:0] risk;
    reg  [4:0] risk_less;
    reg  [4:0] risk_more_than_one;
    reg  any_risk;
    reg  [2:0] risk_class;
    reg  [15:0] time_low;
    reg  [15:0] memory;
    reg  [15:0] kilobytes;
    reg  [15:0] limit_time_low;
    reg  [15:0] limit_memory;
    reg  [15:0] limit_output;
    reg  [16:0] value$0;
    reg  [16:0] value$1;
    reg  [16:0] value$2;
    reg  [16:0] limit$0;
    reg  [16:0] limit$1;
    reg  [16:0] limit$2;
    reg  [16:0] left$0;
    reg  [16:0] left$1;
    reg  [16:0] left$2;
    reg  [7:0] magic;
    reg  [1:0] magic_halves;
    reg  [3:0] version;
    reg  other_version;

    // Update code
    always @(*) begin
        flags = bytes[(32'h0)+:(32)];
        masked$0 = (params[(32'h20 * 0 + 32'h20)+:(32)] & flags);
        groups$0 = none;
        groups$0 = (groups$0 & ~(1 << (0)) | ((|masked$0[(32'h2 * 0)+:(2)]) << (0)));
        groups$0 = (groups$0 & ~(1 << (1)) | ((|masked$0[(32'h2 * 1)+:(2)]) << (1)));
        groups$0 = (groups$0 & ~(1 << (2)) | ((|masked$0[(32'h2 * 2)+:(2)]) << (2)));
        groups$0 = (groups$0 & ~(1 << (3)) | ((|masked$0[(32'h2 * 3)+:(2)]) << (3)));
        groups$0 = (groups$0 & ~(1 << (4)) | ((|masked$0[(32'h2 * 4)+:(2)]) << (4)));
        groups$0 = (groups$0 & ~(1 << (5)) | ((|masked$0[(32'h2 * 5)+:(2)]) << (5)));
        groups$0 = (groups$0 & ~(1 << (6)) | ((|masked$0[(32'h2 * 6)+:(2)]) << (6)));
        groups$0 = (groups$0 & ~(1 << (7)) | ((|masked$0[(32'h2 * 7)+:(2)]) << (7)));
        groups$0 = (groups$0 & ~(1 << (8)) | ((|masked$0[(32'h2 * 8)+:(2)]) << (8)));
        groups$0 = (groups$0 & ~(1 << (9)) | ((|masked$0[(32'h2 * 9)+:(2)]) << (9)));
        groups$0 = (groups$0 & ~(1 << (10)) | ((|masked$0[(32'h2 * 10)+:(2)]) << (10)));
        groups$0 = (groups$0 & ~(1 << (11)) | ((|masked$0[(32'h2 * 11)+:(2)]) << (11)));
        groups$0 = (groups$0 & ~(1 << (12)) | ((|masked$0[(32'h2 * 12)+:(2)]) << (12)));
        groups$0 = (groups$0 & ~(1 << (13)) | ((|masked$0[(32'h2 * 13)+:(2)]) << (13)));
        groups$0 = (groups$0 & ~(1 << (14)) | ((|masked$0[(32'h2 * 14)+:(2)]) << (14)));
        groups$0 = (groups$0 & ~(1 << (15)) | ((|masked$0[(32'h2 * 15)+:(2)]) << (15)));
        masked$1 = (params[(32'h20 * 1 + 32'h20)+:(32)] & flags);
        groups$1 = none;
        groups$1 = (groups$1 & ~(1 << (0)) | ((|masked$1[(32'h2 * 0)+:(2)]) << (0)));
        groups$1 = (groups$1 & ~(1 << (1)) | ((|masked$1[(32'h2 * 1)+:(2)]) << (1)));
        groups$1 = (groups$1 & ~(1 << (2)) | ((|masked$1[(32'h2 * 2)+:(2)]) << (2)));
        groups$1 = (groups$1 & ~(1 << (3)) | ((|masked$1[(32'h2 * 3)+:(2)]) << (3)));
        groups$1 = (groups$1 & ~(1 << (4)) | ((|masked$1[(32'h2 * 4)+:(2)]) << (4)));
        groups$1 = (groups$1 & ~(1 << (5)) | ((|masked$1[(32'h2 * 5)+:(2)]) << (5)));
        groups$1 = (groups$1 & ~(1 << (6)) | ((|masked$1[(32'h2 * 6)+:(2)]) << (6)));
        groups$1 = (groups$1 & ~(1 << (7)) | ((|masked$1[(32'h2 * 7)+:(2)]) << (7)));
        groups$1 = (groups$1 & ~(1 << (8)) | ((|masked$1[(32'h2 * 8)+:(2)]) << (8)));
        groups$1 = (groups$1 & ~(1 << (9)) | ((|masked$1[(32'h2 * 9)+:(2)]) << (9)));
        groups$1 = (groups$1 & ~(1 << (10)) | ((|masked$1[(32'h2 * 10)+:(2)]) << (10)));
        groups$1 = (groups$1 & ~(1 << (11)) | ((|masked$1[(32'h2 * 11)+:(2)]) << (11)));
        groups$1 = (groups$1 & ~(1 << (12)) | ((|masked$1[(32'h2 * 12)+:(2)]) << (12)));
        groups$1 = (groups$1 & ~(1 << (13)) | ((|masked$1[(32'h2 * 13)+:(2)]) << (13)));
        groups$1 = (groups$1 & ~(1 << (14)) | ((|masked$1[(32'h2 * 14)+:(2)]) << (14)));
        groups$1 = (groups$1 & ~(1 << (15)) | ((|masked$1[(32'h2 * 15)+:(2)]) << (15)));
        masked$2 = (params[(32'h20 * 2 + 32'h20)+:(32)] & flags);
        groups$2 = none;
        groups$2 = (groups$2 & ~(1 << (0)) | ((|masked$2[(32'h2 * 0)+:(2)]) << (0)));
        groups$2 = (groups$2 & ~(1 << (1)) | ((|masked$2[(32'h2 * 1)+:(2)]) << (1)));
        groups$2 = (groups$2 & ~(1 << (2)) | ((|masked$2[(32'h2 * 2)+:(2)]) << (2)));
        groups$2 = (groups$2 & ~(1 << (3)) | ((|masked$2[(32'h2 * 3)+:(2)]) << (3)));
        groups$2 = (groups$2 & ~(1 << (4)) | ((|masked$2[(32'h2 * 4)+:(2)]) << (4)));
        groups$2 = (groups$2 & ~(1 << (5)) | ((|masked$2[(32'h2 * 5)+:(2)]) << (5)));
        groups$2 = (groups$2 & ~(1 << (6)) | ((|masked$2[(32'h2 * 6)+:(2)]) << (6)));
        groups$2 = (groups$2 & ~(1 << (7)) | ((|masked$2[(32'h2 * 7)+:(2)]) << (7)));
        groups$2 = (groups$2 & ~(1 << (8)) | ((|masked$2[(32'h2 * 8)+:(2)]) << (8)));
        groups$2 = (groups$2 & ~(1 << (9)) | ((|masked$2[(32'h2 * 9)+:(2)]) << (9)));
        groups$2 = (groups$2 & ~(1 << (10)) | ((|masked$2[(32'h2 * 10)+:(2)]) << (10)));
        groups$2 = (groups$2 & ~(1 << (11)) | ((|masked$2[(32'h2 * 11)+:(2)]) << (11)));
        groups$2 = (groups$2 & ~(1 << (12)) | ((|masked$2[(32'h2 * 12)+:(2)]) << (12)));
        groups$2 = (groups$2 & ~(1 << (13)) | ((|masked$2[(32'h2 * 13)+:(2)]) << (13)));
        groups$2 = (groups$2 & ~(1 << (14)) | ((|masked$2[(32'h2 * 14)+:(2)]) << (14)));
        groups$2 = (groups$2 & ~(1 << (15)) | ((|masked$2[(32'h2 * 15)+:(2)]) << (15)));
        compared[(64'h0)+:(16)] = groups$0;
        compared[(64'h10)+:(16)] = groups$1;
        compared[(64'h20)+:(16)] = groups$2;
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
        compared[(64'h30)+:(3)] = risk_class;
        compared[(64'h33)+:(1)] = ~any_risk;
        compared[(64'h34)+:(1)] = |risk_more_than_one;
        time_low = bytes[(32'h20)+:(16)];
        memory = bytes[(32'h40)+:(16)];
        kilobytes = bytes[(32'h50)+:(16)];
        limit_time_low = params[(32'h80)+:(16)];
        limit_memory = params[(32'ha0)+:(16)];
        limit_output = params[(32'hb0)+:(16)];
        value$0 = ((time_low) & 17'h1ffff);
        value$1 = ((memory) & 17'h1ffff);
        value$2 = ((kilobytes) & 17'h1ffff);
        limit$0 = ((limit_time_low) & 17'h1ffff);
        limit$1 = ((limit_memory) & 17'h1ffff);
        limit$2 = ((limit_output) & 17'h1ffff);
        left$0 = limit$0 - value$0;
        left$1 = limit$1 - value$1;
        left$2 = limit$2 - value$2;
        compared[(64'h35)+:(16)] = bytes[(32'h30)+:(16)];
        compared[(64'h45)+:(1)] = left$0[32'h10];
        compared[(64'h46)+:(1)] = left$1[32'h10];
        compared[(64'h47)+:(1)] = left$2[32'h10];
        magic = marks[(64'h0)+:(8)];
        magic_halves = no_half;
        magic_halves = (magic_halves & ~(1 << (0)) | ((|magic[(32'h4 * 0)+:(4)]) << (0)));
        magic_halves = (magic_halves & ~(1 << (1)) | ((|magic[(32'h4 * 1)+:(4)]) << (1)));
        compared[(64'h48)+:(2)] = magic_halves;
        version = marks[(64'h8)+:(4)];
        other_version = |version;
        compared[(64'h4a)+:(1)] = other_version && marks[(64'hc)+:(1)];
    end

endmodule // descriptor_validation$policy$level1


module descriptor_validation$policy$level2(params,compared,gathered);

    // Module arguments
    input wire  [191:0] params;
    input wire  [74:0] compared;
    output reg  [25:0] gathered;

    // Constant declarations
    localparam  none = 4'h0;
    localparam  one = 18'b1;

    // Local signals
    reg  [15:0] pairs$0;
    reg  [15:0] pairs$1;
    reg  [15:0] pairs$2;
    reg  [3:0] groups$0;
    reg  [3:0] groups$1;
    reg  [3:0] groups$2;
    reg  [2:0] risk_class;
    reg  [1:0] base_low;
    reg  [1:0] base_high;
    reg  [15:0] time_high;
    reg  [15:0] limit_time_high;
    reg  [17:0] value;
    reg  [17:0] limit;
    reg  [17:0] value_doubled;
    reg  [17:0] limit_doubled;
    reg  [17:0] value_more;
    reg  borrow;
    reg  [17:0] left;
    reg  [1:0] magic;

    // Update code
    always @(*) begin
        pairs$0 = compared[(64'h0)+:(16)];
        pairs$1 = compared[(64'h10)+:(16)];
        pairs$2 = compared[(64'h20)+:(16)];
        groups$0 = none;
        groups$0 = (groups$0 & ~(1 << (0)) | ((|pairs$0[(32'h4 * 0)+:(4)]) << (0)));
        groups$0 = (groups$0 & ~(1 << (1)) | ((|pairs$0[(32'h4 * 1)+:(4)]) << (1)));
        groups$0 = (groups$0 & ~(1 << (2)) | ((|pairs$0[(32'h4 * 2)+:(4)]) << (2)));
        groups$0 = (groups$0 & ~(1 << (3)) | ((|pairs$0[(32'h4 * 3)+:(4)]) << (3)));
        groups$1 = none;
        groups$1 = (groups$1 & ~(1 << (0)) | ((|pairs$1[(32'h4 * 0)+:(4)]) << (0)));
        groups$1 = (groups$1 & ~(1 << (1)) | ((|pairs$1[(32'h4 * 1)+:(4)]) << (1)));
        groups$1 = (groups$1 & ~(1 << (2)) | ((|pairs$1[(32'h4 * 2)+:(4)]) << (2)));
        groups$1 = (groups$1 & ~(1 << (3)) | ((|pairs$1[(32'h4 * 3)+:(4)]) << (3)));
        groups$2 = none;
        groups$2 = (groups$2 & ~(1 << (0)) | ((|pairs$2[(32'h4 * 0)+:(4)]) << (0)));
        groups$2 = (groups$2 & ~(1 << (1)) | ((|pairs$2[(32'h4 * 1)+:(4)]) << (1)));
        groups$2 = (groups$2 & ~(1 << (2)) | ((|pairs$2[(32'h4 * 2)+:(4)]) << (2)));
        groups$2 = (groups$2 & ~(1 << (3)) | ((|pairs$2[(32'h4 * 3)+:(4)]) << (3)));
        gathered[(64'h0)+:(4)] = groups$0;
        gathered[(64'h4)+:(4)] = groups$1;
        gathered[(64'h8)+:(4)] = groups$2;
        risk_class = compared[(64'h30)+:(3)];
        base_low = params[(32'h8)+:(2)];
        base_high = params[(32'hc)+:(2)];
        if (risk_class[32'h0]) begin
            base_low = params[(32'ha)+:(2)];
            base_high = params[(32'he)+:(2)];
        end
        gathered[(64'hc)+:(2)] = base_low;
        gathered[(64'he)+:(2)] = base_high;
        time_high = compared[(64'h35)+:(16)];
        limit_time_high = params[(32'h90)+:(16)];
        value = ((time_high) & 18'h3ffff);
        limit = ((limit_time_high) & 18'h3ffff);
        value_doubled = value << one;
        limit_doubled = limit << one;
        borrow = compared[(64'h45)+:(1)];
        value_more = (value_doubled & ~(1 << (32'h0)) | ((borrow) << (32'h0)));
        left = limit_doubled - value_more;
        gathered[(64'h15)+:(1)] = left[32'h11];
        gathered[(64'h16)+:(1)] = compared[(64'h46)+:(1)];
        gathered[(64'h17)+:(1)] = compared[(64'h47)+:(1)];
        magic = compared[(64'h48)+:(2)];
        gathered[(64'h18)+:(1)] = |magic;
        gathered[(64'h19)+:(1)] = compared[(64'h4a)+:(1)];
        gathered[(64'h10)+:(3)] = risk_class;
        gathered[(64'h13)+:(1)] = compared[(64'h33)+:(1)];
        gathered[(64'h14)+:(1)] = compared[(64'h34)+:(1)];
    end

endmodule // descriptor_validation$policy$level2


module descriptor_validation$policy$level3(params,gathered,found);

    // Module arguments
    input wire  [191:0] params;
    input wire  [25:0] gathered;
    output reg  [16:0] found;

    // Local signals
    reg  [2:0] risk_class;
    reg  [1:0] base;
    reg  over;
    reg  [3:0] reserved;
    reg  [3:0] denied;
    reg  [3:0] approval;

    // Update code
    always @(*) begin
        risk_class = gathered[(64'h10)+:(3)];
        base = gathered[(64'hc)+:(2)];
        if (risk_class[32'h1]) begin
            base = gathered[(64'he)+:(2)];
        end
        if (risk_class[32'h2]) begin
            base = params[(32'h10)+:(2)];
        end
        reserved = gathered[(64'h0)+:(4)];
        denied = gathered[(64'h4)+:(4)];
        approval = gathered[(64'h8)+:(4)];
        over = gathered[(64'h15)+:(1)] || gathered[(64'h16)+:(1)];
        found[(64'h0)+:(2)] = base;
        found[(64'h2)+:(1)] = over || gathered[(64'h17)+:(1)];
        found[(64'h3)+:(1)] = gathered[(64'h18)+:(1)] || gathered[(64'h19)+:(1)];
        found[(64'h4)+:(3)] = risk_class;
        found[(64'h7)+:(1)] = gathered[(64'h18)+:(1)];
        found[(64'h8)+:(1)] = gathered[(64'h19)+:(1)];
        found[(64'h9)+:(1)] = gathered[(64'h13)+:(1)];
        found[(64'ha)+:(1)] = gathered[(64'h14)+:(1)];
        found[(64'hb)+:(1)] = |reserved;
        found[(64'hc)+:(1)] = |denied;
        found[(64'hd)+:(1)] = |approval;
        found[(64'he)+:(1)] = gathered[(64'h15)+:(1)];
        found[(64'hf)+:(1)] = gathered[(64'h16)+:(1)];
        found[(64'h10)+:(1)] = gathered[(64'h17)+:(1)];
    end

endmodule // descriptor_validation$policy$level3


module descriptor_validation$policy$level4(found,findings);

    // Module arguments
    input wire  [16:0] found;
    output reg  [15:0] findings;

    // Constant declarations
    localparam  approved = 2'b0;
    localparam  caution = 2'b1;
    localparam  require_approval = 2'b10;
    localparam  reject = 2'b11;

    // Local signals
    reg  [1:0] base;
    reg  [1:0] mild;

    // Update code
    always @(*) begin
        base = found[(64'h0)+:(2)];
        mild = base;
        if (found[(64'h2)+:(1)] && (base == approved)) begin
            mild = caution;
        end
        if (found[(64'hd)+:(1)] && (base != reject)) begin
            mild = require_approval;
        end
        findings[(64'h0)+:(2)] = mild;
        findings[(64'h2)+:(3)] = found[(64'h4)+:(3)];
        findings[(64'h5)+:(1)] = found[(64'h7)+:(1)];
        findings[(64'h6)+:(1)] = found[(64'h8)+:(1)];
        findings[(64'h7)+:(1)] = found[(64'h9)+:(1)];
        findings[(64'h8)+:(1)] = found[(64'ha)+:(1)];
        findings[(64'h9)+:(1)] = found[(64'hb)+:(1)];
        findings[(64'ha)+:(1)] = found[(64'hc)+:(1)];
        findings[(64'hb)+:(1)] = found[(64'hd)+:(1)];
        findings[(64'hc)+:(1)] = found[(64'he)+:(1)];
        findings[(64'hd)+:(1)] = found[(64'hf)+:(1)];
        findings[(64'he)+:(1)] = found[(64'h10)+:(1)];
        findings[(64'hf)+:(1)] = found[(64'h3)+:(1)] || found[(64'hc)+:(1)];
    end

endmodule // descriptor_validation$policy$level4


module descriptor_validation$policy$register1(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [74:0] d;
    output reg  [74:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$policy$register1


module descriptor_validation$policy$register2(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [25:0] d;
    output reg  [25:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$policy$register2


module descriptor_validation$policy$register3(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [16:0] d;
    output reg  [16:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$policy$register3


module descriptor_validation$policy$register4(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$policy$register4


module descriptor_validation$score(clock,weight_write,weight_at,weight_data,flags,total,busy);

    // Module arguments
    input wire  clock;
    input wire  weight_write;
    input wire  [3:0] weight_at;
    input wire  [31:0] weight_data;
    input wire  [31:0] flags;
    output reg  [15:0] total;
    output reg  busy;

    // Stub signals
    reg  weights$clock;
    reg  weights$write;
    reg  [3:0] weights$at;
    reg  [31:0] weights$data;
    reg  [31:0] weights$flags;
    wire  [143:0] weights$sums;
    wire  weights$busy;
    reg  [143:0] level2$d;
    wire  [17:0] level2$q$0;
    wire  [17:0] level2$q$1;
    wire  [17:0] level2$q$2;
    wire  [17:0] level2$q$3;
    reg  [71:0] level3$d;
    wire  [17:0] level3$q$0;
    wire  [17:0] level3$q$1;
    reg  [35:0] level4$d;
    wire  [17:0] level4$q$0;
    reg  [17:0] level5$sum;
    wire  [15:0] level5$score;
    reg  register1$clock;
    reg  [143:0] register1$d;
    wire  [143:0] register1$q;
    reg  register2$clock;
    reg  [17:0] register2$d$0;
    reg  [17:0] register2$d$1;
    reg  [17:0] register2$d$2;
    reg  [17:0] register2$d$3;
    wire  [71:0] register2$q;
    reg  register3$clock;
    reg  [17:0] register3$d$0;
    reg  [17:0] register3$d$1;
    wire  [35:0] register3$q;
    reg  register4$clock;
    reg  [17:0] register4$d$0;
    wire  [17:0] register4$q;
    reg  register5$clock;
    reg  [15:0] register5$d;
    wire  [15:0] register5$q;

    // Sub module instances
    descriptor_validation$score$weights weights(
        .clock(weights$clock),
        .write(weights$write),
        .at(weights$at),
        .data(weights$data),
        .flags(weights$flags),
        .sums(weights$sums),
        .busy(weights$busy)
    );
    descriptor_validation$score$level2 level2(
        .d(level2$d),
        .q$0(level2$q$0),
        .q$1(level2$q$1),
        .q$2(level2$q$2),
        .q$3(level2$q$3)
    );
    descriptor_validation$score$level3 level3(
        .d(level3$d),
        .q$0(level3$q$0),
        .q$1(level3$q$1)
    );
    descriptor_validation$score$level4 level4(
        .d(level4$d),
        .q$0(level4$q$0)
    );
    descriptor_validation$score$level5 level5(
        .sum(level5$sum),
        .score(level5$score)
    );
    descriptor_validation$score$register1 register1(
        .clock(register1$clock),
        .d(register1$d),
        .q(register1$q)
    );
    descriptor_validation$score$register2 register2(
        .clock(register2$clock),
        .d$0(register2$d$0),
        .d$1(register2$d$1),
        .d$2(register2$d$2),
        .d$3(register2$d$3),
        .q(register2$q)
    );
    descriptor_validation$score$register3 register3(
        .clock(register3$clock),
        .d$0(register3$d$0),
        .d$1(register3$d$1),
        .q(register3$q)
    );
    descriptor_validation$score$register4 register4(
        .clock(register4$clock),
        .d$0(register4$d$0),
        .q(register4$q)
    );
    descriptor_validation$score$register5 register5(
        .clock(register5$clock),
        .d(register5$d),
        .q(register5$q)
    );

    // Update code
    always @(*) begin
        weights$clock = clock;
        register1$clock = clock;
        register2$clock = clock;
        register3$clock = clock;
        register4$clock = clock;
        register5$clock = clock;
        weights$write = weight_write;
        weights$at = weight_at;
        weights$data = weight_data;
        weights$flags = flags;
        busy = weights$busy;
        register1$d = weights$sums;
        level2$d = register1$q;
        register2$d$0 = level2$q$0;
        register2$d$1 = level2$q$1;
        register2$d$2 = level2$q$2;
        register2$d$3 = level2$q$3;
        level3$d = register2$q;
        register3$d$0 = level3$q$0;
        register3$d$1 = level3$q$1;
        level4$d = register3$q;
        register4$d$0 = level4$q$0;
        level5$sum = register4$q;
        register5$d = level5$score;
        total = register5$q;
    end

endmodule // descriptor_validation$score


module descriptor_validation$score$level2(d,q$0,q$1,q$2,q$3);

    // Module arguments
    input wire  [143:0] d;
    output reg  [17:0] q$0;
    output reg  [17:0] q$1;
    output reg  [17:0] q$2;
    output reg  [17:0] q$3;

    // Constant declarations
    localparam  low = 18'b1111111111111111;

    // Local signals
    reg  [17:0] value$0;
    reg  [17:0] value$1;
    reg  [17:0] value$2;
    reg  [17:0] value$3;
    reg  [17:0] value$4;
    reg  [17:0] value$5;
    reg  [17:0] value$6;
    reg  [17:0] value$7;
    reg  over$0;
    reg  over$1;
    reg  over$2;
    reg  over$3;
    reg  over$4;
    reg  over$5;
    reg  over$6;
    reg  over$7;
    reg  [17:0] sum$0;
    reg  [17:0] sum$1;
    reg  [17:0] sum$2;
    reg  [17:0] sum$3;
    reg  over_any$0;
    reg  over_any$1;
    reg  over_any$2;
    reg  over_any$3;

    // Update code
    always @(*) begin
        value$0 = d[(32'h12 * 0)+:(18)] & low;
        over$0 = |d[(32'h12 * 0 + 32'h10)+:(2)];
        value$1 = d[(32'h12 * 1)+:(18)] & low;
        over$1 = |d[(32'h12 * 1 + 32'h10)+:(2)];
        value$2 = d[(32'h12 * 2)+:(18)] & low;
        over$2 = |d[(32'h12 * 2 + 32'h10)+:(2)];
        value$3 = d[(32'h12 * 3)+:(18)] & low;
        over$3 = |d[(32'h12 * 3 + 32'h10)+:(2)];
        value$4 = d[(32'h12 * 4)+:(18)] & low;
        over$4 = |d[(32'h12 * 4 + 32'h10)+:(2)];
        value$5 = d[(32'h12 * 5)+:(18)] & low;
        over$5 = |d[(32'h12 * 5 + 32'h10)+:(2)];
        value$6 = d[(32'h12 * 6)+:(18)] & low;
        over$6 = |d[(32'h12 * 6 + 32'h10)+:(2)];
        value$7 = d[(32'h12 * 7)+:(18)] & low;
        over$7 = |d[(32'h12 * 7 + 32'h10)+:(2)];
        sum$0 = value$0 + value$1;
        over_any$0 = over$0 || over$1;
        q$0 = (sum$0 & ~(1 << (32'h11)) | ((over_any$0) << (32'h11)));
        sum$1 = value$2 + value$3;
        over_any$1 = over$2 || over$3;
        q$1 = (sum$1 & ~(1 << (32'h11)) | ((over_any$1) << (32'h11)));
        sum$2 = value$4 + value$5;
        over_any$2 = over$4 || over$5;
        q$2 = (sum$2 & ~(1 << (32'h11)) | ((over_any$2) << (32'h11)));
        sum$3 = value$6 + value$7;
        over_any$3 = over$6 || over$7;
        q$3 = (sum$3 & ~(1 << (32'h11)) | ((over_any$3) << (32'h11)));
    end

endmodule // descriptor_validation$score$level2


module descriptor_validation$score$level3(d,q$0,q$1);

    // Module arguments
    input wire  [71:0] d;
    output reg  [17:0] q$0;
    output reg  [17:0] q$1;

    // Constant declarations
    localparam  low = 18'b1111111111111111;

    // Local signals
    reg  [17:0] value$0;
    reg  [17:0] value$1;
    reg  [17:0] value$2;
    reg  [17:0] value$3;
    reg  over$0;
    reg  over$1;
    reg  over$2;
    reg  over$3;
    reg  [17:0] sum$0;
    reg  [17:0] sum$1;
    reg  over_any$0;
    reg  over_any$1;

    // Update code
    always @(*) begin
        value$0 = d[(32'h12 * 0)+:(18)] & low;
        over$0 = |d[(32'h12 * 0 + 32'h10)+:(2)];
        value$1 = d[(32'h12 * 1)+:(18)] & low;
        over$1 = |d[(32'h12 * 1 + 32'h10)+:(2)];
        value$2 = d[(32'h12 * 2)+:(18)] & low;
        over$2 = |d[(32'h12 * 2 + 32'h10)+:(2)];
        value$3 = d[(32'h12 * 3)+:(18)] & low;
        over$3 = |d[(32'h12 * 3 + 32'h10)+:(2)];
        sum$0 = value$0 + value$1;
        over_any$0 = over$0 || over$1;
        q$0 = (sum$0 & ~(1 << (32'h11)) | ((over_any$0) << (32'h11)));
        sum$1 = value$2 + value$3;
        over_any$1 = over$2 || over$3;
        q$1 = (sum$1 & ~(1 << (32'h11)) | ((over_any$1) << (32'h11)));
    end

endmodule // descriptor_validation$score$level3


module descriptor_validation$score$level4(d,q$0);

    // Module arguments
    input wire  [35:0] d;
    output reg  [17:0] q$0;

    // Constant declarations
    localparam  low = 18'b1111111111111111;

    // Local signals
    reg  [17:0] value$0;
    reg  [17:0] value$1;
    reg  over$0;
    reg  over$1;
    reg  [17:0] sum$0;
    reg  over_any$0;

    // Update code
    always @(*) begin
        value$0 = d[(32'h12 * 0)+:(18)] & low;
        over$0 = |d[(32'h12 * 0 + 32'h10)+:(2)];
        value$1 = d[(32'h12 * 1)+:(18)] & low;
        over$1 = |d[(32'h12 * 1 + 32'h10)+:(2)];
        sum$0 = value$0 + value$1;
        over_any$0 = over$0 || over$1;
        q$0 = (sum$0 & ~(1 << (32'h11)) | ((over_any$0) << (32'h11)));
    end

endmodule // descriptor_validation$score$level4


module descriptor_validation$score$level5(sum,score);

    // Module arguments
    input wire  [17:0] sum;
    output reg  [15:0] score;

    // Constant declarations
    localparam  most = 16'hffff;

    // Local signals
    reg  [1:0] over;

    // Update code
    always @(*) begin
        over = sum[(32'h10)+:(2)];
        score = sum[(32'h0)+:(16)];
        if (|over) begin
            score = most;
        end
    end

endmodule // descriptor_validation$score$level5


module descriptor_validation$score$register1(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [143:0] d;
    output reg  [143:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$score$register1


module descriptor_validation$score$register2(clock,d$0,d$1,d$2,d$3,q);

    // Module arguments
    input wire  clock;
    input wire  [17:0] d$0;
    input wire  [17:0] d$1;
    input wire  [17:0] d$2;
    input wire  [17:0] d$3;
    output reg  [71:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$3, d$2, d$1, d$0};
endmodule // descriptor_validation$score$register2


module descriptor_validation$score$register3(clock,d$0,d$1,q);

    // Module arguments
    input wire  clock;
    input wire  [17:0] d$0;
    input wire  [17:0] d$1;
    output reg  [35:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$1, d$0};
endmodule // descriptor_validation$score$register3


module descriptor_validation$score$register4(clock,d$0,q);

    // Module arguments
    input wire  clock;
    input wire  [17:0] d$0;
    output reg  [17:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {d$0};
endmodule // descriptor_validation$score$register4


module descriptor_validation$score$register5(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$score$register5


module descriptor_validation$score$weights(clock,write,at,data,flags,sums,busy);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [3:0] at;
    input wire  [31:0] data;
    input wire  [31:0] flags;
    output reg  [143:0] sums;
    output reg  busy;

    // Constant declarations
    localparam  start = 8'h80;
    localparam  one8 = 8'h1;
    localparam  one4 = 4'h1;
    localparam  one19 = 19'b1;
    localparam  ones = 19'b1111111111111111111;
    localparam  first_pair = 3'b11;

    // Stub signals
    reg  pairs$clock;
    reg  pairs$write;
    reg  [3:0] pairs$write_at;
    reg  [31:0] pairs$write_data;
    reg  [3:0] pairs$read_at;
    wire  [31:0] pairs$read_data;
    reg  tables$clock;
    reg  tables$write;
    reg  [2:0] tables$nibble;
    reg  [3:0] tables$entry;
    reg  [17:0] tables$value;
    reg  [31:0] tables$flags;
    wire  [143:0] tables$q;
    reg  [7:0] todo$d;
    wire  [7:0] todo$q;
    reg  todo$clock;
    reg  step1$clock;
    reg  [10:0] step1$d;
    wire  [10:0] step1$q;
    reg  step2$clock;
    reg  [10:0] step2$d;
    wire  [10:0] step2$q;
    reg  step3$clock;
    reg  [10:0] step3$d;
    wire  [10:0] step3$q;
    reg  step4$clock;
    reg  [10:0] step4$d;
    wire  [10:0] step4$q;
    reg  [3:0] at1$d;
    wire  [3:0] at1$q;
    reg  at1$clock;
    reg  [31:0] pair2$d;
    wire  [31:0] pair2$q;
    reg  pair2$clock;
    reg  [18:0] term3$d;
    wire  [18:0] term3$q;
    reg  term3$clock;
    reg  [18:0] sum4$d;
    wire  [18:0] sum4$q;
    reg  sum4$clock;

    // Local signals
    reg  [7:0] todo_more;
    reg  [3:0] number;
    reg  [3:0] number_half;
    reg  [2:0] nibble;
    reg  [2:0] nibble_from;
    reg  [3:0] pair_at;
    reg  [3:0] pair_at_doubled;
    reg  odd;
    reg  [1:0] low_two;
    reg  low_none;
    reg  [2:0] low_three;
    reg  [10:0] step;
    reg  [15:0] weight;
    reg  [18:0] weight_wide;
    reg  [18:0] weight_doubled;
    reg  [18:0] sum;
    reg  busy12;
    reg  busy34;
    reg  busy14;

    // Sub module instances
    descriptor_validation$score$weights$pairs pairs(
        .clock(pairs$clock),
        .write(pairs$write),
        .write_at(pairs$write_at),
        .write_data(pairs$write_data),
        .read_at(pairs$read_at),
        .read_data(pairs$read_data)
    );
    descriptor_validation$score$weights$tables tables(
        .clock(tables$clock),
        .write(tables$write),
        .nibble(tables$nibble),
        .entry(tables$entry),
        .value(tables$value),
        .flags(tables$flags),
        .q(tables$q)
    );
    descriptor_validation$score$weights$todo todo(
        .d(todo$d),
        .q(todo$q),
        .clock(todo$clock)
    );
    descriptor_validation$score$weights$step1 step1(
        .clock(step1$clock),
        .d(step1$d),
        .q(step1$q)
    );
    descriptor_validation$score$weights$step2 step2(
        .clock(step2$clock),
        .d(step2$d),
        .q(step2$q)
    );
    descriptor_validation$score$weights$step3 step3(
        .clock(step3$clock),
        .d(step3$d),
        .q(step3$q)
    );
    descriptor_validation$score$weights$step4 step4(
        .clock(step4$clock),
        .d(step4$d),
        .q(step4$q)
    );
    descriptor_validation$score$weights$at1 at1(
        .d(at1$d),
        .q(at1$q),
        .clock(at1$clock)
    );
    descriptor_validation$score$weights$pair2 pair2(
        .d(pair2$d),
        .q(pair2$q),
        .clock(pair2$clock)
    );
    descriptor_validation$score$weights$term3 term3(
        .d(term3$d),
        .q(term3$q),
        .clock(term3$clock)
    );
    descriptor_validation$score$weights$sum4 sum4(
        .d(sum4$d),
        .q(sum4$q),
        .clock(sum4$clock)
    );

    // Update code
    always @(*) begin
        todo$clock = clock;
        at1$clock = clock;
        pair2$clock = clock;
        term3$clock = clock;
        sum4$clock = clock;
        todo$d = todo$q;
        at1$d = at1$q;
        pair2$d = pair2$q;
        term3$d = term3$q;
        sum4$d = sum4$q;
        pairs$clock = clock;
        tables$clock = clock;
        step1$clock = clock;
        step2$clock = clock;
        step3$clock = clock;
        step4$clock = clock;
        pairs$write = write;
        pairs$write_at = at;
        pairs$write_data = data;
        todo_more = todo$q + one8;
        if (todo$q[32'h7]) begin
            todo$d = todo_more;
        end
        if (write) begin
            todo$d = start;
        end
        number = todo$q[(32'h0)+:(4)];
        nibble = todo$q[(32'h4)+:(3)];
        number_half = number >> one4;
        low_two = number[(32'h0)+:(2)];
        low_three = number[(32'h0)+:(3)];
        step[(64'h0)+:(1)] = todo$q[32'h7];
        step[(64'h1)+:(1)] = ~|number;
        step[(64'h4)+:(3)] = nibble;
        step[(64'h7)+:(4)] = number ^ number_half;
        odd = 1'b1;
        step[(64'h2)+:(1)] = 1'b0;
        if (|low_three) begin
            odd = 1'b0;
            step[(64'h2)+:(1)] = number[32'h3];
        end
        if (|low_two) begin
            odd = 1'b1;
            step[(64'h2)+:(1)] = number[32'h2];
        end
        if (number[32'h0]) begin
            odd = 1'b0;
            step[(64'h2)+:(1)] = number[32'h1];
        end
        step[(64'h3)+:(1)] = odd;
        step1$d = step;
        nibble_from = nibble + first_pair;
        pair_at = ((nibble_from) & 4'hf);
        pair_at_doubled = pair_at << one4;
        low_none = ~|low_two;
        at1$d = (pair_at_doubled & ~(1 << (32'h0)) | ((low_none) << (32'h0)));
        pairs$read_at = at1$q;
        pair2$d = pairs$read_data;
        step2$d = step1$q;
        weight = pair2$q[(32'h0)+:(16)];
        if (step2$q[(64'h3)+:(1)]) begin
            weight = pair2$q[(32'h10)+:(16)];
        end
        weight_wide = ((weight) & 19'h7ffff);
        weight_doubled = weight_wide << one19;
        term3$d = weight_doubled;
        if (step2$q[(64'h2)+:(1)]) begin
            term3$d = weight_doubled ^ ones;
        end
        step3$d = step2$q;
        sum = sum4$q + term3$q;
        sum4$d = sum | one19;
        if (step3$q[(64'h1)+:(1)]) begin
            sum4$d = one19;
        end
        step4$d = step3$q;
        tables$write = step4$q[(64'h0)+:(1)];
        tables$nibble = step4$q[(64'h4)+:(3)];
        tables$entry = step4$q[(64'h7)+:(4)];
        tables$value = sum4$q[(32'h1)+:(18)];
        tables$flags = flags;
        sums = tables$q;
        busy12 = step1$q[(64'h0)+:(1)] || step2$q[(64'h0)+:(1)];
        busy34 = step3$q[(64'h0)+:(1)] || step4$q[(64'h0)+:(1)];
        busy14 = busy12 || busy34;
        busy = busy14 || todo$q[32'h7];
    end

endmodule // descriptor_validation$score$weights


module descriptor_validation$score$weights$at1(d,q,clock);

    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 4'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$score$weights$at1


module descriptor_validation$score$weights$pair2(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 32'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$score$weights$pair2


module descriptor_validation$score$weights$pairs(clock,write,write_at,write_data,read_at,read_data);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [3:0] write_at;
    input wire  [31:0] write_data;
    input wire  [3:0] read_at;
    output reg  [31:0] read_data;

    // Update code (custom)
    reg [31:0] words [0:15];
    wire [31:0] word = words[read_at];
    integer i;
    initial for (i = 0; i <= 15; i = i + 1) words[i] = 0;
    always @(posedge clock) if (write) words[write_at] <= write_data;
    always @(*) read_data = word;
endmodule // descriptor_validation$score$weights$pairs


module descriptor_validation$score$weights$step1(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [10:0] d;
    output reg  [10:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$score$weights$step1


module descriptor_validation$score$weights$step2(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [10:0] d;
    output reg  [10:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$score$weights$step2


module descriptor_validation$score$weights$step3(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [10:0] d;
    output reg  [10:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$score$weights$step3


module descriptor_validation$score$weights$step4(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [10:0] d;
    output reg  [10:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$score$weights$step4


module descriptor_validation$score$weights$sum4(d,q,clock);

    // Module arguments
    input wire  [18:0] d;
    output reg  [18:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 19'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$score$weights$sum4


module descriptor_validation$score$weights$tables(clock,write,nibble,entry,value,flags,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [2:0] nibble;
    input wire  [3:0] entry;
    input wire  [17:0] value;
    input wire  [31:0] flags;
    output reg  [143:0] q;

    // Update code (custom)
    wire [143:0] read;
    genvar g;
    generate for (g = 0; g < 8; g = g + 1) begin : of_nibble
      reg [15:0] words [0:15];
      reg over [0:15];
      integer i;
      initial for (i = 0; i < 16; i = i + 1) begin
        words[i] = 0;
        over[i] = 0;
      end
      always @(posedge clock) if (write && nibble == g[2:0]) begin
        words[entry] <= value[15:0];
        over[entry] <= |value[17:16];
      end
      assign read[18*g +: 18] = {1'b0, over[flags[4*g +: 4]], words[flags[4*g +: 4]]};
    end endgenerate
    always @(*) q = read;
endmodule // descriptor_validation$score$weights$tables


module descriptor_validation$score$weights$term3(d,q,clock);

    // Module arguments
    input wire  [18:0] d;
    output reg  [18:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 19'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$score$weights$term3


module descriptor_validation$score$weights$todo(d,q,clock);

    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 8'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$score$weights$todo


module descriptor_validation$scores$0(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$scores$0


module descriptor_validation$scores$1(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // descriptor_validation$scores$1


module descriptor_validation$settings(clock,p_write,p_addr,p_data,q,weight_write,weight_at,weight_data,pending);

    // Module arguments
    input wire  clock;
    input wire  p_write;
    input wire  [23:0] p_addr;
    input wire  [31:0] p_data;
    output reg  [191:0] q;
    output reg  weight_write;
    output reg  [3:0] weight_at;
    output reg  [31:0] weight_data;
    output reg  pending;

    // Constant declarations
    localparam  none = 5'b0;
    localparam  first = 5'b110;
    localparam  beyond_last = 5'b10110;

    // Stub signals
    reg  words$clock;
    reg  words$write;
    reg  [23:0] words$addr;
    reg  [31:0] words$data;
    wire  [191:0] words$q;
    reg  write1$d;
    wire  write1$q;
    reg  write1$clock;
    reg  write2$d;
    wire  write2$q;
    reg  write2$clock;
    reg  write3$d;
    wire  write3$q;
    reg  write3$clock;
    reg  write4$d;
    wire  write4$q;
    reg  write4$clock;
    reg  [23:0] addr1$d;
    wire  [23:0] addr1$q;
    reg  addr1$clock;
    reg  [4:0] beyond2$d;
    wire  [4:0] beyond2$q;
    reg  beyond2$clock;
    reg  [4:0] number2$d;
    wire  [4:0] number2$q;
    reg  number2$clock;
    reg  [4:0] number3$d;
    wire  [4:0] number3$q;
    reg  number3$clock;
    reg  [3:0] at4$d;
    wire  [3:0] at4$q;
    reg  at4$clock;
    reg  [31:0] data1$d;
    wire  [31:0] data1$q;
    reg  data1$clock;
    reg  [31:0] data2$d;
    wire  [31:0] data2$q;
    reg  data2$clock;
    reg  [31:0] data3$d;
    wire  [31:0] data3$q;
    reg  data3$clock;
    reg  [31:0] data4$d;
    wire  [31:0] data4$q;
    reg  data4$clock;

    // Local signals
    reg  [18:0] upper;
    reg  [2:0] last;
    reg  [4:0] groups;
    reg  [4:0] number;
    reg  from_first;
    reg  to_last;
    reg  weight;
    reg  pending1;
    reg  pending2;

    // Sub module instances
    descriptor_validation$settings$words words(
        .clock(words$clock),
        .write(words$write),
        .addr(words$addr),
        .data(words$data),
        .q(words$q)
    );
    descriptor_validation$settings$write1 write1(
        .d(write1$d),
        .q(write1$q),
        .clock(write1$clock)
    );
    descriptor_validation$settings$write2 write2(
        .d(write2$d),
        .q(write2$q),
        .clock(write2$clock)
    );
    descriptor_validation$settings$write3 write3(
        .d(write3$d),
        .q(write3$q),
        .clock(write3$clock)
    );
    descriptor_validation$settings$write4 write4(
        .d(write4$d),
        .q(write4$q),
        .clock(write4$clock)
    );
    descriptor_validation$settings$addr1 addr1(
        .d(addr1$d),
        .q(addr1$q),
        .clock(addr1$clock)
    );
    descriptor_validation$settings$beyond2 beyond2(
        .d(beyond2$d),
        .q(beyond2$q),
        .clock(beyond2$clock)
    );
    descriptor_validation$settings$number2 number2(
        .d(number2$d),
        .q(number2$q),
        .clock(number2$clock)
    );
    descriptor_validation$settings$number3 number3(
        .d(number3$d),
        .q(number3$q),
        .clock(number3$clock)
    );
    descriptor_validation$settings$at4 at4(
        .d(at4$d),
        .q(at4$q),
        .clock(at4$clock)
    );
    descriptor_validation$settings$data1 data1(
        .d(data1$d),
        .q(data1$q),
        .clock(data1$clock)
    );
    descriptor_validation$settings$data2 data2(
        .d(data2$d),
        .q(data2$q),
        .clock(data2$clock)
    );
    descriptor_validation$settings$data3 data3(
        .d(data3$d),
        .q(data3$q),
        .clock(data3$clock)
    );
    descriptor_validation$settings$data4 data4(
        .d(data4$d),
        .q(data4$q),
        .clock(data4$clock)
    );

    // Update code
    always @(*) begin
        write1$clock = clock;
        write2$clock = clock;
        write3$clock = clock;
        write4$clock = clock;
        addr1$clock = clock;
        beyond2$clock = clock;
        number2$clock = clock;
        number3$clock = clock;
        write1$d = write1$q;
        write2$d = write2$q;
        write3$d = write3$q;
        write4$d = write4$q;
        addr1$d = addr1$q;
        beyond2$d = beyond2$q;
        number2$d = number2$q;
        number3$d = number3$q;
        at4$clock = clock;
        data1$clock = clock;
        data2$clock = clock;
        data3$clock = clock;
        data4$clock = clock;
        at4$d = at4$q;
        data1$d = data1$q;
        data2$d = data2$q;
        data3$d = data3$q;
        data4$d = data4$q;
        words$clock = clock;
        write1$d = p_write;
        addr1$d = p_addr;
        data1$d = p_data;
        upper = addr1$q[(32'h5)+:(19)];
        last = upper[(32'h10)+:(3)];
        groups = none;
        groups = (groups & ~(1 << (0)) | ((|upper[(32'h4 * 0)+:(4)]) << (0)));
        groups = (groups & ~(1 << (1)) | ((|upper[(32'h4 * 1)+:(4)]) << (1)));
        groups = (groups & ~(1 << (2)) | ((|upper[(32'h4 * 2)+:(4)]) << (2)));
        groups = (groups & ~(1 << (3)) | ((|upper[(32'h4 * 3)+:(4)]) << (3)));
        beyond2$d = (groups & ~(1 << (32'h4)) | ((|last) << (32'h4)));
        number2$d = addr1$q[(32'h0)+:(5)];
        write2$d = write1$q;
        data2$d = data1$q;
        write3$d = write2$q && (~|beyond2$q);
        number3$d = number2$q;
        data3$d = data2$q;
        number = number3$q;
        words$write = write3$q;
        words$addr = ((number) & 24'hffffff);
        words$data = data3$q;
        q = words$q;
        from_first = number >= first;
        to_last = number < beyond_last;
        weight = from_first && to_last;
        write4$d = write3$q && weight;
        at4$d = number[(32'h0)+:(4)];
        data4$d = data3$q;
        weight_write = write4$q;
        weight_at = at4$q;
        weight_data = data4$q;
        pending1 = write1$q || write2$q;
        pending2 = write3$q || write4$q;
        pending = pending1 || pending2;
    end

endmodule // descriptor_validation$settings


module descriptor_validation$settings$addr1(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$settings$addr1


module descriptor_validation$settings$at4(d,q,clock);

    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 4'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$settings$at4


module descriptor_validation$settings$beyond2(d,q,clock);

    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 5'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$settings$beyond2


module descriptor_validation$settings$data1(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 32'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$settings$data1


module descriptor_validation$settings$data2(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 32'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$settings$data2


module descriptor_validation$settings$data3(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 32'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$settings$data3


module descriptor_validation$settings$data4(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 32'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$settings$data4


module descriptor_validation$settings$number2(d,q,clock);

    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 5'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$settings$number2


module descriptor_validation$settings$number3(d,q,clock);

    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 5'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$settings$number3


module descriptor_validation$settings$words(clock,write,addr,data,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [23:0] addr;
    input wire  [31:0] data;
    output reg  [191:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) begin
      if (write && addr == 24'd0) q[31:0] <= data;
      if (write && addr == 24'd1) q[63:32] <= data;
      if (write && addr == 24'd2) q[95:64] <= data;
      if (write && addr == 24'd3) q[127:96] <= data;
      if (write && addr == 24'd4) q[159:128] <= data;
      if (write && addr == 24'd5) q[191:160] <= data;
    end
endmodule // descriptor_validation$settings$words


module descriptor_validation$settings$write1(d,q,clock);

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

endmodule // descriptor_validation$settings$write1


module descriptor_validation$settings$write2(d,q,clock);

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

endmodule // descriptor_validation$settings$write2


module descriptor_validation$settings$write3(d,q,clock);

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

endmodule // descriptor_validation$settings$write3


module descriptor_validation$settings$write4(d,q,clock);

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

endmodule // descriptor_validation$settings$write4


module descriptor_validation$shell(clock,flush,s_valid,s_ready,hold,result,m_ready,m_valid,m_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    output reg  s_ready;
    input wire  hold;
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
    reg  outlet$hold;
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
        .hold(outlet$hold),
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
        outlet$hold = hold;
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
    reg [9:1] valid;
    initial valid = 0;
    always @(posedge clock) valid <= clear ? 9'd0 : {valid[8:1], take};
    always @(*) arrive = valid[9];
endmodule // descriptor_validation$shell$flight


module descriptor_validation$shell$outlet(clock,flush,take,hold,ready,arrive,result,m_ready,m_valid,m_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  take;
    input wire  hold;
    output reg  ready;
    input wire  arrive;
    input wire  [31:0] result;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [31:0] m_data;

    // Constant declarations
    localparam  zero = 6'b0;
    localparam  one = 6'b1;
    localparam  minus_one = 6'b111111;

    // Stub signals
    reg  free$d;
    wire  free$q;
    reg  free$clock;
    reg  [5:0] change$d;
    wire  [5:0] change$q;
    reg  change$clock;
    reg  [5:0] used$d;
    wire  [5:0] used$q;
    reg  used$clock;
    reg  pointers$clock;
    reg  pointers$flush;
    reg  pointers$arrive;
    reg  pointers$load;
    wire  pointers$waiting;
    wire  [31:0] pointers$count;
    wire  [4:0] pointers$write_at;
    wire  [4:0] pointers$read_at;
    reg  memory$clock;
    reg  memory$write;
    reg  [4:0] memory$write_at;
    reg  [31:0] memory$write_data;
    reg  [4:0] memory$read_at;
    wire  [31:0] memory$read_data;
    reg  valid$d;
    wire  valid$q;
    reg  valid$clock;
    reg  data$clock;
    reg  [31:0] data$d;
    wire  [31:0] data$q;

    // Local signals
    reg  leave;
    reg  [3:0] used_high;
    reg  full;
    reg  idle;
    reg  load;

    // Sub module instances
    descriptor_validation$shell$outlet$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    descriptor_validation$shell$outlet$change change(
        .d(change$d),
        .q(change$q),
        .clock(change$clock)
    );
    descriptor_validation$shell$outlet$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    descriptor_validation$shell$outlet$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
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
        change$clock = clock;
        used$clock = clock;
        valid$clock = clock;
        data$clock = clock;
        free$d = free$q;
        change$d = change$q;
        used$d = used$q;
        valid$d = valid$q;
        data$d = data$q;
        memory$clock = clock;
        pointers$clock = clock;
        leave = valid$q && m_ready;
        change$d = zero;
        if (take && (~leave)) begin
            change$d = one;
        end
        if (leave && (~take)) begin
            change$d = minus_one;
        end
        used$d = used$q + change$q;
        used_high = used$q[(32'h1)+:(4)];
        full = used$q[32'h5] || &used_high;
        free$d = (~full) && (~hold);
        memory$write = arrive;
        memory$write_at = pointers$write_at;
        memory$write_data = result;
        pointers$arrive = arrive;
        pointers$flush = flush;
        memory$read_at = pointers$read_at;
        idle = (~valid$q) || m_ready;
        load = pointers$waiting && idle;
        pointers$load = load;
        if (idle) begin
            valid$d = pointers$waiting;
        end
        if (load) begin
            data$d = memory$read_data;
        end
        if (flush) begin
            free$d = ~hold;
            change$d = zero;
            used$d = zero;
            valid$d = 1'b0;
        end
        ready = free$q;
        m_valid = valid$q;
        m_data = data$q;
    end

endmodule // descriptor_validation$shell$outlet


module descriptor_validation$shell$outlet$change(d,q,clock);

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

endmodule // descriptor_validation$shell$outlet$change


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
    input wire  [4:0] write_at;
    input wire  [31:0] write_data;
    input wire  [4:0] read_at;
    output reg  [31:0] read_data;

    // Update code (custom)
    reg [31:0] words [0:31];
    wire [31:0] word = words[read_at];
    integer i;
    initial for (i = 0; i <= 31; i = i + 1) words[i] = 0;
    always @(posedge clock) if (write) words[write_at] <= write_data;
    always @(*) read_data = word;
endmodule // descriptor_validation$shell$outlet$memory


module descriptor_validation$shell$outlet$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  arrive;
    input wire  load;
    output reg  waiting;
    output reg  [31:0] count;
    output reg  [4:0] write_at;
    output reg  [4:0] read_at;

    // Constant declarations
    localparam  zero = 5'b0;
    localparam  one = 5'b1;
    localparam  none = 32'h0;
    localparam  single = 32'h1;
    localparam  all = 32'hffffffff;

    // Stub signals
    reg  [4:0] written$d;
    wire  [4:0] written$q;
    reg  written$clock;
    reg  [4:0] read$d;
    wire  [4:0] read$q;
    reg  read$clock;
    reg  [31:0] present$d;
    wire  [31:0] present$q;
    reg  present$clock;

    // Local signals
    reg  [4:0] written_more;
    reg  [4:0] read_more;
    reg  [31:0] doubled;
    reg  [31:0] more;
    reg  [31:0] fewer;
    reg  [31:0] grown;
    reg  [31:0] left;
    reg  [31:0] larger;

    // Sub module instances
    descriptor_validation$shell$outlet$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    descriptor_validation$shell$outlet$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    descriptor_validation$shell$outlet$pointers$present present(
        .d(present$d),
        .q(present$q),
        .clock(present$clock)
    );

    // Update code
    always @(*) begin
        written$clock = clock;
        read$clock = clock;
        present$clock = clock;
        written$d = written$q;
        read$d = read$q;
        present$d = present$q;
        written_more = written$q + one;
        read_more = read$q + one;
        doubled = present$q << single;
        more = doubled | single;
        fewer = present$q >> single;
        if (load) begin
            read$d = read_more;
        end
        if (arrive) begin
            written$d = written_more;
        end
        grown = none;
        if (arrive && (~load)) begin
            grown = more;
        end
        left = all;
        if (load && (~arrive)) begin
            left = fewer;
        end
        larger = present$q | grown;
        present$d = larger & left;
        if (flush) begin
            written$d = zero;
            read$d = zero;
            present$d = none;
        end
        waiting = present$q[32'h0];
        count = present$q;
        write_at = written$q;
        read_at = read$q;
    end

endmodule // descriptor_validation$shell$outlet$pointers


module descriptor_validation$shell$outlet$pointers$present(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 32'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$shell$outlet$pointers$present


module descriptor_validation$shell$outlet$pointers$read(d,q,clock);

    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 5'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$shell$outlet$pointers$read


module descriptor_validation$shell$outlet$pointers$written(d,q,clock);

    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 5'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // descriptor_validation$shell$outlet$pointers$written


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
