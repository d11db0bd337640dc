// moment_aggregation, version 1, specification 4a2dd8675220ab9f: 1 stages, latency 16 cycles
// Emitted by RustHDL; edit the block, not this file.

module moment_aggregation(clock,flush,s_valid,s_data,s_last,s_ready,m_ready,m_valid,m_data,p_write,p_addr,p_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [287:0] s_data;
    input wire  s_last;
    output reg  s_ready;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [63:0] m_data;
    input wire  p_write;
    input wire  [23:0] p_addr;
    input wire  [31:0] p_data;

    // Stub signals
    reg  params$clock;
    reg  params$write;
    reg  [23:0] params$addr;
    reg  [31:0] params$data;
    wire  [31:0] params$q;
    reg  control$clock;
    reg  control$flush;
    reg  control$s_valid;
    reg  control$s_last;
    wire  control$s_ready;
    reg  control$done;
    wire  control$take;
    wire  control$busy;
    wire  [2:0] control$row;
    wire  control$ends;
    wire  control$dumping;
    reg  [287:0] operands$record;
    reg  [2:0] operands$row;
    wire  [15:0] operands$a$0;
    wire  [15:0] operands$a$1;
    wire  [15:0] operands$a$2;
    wire  [15:0] operands$a$3;
    wire  [15:0] operands$a$4;
    wire  [15:0] operands$a$5;
    wire  [15:0] operands$a$6;
    wire  [15:0] operands$a$7;
    wire  [15:0] operands$a$8;
    wire  [15:0] operands$a$9;
    wire  [15:0] operands$a$10;
    wire  [15:0] operands$a$11;
    wire  [15:0] operands$a$12;
    wire  [15:0] operands$a$13;
    wire  [15:0] operands$a$14;
    wire  [15:0] operands$a$15;
    wire  [15:0] operands$a$16;
    wire  [15:0] operands$a$17;
    wire  [15:0] operands$a$18;
    wire  [15:0] operands$a$19;
    wire  [15:0] operands$b$0;
    wire  [15:0] operands$b$1;
    wire  [15:0] operands$b$2;
    wire  [15:0] operands$b$3;
    wire  [15:0] operands$b$4;
    wire  [15:0] operands$b$5;
    wire  [15:0] operands$b$6;
    wire  [15:0] operands$b$7;
    wire  [15:0] operands$b$8;
    wire  [15:0] operands$b$9;
    wire  [15:0] operands$b$10;
    wire  [15:0] operands$b$11;
    wire  [15:0] operands$b$12;
    wire  [15:0] operands$b$13;
    wire  [15:0] operands$b$14;
    wire  [15:0] operands$b$15;
    wire  [15:0] operands$b$16;
    reg  terms$clock;
    reg  [15:0] terms$a$0;
    reg  [15:0] terms$a$1;
    reg  [15:0] terms$a$2;
    reg  [15:0] terms$a$3;
    reg  [15:0] terms$a$4;
    reg  [15:0] terms$a$5;
    reg  [15:0] terms$a$6;
    reg  [15:0] terms$a$7;
    reg  [15:0] terms$a$8;
    reg  [15:0] terms$a$9;
    reg  [15:0] terms$a$10;
    reg  [15:0] terms$a$11;
    reg  [15:0] terms$a$12;
    reg  [15:0] terms$a$13;
    reg  [15:0] terms$a$14;
    reg  [15:0] terms$a$15;
    reg  [15:0] terms$a$16;
    reg  [15:0] terms$a$17;
    reg  [15:0] terms$a$18;
    reg  [15:0] terms$a$19;
    reg  [15:0] terms$b$0;
    reg  [15:0] terms$b$1;
    reg  [15:0] terms$b$2;
    reg  [15:0] terms$b$3;
    reg  [15:0] terms$b$4;
    reg  [15:0] terms$b$5;
    reg  [15:0] terms$b$6;
    reg  [15:0] terms$b$7;
    reg  [15:0] terms$b$8;
    reg  [15:0] terms$b$9;
    reg  [15:0] terms$b$10;
    reg  [15:0] terms$b$11;
    reg  [15:0] terms$b$12;
    reg  [15:0] terms$b$13;
    reg  [15:0] terms$b$14;
    reg  [15:0] terms$b$15;
    reg  [15:0] terms$b$16;
    wire  [639:0] terms$q;
    reg  marks$clock;
    reg  [5:0] marks$at;
    reg  marks$set;
    reg  marks$clear;
    wire  marks$seen;
    reg  banks$clock;
    reg  banks$valid;
    reg  [8:0] banks$at;
    reg  banks$fresh;
    reg  [639:0] banks$terms;
    reg  banks$dump;
    reg  [8:0] banks$dump_at;
    reg  [4:0] banks$bank;
    reg  banks$empty;
    wire  [63:0] banks$q;
    reg  dump$clock;
    reg  dump$clear;
    reg  dump$step;
    reg  [6:0] dump$segments;
    wire  [8:0] dump$at;
    wire  [4:0] dump$bank;
    wire  [5:0] dump$segment;
    wire  dump$last;
    reg  shell$clock;
    reg  shell$flush;
    reg  shell$s_valid;
    wire  shell$s_ready;
    reg  shell$hold;
    reg  [63:0] shell$result;
    reg  shell$m_ready;
    wire  shell$m_valid;
    wire  [63:0] shell$m_data;
    reg  record$clock;
    reg  [287:0] record$d;
    wire  [287:0] record$q;
    reg  valid$d;
    wire  valid$q;
    reg  valid$clock;
    reg  [8:0] at$d;
    wire  [8:0] at$q;
    reg  at$clock;
    reg  fresh$d;
    wire  fresh$q;
    reg  fresh$clock;

    // Local signals
    reg  [5:0] segment;
    reg  [8:0] segment_wide;
    reg  [8:0] segment_at;
    reg  [2:0] row;
    reg  [8:0] row_wide;
    reg  step;
    reg  over;
    reg  clear;

    // Sub module instances
    moment_aggregation$params params(
        .clock(params$clock),
        .write(params$write),
        .addr(params$addr),
        .data(params$data),
        .q(params$q)
    );
    moment_aggregation$control control(
        .clock(control$clock),
        .flush(control$flush),
        .s_valid(control$s_valid),
        .s_last(control$s_last),
        .s_ready(control$s_ready),
        .done(control$done),
        .take(control$take),
        .busy(control$busy),
        .row(control$row),
        .ends(control$ends),
        .dumping(control$dumping)
    );
    moment_aggregation$operands operands(
        .record(operands$record),
        .row(operands$row),
        .a$0(operands$a$0),
        .a$1(operands$a$1),
        .a$2(operands$a$2),
        .a$3(operands$a$3),
        .a$4(operands$a$4),
        .a$5(operands$a$5),
        .a$6(operands$a$6),
        .a$7(operands$a$7),
        .a$8(operands$a$8),
        .a$9(operands$a$9),
        .a$10(operands$a$10),
        .a$11(operands$a$11),
        .a$12(operands$a$12),
        .a$13(operands$a$13),
        .a$14(operands$a$14),
        .a$15(operands$a$15),
        .a$16(operands$a$16),
        .a$17(operands$a$17),
        .a$18(operands$a$18),
        .a$19(operands$a$19),
        .b$0(operands$b$0),
        .b$1(operands$b$1),
        .b$2(operands$b$2),
        .b$3(operands$b$3),
        .b$4(operands$b$4),
        .b$5(operands$b$5),
        .b$6(operands$b$6),
        .b$7(operands$b$7),
        .b$8(operands$b$8),
        .b$9(operands$b$9),
        .b$10(operands$b$10),
        .b$11(operands$b$11),
        .b$12(operands$b$12),
        .b$13(operands$b$13),
        .b$14(operands$b$14),
        .b$15(operands$b$15),
        .b$16(operands$b$16)
    );
    moment_aggregation$terms terms(
        .clock(terms$clock),
        .a$0(terms$a$0),
        .a$1(terms$a$1),
        .a$2(terms$a$2),
        .a$3(terms$a$3),
        .a$4(terms$a$4),
        .a$5(terms$a$5),
        .a$6(terms$a$6),
        .a$7(terms$a$7),
        .a$8(terms$a$8),
        .a$9(terms$a$9),
        .a$10(terms$a$10),
        .a$11(terms$a$11),
        .a$12(terms$a$12),
        .a$13(terms$a$13),
        .a$14(terms$a$14),
        .a$15(terms$a$15),
        .a$16(terms$a$16),
        .a$17(terms$a$17),
        .a$18(terms$a$18),
        .a$19(terms$a$19),
        .b$0(terms$b$0),
        .b$1(terms$b$1),
        .b$2(terms$b$2),
        .b$3(terms$b$3),
        .b$4(terms$b$4),
        .b$5(terms$b$5),
        .b$6(terms$b$6),
        .b$7(terms$b$7),
        .b$8(terms$b$8),
        .b$9(terms$b$9),
        .b$10(terms$b$10),
        .b$11(terms$b$11),
        .b$12(terms$b$12),
        .b$13(terms$b$13),
        .b$14(terms$b$14),
        .b$15(terms$b$15),
        .b$16(terms$b$16),
        .q(terms$q)
    );
    moment_aggregation$marks marks(
        .clock(marks$clock),
        .at(marks$at),
        .set(marks$set),
        .clear(marks$clear),
        .seen(marks$seen)
    );
    moment_aggregation$banks banks(
        .clock(banks$clock),
        .valid(banks$valid),
        .at(banks$at),
        .fresh(banks$fresh),
        .terms(banks$terms),
        .dump(banks$dump),
        .dump_at(banks$dump_at),
        .bank(banks$bank),
        .empty(banks$empty),
        .q(banks$q)
    );
    moment_aggregation$dump dump(
        .clock(dump$clock),
        .clear(dump$clear),
        .step(dump$step),
        .segments(dump$segments),
        .at(dump$at),
        .bank(dump$bank),
        .segment(dump$segment),
        .last(dump$last)
    );
    moment_aggregation$shell shell(
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
    moment_aggregation$record record(
        .clock(record$clock),
        .d(record$d),
        .q(record$q)
    );
    moment_aggregation$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    moment_aggregation$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    moment_aggregation$fresh fresh(
        .d(fresh$d),
        .q(fresh$q),
        .clock(fresh$clock)
    );

    // Update code
    always @(*) begin
        record$clock = clock;
        valid$clock = clock;
        at$clock = clock;
        fresh$clock = clock;
        record$d = record$q;
        valid$d = valid$q;
        at$d = at$q;
        fresh$d = fresh$q;
        params$clock = clock;
        control$clock = clock;
        terms$clock = clock;
        marks$clock = clock;
        banks$clock = clock;
        dump$clock = clock;
        shell$clock = clock;
        params$write = p_write;
        params$addr = p_addr;
        params$data = p_data;
        step = control$dumping && shell$s_ready;
        over = step && dump$last;
        clear = over || flush;
        dump$clear = clear;
        dump$step = step;
        dump$segments = params$q[(32'h0)+:(7)];
        control$flush = flush;
        control$s_valid = s_valid;
        control$s_last = s_last;
        control$done = over;
        s_ready = control$s_ready;
        if (control$take) begin
            record$d = s_data;
        end
        row = control$row;
        segment = record$q[(32'h100)+:(6)];
        if (control$dumping) begin
            segment = dump$segment;
        end
        segment_wide = ((segment) & 9'h1ff);
        segment_at = segment_wide << 32'h3;
        row_wide = ((row) & 9'h1ff);
        marks$at = segment;
        marks$set = control$ends;
        marks$clear = clear;
        operands$record = record$q;
        operands$row = row;
        terms$a$0 = operands$a$0;
        terms$a$1 = operands$a$1;
        terms$a$2 = operands$a$2;
        terms$a$3 = operands$a$3;
        terms$a$4 = operands$a$4;
        terms$a$5 = operands$a$5;
        terms$a$6 = operands$a$6;
        terms$a$7 = operands$a$7;
        terms$a$8 = operands$a$8;
        terms$a$9 = operands$a$9;
        terms$a$10 = operands$a$10;
        terms$a$11 = operands$a$11;
        terms$a$12 = operands$a$12;
        terms$a$13 = operands$a$13;
        terms$a$14 = operands$a$14;
        terms$a$15 = operands$a$15;
        terms$a$16 = operands$a$16;
        terms$a$17 = operands$a$17;
        terms$a$18 = operands$a$18;
        terms$a$19 = operands$a$19;
        terms$b$0 = operands$b$0;
        terms$b$1 = operands$b$1;
        terms$b$2 = operands$b$2;
        terms$b$3 = operands$b$3;
        terms$b$4 = operands$b$4;
        terms$b$5 = operands$b$5;
        terms$b$6 = operands$b$6;
        terms$b$7 = operands$b$7;
        terms$b$8 = operands$b$8;
        terms$b$9 = operands$b$9;
        terms$b$10 = operands$b$10;
        terms$b$11 = operands$b$11;
        terms$b$12 = operands$b$12;
        terms$b$13 = operands$b$13;
        terms$b$14 = operands$b$14;
        terms$b$15 = operands$b$15;
        terms$b$16 = operands$b$16;
        valid$d = control$busy;
        at$d = segment_at | row_wide;
        fresh$d = ~marks$seen;
        banks$valid = valid$q;
        banks$at = at$q;
        banks$fresh = fresh$q;
        banks$terms = terms$q;
        banks$dump = control$dumping;
        banks$dump_at = dump$at;
        banks$bank = dump$bank;
        banks$empty = ~marks$seen;
        shell$hold = 1'b0;
        shell$flush = flush;
        shell$s_valid = control$dumping;
        shell$result = banks$q;
        shell$m_ready = m_ready;
        m_valid = shell$m_valid;
        m_data = shell$m_data;
    end

endmodule // moment_aggregation


module moment_aggregation$at(d,q,clock);

    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 9'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // moment_aggregation$at


module moment_aggregation$banks(clock,valid,at,fresh,terms,dump,dump_at,bank,empty,q);

    // Module arguments
    input wire  clock;
    input wire  valid;
    input wire  [8:0] at;
    input wire  fresh;
    input wire  [639:0] terms;
    input wire  dump;
    input wire  [8:0] dump_at;
    input wire  [4:0] bank;
    input wire  empty;
    output reg  [63:0] q;

    // Update code (custom)
    reg valid2, valid3, fresh2, fresh3, empty1;
    reg [8:0] at2, at3;
    reg [4:0] bank1;
    wire [8:0] low_at = dump ? dump_at : at;
    wire [8:0] high_at = dump ? dump_at : at2;
    integer n;
    initial begin
      valid2 = 0; valid3 = 0; fresh2 = 0; fresh3 = 0; empty1 = 0;
      at2 = 0; at3 = 0; bank1 = 0; q = 0;
    end
    always @(posedge clock) begin
      valid2 <= valid; at2 <= at; fresh2 <= fresh;
      valid3 <= valid2; at3 <= at2; fresh3 <= fresh2;
      bank1 <= bank; empty1 <= empty;
    end
    reg [31:0] lows0 [0:511];
    reg [31:0] highs0 [0:511];
    reg [31:0] low0, high0, carried0;
    wire [31:0] term0 = terms[31:0];
    wire [32:0] sum0 = {1'b0, fresh2 ? 32'd0 : low0} + {1'b0, term0};
    wire [31:0] start0 = fresh3 ? 32'd0 : high0;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows0[n] = 0; highs0[n] = 0; end
      low0 = 0; high0 = 0; carried0 = 0;
    end
    always @(posedge clock) begin
      low0 <= lows0[low_at];
      high0 <= highs0[high_at];
      carried0 <= {32{term0[31]}} + {31'd0, sum0[32]};
      if (valid2) lows0[at2] <= sum0[31:0];
      if (valid3) highs0[at3] <= start0 + carried0;
    end
    reg [31:0] lows1 [0:511];
    reg [31:0] highs1 [0:511];
    reg [31:0] low1, high1, carried1;
    wire [31:0] term1 = terms[63:32];
    wire [32:0] sum1 = {1'b0, fresh2 ? 32'd0 : low1} + {1'b0, term1};
    wire [31:0] start1 = fresh3 ? 32'd0 : high1;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows1[n] = 0; highs1[n] = 0; end
      low1 = 0; high1 = 0; carried1 = 0;
    end
    always @(posedge clock) begin
      low1 <= lows1[low_at];
      high1 <= highs1[high_at];
      carried1 <= {32{term1[31]}} + {31'd0, sum1[32]};
      if (valid2) lows1[at2] <= sum1[31:0];
      if (valid3) highs1[at3] <= start1 + carried1;
    end
    reg [31:0] lows2 [0:511];
    reg [31:0] highs2 [0:511];
    reg [31:0] low2, high2, carried2;
    wire [31:0] term2 = terms[95:64];
    wire [32:0] sum2 = {1'b0, fresh2 ? 32'd0 : low2} + {1'b0, term2};
    wire [31:0] start2 = fresh3 ? 32'd0 : high2;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows2[n] = 0; highs2[n] = 0; end
      low2 = 0; high2 = 0; carried2 = 0;
    end
    always @(posedge clock) begin
      low2 <= lows2[low_at];
      high2 <= highs2[high_at];
      carried2 <= {32{term2[31]}} + {31'd0, sum2[32]};
      if (valid2) lows2[at2] <= sum2[31:0];
      if (valid3) highs2[at3] <= start2 + carried2;
    end
    reg [31:0] lows3 [0:511];
    reg [31:0] highs3 [0:511];
    reg [31:0] low3, high3, carried3;
    wire [31:0] term3 = terms[127:96];
    wire [32:0] sum3 = {1'b0, fresh2 ? 32'd0 : low3} + {1'b0, term3};
    wire [31:0] start3 = fresh3 ? 32'd0 : high3;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows3[n] = 0; highs3[n] = 0; end
      low3 = 0; high3 = 0; carried3 = 0;
    end
    always @(posedge clock) begin
      low3 <= lows3[low_at];
      high3 <= highs3[high_at];
      carried3 <= {32{term3[31]}} + {31'd0, sum3[32]};
      if (valid2) lows3[at2] <= sum3[31:0];
      if (valid3) highs3[at3] <= start3 + carried3;
    end
    reg [31:0] lows4 [0:511];
    reg [31:0] highs4 [0:511];
    reg [31:0] low4, high4, carried4;
    wire [31:0] term4 = terms[159:128];
    wire [32:0] sum4 = {1'b0, fresh2 ? 32'd0 : low4} + {1'b0, term4};
    wire [31:0] start4 = fresh3 ? 32'd0 : high4;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows4[n] = 0; highs4[n] = 0; end
      low4 = 0; high4 = 0; carried4 = 0;
    end
    always @(posedge clock) begin
      low4 <= lows4[low_at];
      high4 <= highs4[high_at];
      carried4 <= {32{term4[31]}} + {31'd0, sum4[32]};
      if (valid2) lows4[at2] <= sum4[31:0];
      if (valid3) highs4[at3] <= start4 + carried4;
    end
    reg [31:0] lows5 [0:511];
    reg [31:0] highs5 [0:511];
    reg [31:0] low5, high5, carried5;
    wire [31:0] term5 = terms[191:160];
    wire [32:0] sum5 = {1'b0, fresh2 ? 32'd0 : low5} + {1'b0, term5};
    wire [31:0] start5 = fresh3 ? 32'd0 : high5;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows5[n] = 0; highs5[n] = 0; end
      low5 = 0; high5 = 0; carried5 = 0;
    end
    always @(posedge clock) begin
      low5 <= lows5[low_at];
      high5 <= highs5[high_at];
      carried5 <= {32{term5[31]}} + {31'd0, sum5[32]};
      if (valid2) lows5[at2] <= sum5[31:0];
      if (valid3) highs5[at3] <= start5 + carried5;
    end
    reg [31:0] lows6 [0:511];
    reg [31:0] highs6 [0:511];
    reg [31:0] low6, high6, carried6;
    wire [31:0] term6 = terms[223:192];
    wire [32:0] sum6 = {1'b0, fresh2 ? 32'd0 : low6} + {1'b0, term6};
    wire [31:0] start6 = fresh3 ? 32'd0 : high6;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows6[n] = 0; highs6[n] = 0; end
      low6 = 0; high6 = 0; carried6 = 0;
    end
    always @(posedge clock) begin
      low6 <= lows6[low_at];
      high6 <= highs6[high_at];
      carried6 <= {32{term6[31]}} + {31'd0, sum6[32]};
      if (valid2) lows6[at2] <= sum6[31:0];
      if (valid3) highs6[at3] <= start6 + carried6;
    end
    reg [31:0] lows7 [0:511];
    reg [31:0] highs7 [0:511];
    reg [31:0] low7, high7, carried7;
    wire [31:0] term7 = terms[255:224];
    wire [32:0] sum7 = {1'b0, fresh2 ? 32'd0 : low7} + {1'b0, term7};
    wire [31:0] start7 = fresh3 ? 32'd0 : high7;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows7[n] = 0; highs7[n] = 0; end
      low7 = 0; high7 = 0; carried7 = 0;
    end
    always @(posedge clock) begin
      low7 <= lows7[low_at];
      high7 <= highs7[high_at];
      carried7 <= {32{term7[31]}} + {31'd0, sum7[32]};
      if (valid2) lows7[at2] <= sum7[31:0];
      if (valid3) highs7[at3] <= start7 + carried7;
    end
    reg [31:0] lows8 [0:511];
    reg [31:0] highs8 [0:511];
    reg [31:0] low8, high8, carried8;
    wire [31:0] term8 = terms[287:256];
    wire [32:0] sum8 = {1'b0, fresh2 ? 32'd0 : low8} + {1'b0, term8};
    wire [31:0] start8 = fresh3 ? 32'd0 : high8;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows8[n] = 0; highs8[n] = 0; end
      low8 = 0; high8 = 0; carried8 = 0;
    end
    always @(posedge clock) begin
      low8 <= lows8[low_at];
      high8 <= highs8[high_at];
      carried8 <= {32{term8[31]}} + {31'd0, sum8[32]};
      if (valid2) lows8[at2] <= sum8[31:0];
      if (valid3) highs8[at3] <= start8 + carried8;
    end
    reg [31:0] lows9 [0:511];
    reg [31:0] highs9 [0:511];
    reg [31:0] low9, high9, carried9;
    wire [31:0] term9 = terms[319:288];
    wire [32:0] sum9 = {1'b0, fresh2 ? 32'd0 : low9} + {1'b0, term9};
    wire [31:0] start9 = fresh3 ? 32'd0 : high9;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows9[n] = 0; highs9[n] = 0; end
      low9 = 0; high9 = 0; carried9 = 0;
    end
    always @(posedge clock) begin
      low9 <= lows9[low_at];
      high9 <= highs9[high_at];
      carried9 <= {32{term9[31]}} + {31'd0, sum9[32]};
      if (valid2) lows9[at2] <= sum9[31:0];
      if (valid3) highs9[at3] <= start9 + carried9;
    end
    reg [31:0] lows10 [0:511];
    reg [31:0] highs10 [0:511];
    reg [31:0] low10, high10, carried10;
    wire [31:0] term10 = terms[351:320];
    wire [32:0] sum10 = {1'b0, fresh2 ? 32'd0 : low10} + {1'b0, term10};
    wire [31:0] start10 = fresh3 ? 32'd0 : high10;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows10[n] = 0; highs10[n] = 0; end
      low10 = 0; high10 = 0; carried10 = 0;
    end
    always @(posedge clock) begin
      low10 <= lows10[low_at];
      high10 <= highs10[high_at];
      carried10 <= {32{term10[31]}} + {31'd0, sum10[32]};
      if (valid2) lows10[at2] <= sum10[31:0];
      if (valid3) highs10[at3] <= start10 + carried10;
    end
    reg [31:0] lows11 [0:511];
    reg [31:0] highs11 [0:511];
    reg [31:0] low11, high11, carried11;
    wire [31:0] term11 = terms[383:352];
    wire [32:0] sum11 = {1'b0, fresh2 ? 32'd0 : low11} + {1'b0, term11};
    wire [31:0] start11 = fresh3 ? 32'd0 : high11;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows11[n] = 0; highs11[n] = 0; end
      low11 = 0; high11 = 0; carried11 = 0;
    end
    always @(posedge clock) begin
      low11 <= lows11[low_at];
      high11 <= highs11[high_at];
      carried11 <= {32{term11[31]}} + {31'd0, sum11[32]};
      if (valid2) lows11[at2] <= sum11[31:0];
      if (valid3) highs11[at3] <= start11 + carried11;
    end
    reg [31:0] lows12 [0:511];
    reg [31:0] highs12 [0:511];
    reg [31:0] low12, high12, carried12;
    wire [31:0] term12 = terms[415:384];
    wire [32:0] sum12 = {1'b0, fresh2 ? 32'd0 : low12} + {1'b0, term12};
    wire [31:0] start12 = fresh3 ? 32'd0 : high12;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows12[n] = 0; highs12[n] = 0; end
      low12 = 0; high12 = 0; carried12 = 0;
    end
    always @(posedge clock) begin
      low12 <= lows12[low_at];
      high12 <= highs12[high_at];
      carried12 <= {32{term12[31]}} + {31'd0, sum12[32]};
      if (valid2) lows12[at2] <= sum12[31:0];
      if (valid3) highs12[at3] <= start12 + carried12;
    end
    reg [31:0] lows13 [0:511];
    reg [31:0] highs13 [0:511];
    reg [31:0] low13, high13, carried13;
    wire [31:0] term13 = terms[447:416];
    wire [32:0] sum13 = {1'b0, fresh2 ? 32'd0 : low13} + {1'b0, term13};
    wire [31:0] start13 = fresh3 ? 32'd0 : high13;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows13[n] = 0; highs13[n] = 0; end
      low13 = 0; high13 = 0; carried13 = 0;
    end
    always @(posedge clock) begin
      low13 <= lows13[low_at];
      high13 <= highs13[high_at];
      carried13 <= {32{term13[31]}} + {31'd0, sum13[32]};
      if (valid2) lows13[at2] <= sum13[31:0];
      if (valid3) highs13[at3] <= start13 + carried13;
    end
    reg [31:0] lows14 [0:511];
    reg [31:0] highs14 [0:511];
    reg [31:0] low14, high14, carried14;
    wire [31:0] term14 = terms[479:448];
    wire [32:0] sum14 = {1'b0, fresh2 ? 32'd0 : low14} + {1'b0, term14};
    wire [31:0] start14 = fresh3 ? 32'd0 : high14;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows14[n] = 0; highs14[n] = 0; end
      low14 = 0; high14 = 0; carried14 = 0;
    end
    always @(posedge clock) begin
      low14 <= lows14[low_at];
      high14 <= highs14[high_at];
      carried14 <= {32{term14[31]}} + {31'd0, sum14[32]};
      if (valid2) lows14[at2] <= sum14[31:0];
      if (valid3) highs14[at3] <= start14 + carried14;
    end
    reg [31:0] lows15 [0:511];
    reg [31:0] highs15 [0:511];
    reg [31:0] low15, high15, carried15;
    wire [31:0] term15 = terms[511:480];
    wire [32:0] sum15 = {1'b0, fresh2 ? 32'd0 : low15} + {1'b0, term15};
    wire [31:0] start15 = fresh3 ? 32'd0 : high15;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows15[n] = 0; highs15[n] = 0; end
      low15 = 0; high15 = 0; carried15 = 0;
    end
    always @(posedge clock) begin
      low15 <= lows15[low_at];
      high15 <= highs15[high_at];
      carried15 <= {32{term15[31]}} + {31'd0, sum15[32]};
      if (valid2) lows15[at2] <= sum15[31:0];
      if (valid3) highs15[at3] <= start15 + carried15;
    end
    reg [31:0] lows16 [0:511];
    reg [31:0] highs16 [0:511];
    reg [31:0] low16, high16, carried16;
    wire [31:0] term16 = terms[543:512];
    wire [32:0] sum16 = {1'b0, fresh2 ? 32'd0 : low16} + {1'b0, term16};
    wire [31:0] start16 = fresh3 ? 32'd0 : high16;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows16[n] = 0; highs16[n] = 0; end
      low16 = 0; high16 = 0; carried16 = 0;
    end
    always @(posedge clock) begin
      low16 <= lows16[low_at];
      high16 <= highs16[high_at];
      carried16 <= {32{term16[31]}} + {31'd0, sum16[32]};
      if (valid2) lows16[at2] <= sum16[31:0];
      if (valid3) highs16[at3] <= start16 + carried16;
    end
    reg [31:0] lows17 [0:511];
    reg [31:0] highs17 [0:511];
    reg [31:0] low17, high17, carried17;
    wire [31:0] term17 = terms[575:544];
    wire [32:0] sum17 = {1'b0, fresh2 ? 32'd0 : low17} + {1'b0, term17};
    wire [31:0] start17 = fresh3 ? 32'd0 : high17;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows17[n] = 0; highs17[n] = 0; end
      low17 = 0; high17 = 0; carried17 = 0;
    end
    always @(posedge clock) begin
      low17 <= lows17[low_at];
      high17 <= highs17[high_at];
      carried17 <= {32{term17[31]}} + {31'd0, sum17[32]};
      if (valid2) lows17[at2] <= sum17[31:0];
      if (valid3) highs17[at3] <= start17 + carried17;
    end
    reg [31:0] lows18 [0:511];
    reg [31:0] highs18 [0:511];
    reg [31:0] low18, high18, carried18;
    wire [31:0] term18 = terms[607:576];
    wire [32:0] sum18 = {1'b0, fresh2 ? 32'd0 : low18} + {1'b0, term18};
    wire [31:0] start18 = fresh3 ? 32'd0 : high18;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows18[n] = 0; highs18[n] = 0; end
      low18 = 0; high18 = 0; carried18 = 0;
    end
    always @(posedge clock) begin
      low18 <= lows18[low_at];
      high18 <= highs18[high_at];
      carried18 <= {32{term18[31]}} + {31'd0, sum18[32]};
      if (valid2) lows18[at2] <= sum18[31:0];
      if (valid3) highs18[at3] <= start18 + carried18;
    end
    reg [31:0] lows19 [0:511];
    reg [31:0] highs19 [0:511];
    reg [31:0] low19, high19, carried19;
    wire [31:0] term19 = terms[639:608];
    wire [32:0] sum19 = {1'b0, fresh2 ? 32'd0 : low19} + {1'b0, term19};
    wire [31:0] start19 = fresh3 ? 32'd0 : high19;
    initial begin
      for (n = 0; n <= 511; n = n + 1) begin lows19[n] = 0; highs19[n] = 0; end
      low19 = 0; high19 = 0; carried19 = 0;
    end
    always @(posedge clock) begin
      low19 <= lows19[low_at];
      high19 <= highs19[high_at];
      carried19 <= {32{term19[31]}} + {31'd0, sum19[32]};
      if (valid2) lows19[at2] <= sum19[31:0];
      if (valid3) highs19[at3] <= start19 + carried19;
    end
    reg [63:0] picked;
    always @(*) begin
      case (bank1)
        5'd0: picked = {high0, low0};
        5'd1: picked = {high1, low1};
        5'd2: picked = {high2, low2};
        5'd3: picked = {high3, low3};
        5'd4: picked = {high4, low4};
        5'd5: picked = {high5, low5};
        5'd6: picked = {high6, low6};
        5'd7: picked = {high7, low7};
        5'd8: picked = {high8, low8};
        5'd9: picked = {high9, low9};
        5'd10: picked = {high10, low10};
        5'd11: picked = {high11, low11};
        5'd12: picked = {high12, low12};
        5'd13: picked = {high13, low13};
        5'd14: picked = {high14, low14};
        5'd15: picked = {high15, low15};
        5'd16: picked = {high16, low16};
        5'd17: picked = {high17, low17};
        5'd18: picked = {high18, low18};
        5'd19: picked = {high19, low19};
        default: picked = 64'd0;
      endcase
    end
    always @(posedge clock) q <= empty1 ? 64'd0 : picked;
endmodule // moment_aggregation$banks


module moment_aggregation$control(clock,flush,s_valid,s_last,s_ready,done,take,busy,row,ends,dumping);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  s_last;
    output reg  s_ready;
    input wire  done;
    output reg  take;
    output reg  busy;
    output reg  [2:0] row;
    output reg  ends;
    output reg  dumping;

    // Constant declarations
    localparam  zero = 3'b0;
    localparam  one = 3'b1;
    localparam  seven = 3'b111;
    localparam  none = 2'b0;
    localparam  once = 2'b1;
    localparam  drain = 2'b11;

    // Stub signals
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  active$d;
    wire  active$q;
    reg  active$clock;
    reg  [2:0] count$d;
    wire  [2:0] count$q;
    reg  count$clock;
    reg  closed$d;
    wire  closed$q;
    reg  closed$clock;
    reg  [1:0] drained$d;
    wire  [1:0] drained$q;
    reg  drained$clock;
    reg  leaving$d;
    wire  leaving$q;
    reg  leaving$clock;

    // Local signals
    reg  taken;
    reg  at_seven;
    reg  ending;
    reg  [2:0] more;
    reg  active_next;
    reg  [2:0] count_next;
    reg  closed_next;
    reg  seven_next;
    reg  free_next;
    reg  [1:0] less;
    reg  waits;

    // Sub module instances
    moment_aggregation$control$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    moment_aggregation$control$active active(
        .d(active$d),
        .q(active$q),
        .clock(active$clock)
    );
    moment_aggregation$control$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    moment_aggregation$control$closed closed(
        .d(closed$d),
        .q(closed$q),
        .clock(closed$clock)
    );
    moment_aggregation$control$drained drained(
        .d(drained$d),
        .q(drained$q),
        .clock(drained$clock)
    );
    moment_aggregation$control$leaving leaving(
        .d(leaving$d),
        .q(leaving$q),
        .clock(leaving$clock)
    );

    // Update code
    always @(*) begin
        ready$clock = clock;
        active$clock = clock;
        count$clock = clock;
        closed$clock = clock;
        drained$clock = clock;
        leaving$clock = clock;
        ready$d = ready$q;
        active$d = active$q;
        count$d = count$q;
        closed$d = closed$q;
        drained$d = drained$q;
        leaving$d = leaving$q;
        taken = s_valid && ready$q;
        at_seven = count$q == seven;
        ending = active$q && at_seven;
        more = count$q + one;
        active_next = active$q;
        count_next = count$q;
        closed_next = closed$q;
        if (active$q) begin
            count_next = more;
        end
        if (ending) begin
            active_next = 1'b0;
        end
        if (taken) begin
            active_next = 1'b1;
            count_next = zero;
            closed_next = s_last;
        end
        if (done) begin
            closed_next = 1'b0;
        end
        active$d = active_next;
        count$d = count_next;
        closed$d = closed_next;
        seven_next = count_next == seven;
        free_next = seven_next || (~active_next);
        ready$d = free_next && (~closed_next);
        less = drained$q - once;
        waits = drained$q != none;
        if (waits) begin
            drained$d = less;
        end
        if (ending && closed$q) begin
            drained$d = drain;
        end
        if (drained$q == once) begin
            leaving$d = 1'b1;
        end
        if (done) begin
            leaving$d = 1'b0;
        end
        if (flush) begin
            ready$d = 1'b1;
            active$d = 1'b0;
            closed$d = 1'b0;
            drained$d = none;
            leaving$d = 1'b0;
        end
        s_ready = ready$q;
        take = taken;
        busy = active$q;
        row = count$q;
        ends = ending;
        dumping = leaving$q;
    end

endmodule // moment_aggregation$control


module moment_aggregation$control$active(d,q,clock);

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

endmodule // moment_aggregation$control$active


module moment_aggregation$control$closed(d,q,clock);

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

endmodule // moment_aggregation$control$closed


module moment_aggregation$control$count(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 3'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // moment_aggregation$control$count


module moment_aggregation$control$drained(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 2'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // moment_aggregation$control$drained


module moment_aggregation$control$leaving(d,q,clock);

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

endmodule // moment_aggregation$control$leaving


module moment_aggregation$control$ready(d,q,clock);

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

endmodule // moment_aggregation$control$ready


module moment_aggregation$dump(clock,clear,step,segments,at,bank,segment,last);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  step;
    input wire  [6:0] segments;
    output reg  [8:0] at;
    output reg  [4:0] bank;
    output reg  [5:0] segment;
    output reg  last;

    // Constant declarations
    localparam  zero = 4'h0;
    localparam  one = 4'h1;
    localparam  fifteen = 4'hf;
    localparam  first = 6'b0;
    localparam  top = 3'b0;
    localparam  one5 = 5'b1;
    localparam  one7 = 7'b1;
    localparam  even_bank = 5'b10001;
    localparam  odd_bank = 5'b10010;
    localparam  count_bank = 5'b10011;

    // Stub signals
    reg  [5:0] number$d;
    wire  [5:0] number$q;
    reg  number$clock;
    reg  counted$d;
    wire  counted$q;
    reg  counted$clock;
    reg  summed$d;
    wire  summed$q;
    reg  summed$clock;
    reg  [3:0] j$d;
    wire  [3:0] j$q;
    reg  j$clock;
    reg  [3:0] i$d;
    wire  [3:0] i$q;
    reg  i$clock;

    // Local signals
    reg  [3:0] i_more;
    reg  [3:0] j_more;
    reg  [6:0] number_wide;
    reg  [6:0] number_more;
    reg  i_ends;
    reg  j_ends;
    reg  row_ends;
    reg  segment_ends;
    reg  [3:0] mirrored;
    reg  [4:0] mirrored_wide;
    reg  [4:0] i_wide;
    reg  [4:0] skewed;
    reg  [4:0] skewed_more;
    reg  [2:0] row;
    reg  [8:0] row_wide;
    reg  [8:0] segment_wide;
    reg  [8:0] segment_at;

    // Sub module instances
    moment_aggregation$dump$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    moment_aggregation$dump$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    moment_aggregation$dump$summed summed(
        .d(summed$d),
        .q(summed$q),
        .clock(summed$clock)
    );
    moment_aggregation$dump$j j(
        .d(j$d),
        .q(j$q),
        .clock(j$clock)
    );
    moment_aggregation$dump$i i(
        .d(i$d),
        .q(i$q),
        .clock(i$clock)
    );

    // Update code
    always @(*) begin
        number$clock = clock;
        counted$clock = clock;
        summed$clock = clock;
        j$clock = clock;
        i$clock = clock;
        number$d = number$q;
        counted$d = counted$q;
        summed$d = summed$q;
        j$d = j$q;
        i$d = i$q;
        i_more = i$q + one;
        j_more = j$q + one;
        number_wide = ((number$q) & 7'h7f);
        number_more = number_wide + one7;
        i_ends = i$q == fifteen;
        j_ends = j$q == fifteen;
        row_ends = i$q == j$q;
        segment_ends = (row_ends && j_ends) && summed$q;
        if (step) begin
            i$d = i_more;
            if (~counted$q) begin
                counted$d = 1'b1;
                i$d = zero;
            end
            else begin
                if (~summed$q) begin
                    if (i_ends) begin
                        summed$d = 1'b1;
                        i$d = zero;
                    end
                end
                else begin
                    if (row_ends) begin
                        j$d = j_more;
                        i$d = zero;
                    end
                end
            end
            if (segment_ends) begin
                counted$d = 1'b0;
                summed$d = 1'b0;
                number$d = number_more[(32'h0)+:(6)];
            end
        end
        if (clear) begin
            number$d = first;
            counted$d = 1'b0;
            summed$d = 1'b0;
            j$d = zero;
            i$d = zero;
        end
        mirrored = ~j$q;
        mirrored_wide = ((mirrored) & 5'h1f);
        i_wide = ((i$q) & 5'h1f);
        skewed = i_wide + mirrored_wide;
        skewed_more = skewed + one5;
        if (~counted$q) begin
            bank = count_bank;
            row = top;
        end
        else begin
            if (~summed$q) begin
                bank = even_bank;
                if (i$q[32'h0]) begin
                    bank = odd_bank;
                end
                row = i$q[(32'h1)+:(3)];
            end
            else begin
                if (j$q[32'h3]) begin
                    bank = skewed_more;
                    row = mirrored[(32'h0)+:(3)];
                end
                else begin
                    bank = i_wide;
                    row = j$q[(32'h0)+:(3)];
                end
            end
        end
        row_wide = ((row) & 9'h1ff);
        segment_wide = ((number$q) & 9'h1ff);
        segment_at = segment_wide << 32'h3;
        at = segment_at | row_wide;
        segment = number$q;
        last = segment_ends && (number_more == segments);
    end

endmodule // moment_aggregation$dump


module moment_aggregation$dump$counted(d,q,clock);

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

endmodule // moment_aggregation$dump$counted


module moment_aggregation$dump$i(d,q,clock);

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

endmodule // moment_aggregation$dump$i


module moment_aggregation$dump$j(d,q,clock);

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

endmodule // moment_aggregation$dump$j


module moment_aggregation$dump$number(d,q,clock);

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

endmodule // moment_aggregation$dump$number


module moment_aggregation$dump$summed(d,q,clock);

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

endmodule // moment_aggregation$dump$summed


module moment_aggregation$fresh(d,q,clock);

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

endmodule // moment_aggregation$fresh


module moment_aggregation$marks(clock,at,set,clear,seen);

    // Module arguments
    input wire  clock;
    input wire  [5:0] at;
    input wire  set;
    input wire  clear;
    output reg  seen;

    // Update code (custom)
    reg [63:0] bits;
    initial bits = 0;
    always @(posedge clock)
      if (clear) bits <= 0;
      else if (set) bits[at] <= 1'b1;
    always @(*) seen = bits[at];
endmodule // moment_aggregation$marks


module moment_aggregation$operands(record,row,a$0,a$1,a$2,a$3,a$4,a$5,a$6,a$7,a$8,a$9,a$10,a$11,a$12,a$13,a$14,a$15,a$16,a$17,a$18,a$19,b$0,b$1,b$2,b$3,b$4,b$5,b$6,b$7,b$8,b$9,b$10,b$11,b$12,b$13,b$14,b$15,b$16);

    // Module arguments
    input wire  [287:0] record;
    input wire  [2:0] row;
    output reg  [15:0] a$0;
    output reg  [15:0] a$1;
    output reg  [15:0] a$2;
    output reg  [15:0] a$3;
    output reg  [15:0] a$4;
    output reg  [15:0] a$5;
    output reg  [15:0] a$6;
    output reg  [15:0] a$7;
    output reg  [15:0] a$8;
    output reg  [15:0] a$9;
    output reg  [15:0] a$10;
    output reg  [15:0] a$11;
    output reg  [15:0] a$12;
    output reg  [15:0] a$13;
    output reg  [15:0] a$14;
    output reg  [15:0] a$15;
    output reg  [15:0] a$16;
    output reg  [15:0] a$17;
    output reg  [15:0] a$18;
    output reg  [15:0] a$19;
    output reg  [15:0] b$0;
    output reg  [15:0] b$1;
    output reg  [15:0] b$2;
    output reg  [15:0] b$3;
    output reg  [15:0] b$4;
    output reg  [15:0] b$5;
    output reg  [15:0] b$6;
    output reg  [15:0] b$7;
    output reg  [15:0] b$8;
    output reg  [15:0] b$9;
    output reg  [15:0] b$10;
    output reg  [15:0] b$11;
    output reg  [15:0] b$12;
    output reg  [15:0] b$13;
    output reg  [15:0] b$14;
    output reg  [15:0] b$15;
    output reg  [15:0] b$16;

    // Constant declarations
    localparam  number$0 = 9'b1;
    localparam  number$1 = 9'b10;
    localparam  number$2 = 9'b11;
    localparam  number$3 = 9'b100;
    localparam  number$4 = 9'b101;
    localparam  number$5 = 9'b110;
    localparam  number$6 = 9'b111;
    localparam  number$7 = 9'b1000;
    localparam  number$8 = 9'b1001;
    localparam  number$9 = 9'b1010;
    localparam  number$10 = 9'b1011;
    localparam  number$11 = 9'b1100;
    localparam  number$12 = 9'b1101;
    localparam  number$13 = 9'b1110;
    localparam  number$14 = 9'b1111;
    localparam  number$15 = 9'b10000;
    localparam  one = 9'b1;
    localparam  last = 9'b1111;
    localparam  width = 9'b10000;
    localparam  unit = 16'h1;

    // Local signals
    reg  [8:0] low;
    reg  [8:0] high;
    reg  [8:0] skip;
    reg  [8:0] low_at;
    reg  [8:0] high_at;
    reg  [8:0] even_at;
    reg  [8:0] odd_at;
    reg  [15:0] x;
    reg  [15:0] y;
    reg  beyond$0;
    reg  beyond$1;
    reg  beyond$2;
    reg  beyond$3;
    reg  beyond$4;
    reg  beyond$5;
    reg  beyond$6;
    reg  beyond$7;
    reg  beyond$8;
    reg  beyond$9;
    reg  beyond$10;
    reg  beyond$11;
    reg  beyond$12;
    reg  beyond$13;
    reg  beyond$14;
    reg  beyond$15;
    reg  [8:0] back$0;
    reg  [8:0] back$1;
    reg  [8:0] back$2;
    reg  [8:0] back$3;
    reg  [8:0] back$4;
    reg  [8:0] back$5;
    reg  [8:0] back$6;
    reg  [8:0] back$7;
    reg  [8:0] back$8;
    reg  [8:0] back$9;
    reg  [8:0] back$10;
    reg  [8:0] back$11;
    reg  [8:0] back$12;
    reg  [8:0] back$13;
    reg  [8:0] back$14;
    reg  [8:0] back$15;
    reg  [8:0] index$0;
    reg  [8:0] index$1;
    reg  [8:0] index$2;
    reg  [8:0] index$3;
    reg  [8:0] index$4;
    reg  [8:0] index$5;
    reg  [8:0] index$6;
    reg  [8:0] index$7;
    reg  [8:0] index$8;
    reg  [8:0] index$9;
    reg  [8:0] index$10;
    reg  [8:0] index$11;
    reg  [8:0] index$12;
    reg  [8:0] index$13;
    reg  [8:0] index$14;
    reg  [8:0] index$15;
    reg  [8:0] at$0;
    reg  [8:0] at$1;
    reg  [8:0] at$2;
    reg  [8:0] at$3;
    reg  [8:0] at$4;
    reg  [8:0] at$5;
    reg  [8:0] at$6;
    reg  [8:0] at$7;
    reg  [8:0] at$8;
    reg  [8:0] at$9;
    reg  [8:0] at$10;
    reg  [8:0] at$11;
    reg  [8:0] at$12;
    reg  [8:0] at$13;
    reg  [8:0] at$14;
    reg  [8:0] at$15;

    // Update code
    always @(*) begin
        low = ((row) & 9'h1ff);
        high = last - low;
        skip = low + one;
        low_at = low << 32'h4;
        high_at = high << 32'h4;
        x = record[(low_at)+:(16)];
        y = record[(high_at)+:(16)];
        a$0 = x;
        b$0 = record[(32'h0)+:(16)];
        beyond$0 = number$0 > low;
        back$0 = number$0 - skip;
        if (beyond$0) begin
            a$1 = y;
            index$0 = back$0;
        end
        else begin
            a$1 = x;
            index$0 = number$0;
        end
        at$0 = index$0 << 32'h4;
        b$1 = record[(at$0)+:(16)];
        beyond$1 = number$1 > low;
        back$1 = number$1 - skip;
        if (beyond$1) begin
            a$2 = y;
            index$1 = back$1;
        end
        else begin
            a$2 = x;
            index$1 = number$1;
        end
        at$1 = index$1 << 32'h4;
        b$2 = record[(at$1)+:(16)];
        beyond$2 = number$2 > low;
        back$2 = number$2 - skip;
        if (beyond$2) begin
            a$3 = y;
            index$2 = back$2;
        end
        else begin
            a$3 = x;
            index$2 = number$2;
        end
        at$2 = index$2 << 32'h4;
        b$3 = record[(at$2)+:(16)];
        beyond$3 = number$3 > low;
        back$3 = number$3 - skip;
        if (beyond$3) begin
            a$4 = y;
            index$3 = back$3;
        end
        else begin
            a$4 = x;
            index$3 = number$3;
        end
        at$3 = index$3 << 32'h4;
        b$4 = record[(at$3)+:(16)];
        beyond$4 = number$4 > low;
        back$4 = number$4 - skip;
        if (beyond$4) begin
            a$5 = y;
            index$4 = back$4;
        end
        else begin
            a$5 = x;
            index$4 = number$4;
        end
        at$4 = index$4 << 32'h4;
        b$5 = record[(at$4)+:(16)];
        beyond$5 = number$5 > low;
        back$5 = number$5 - skip;
        if (beyond$5) begin
            a$6 = y;
            index$5 = back$5;
        end
        else begin
            a$6 = x;
            index$5 = number$5;
        end
        at$5 = index$5 << 32'h4;
        b$6 = record[(at$5)+:(16)];
        beyond$6 = number$6 > low;
        back$6 = number$6 - skip;
        if (beyond$6) begin
            a$7 = y;
            index$6 = back$6;
        end
        else begin
            a$7 = x;
            index$6 = number$6;
        end
        at$6 = index$6 << 32'h4;
        b$7 = record[(at$6)+:(16)];
        beyond$7 = number$7 > low;
        back$7 = number$7 - skip;
        if (beyond$7) begin
            a$8 = y;
            index$7 = back$7;
        end
        else begin
            a$8 = x;
            index$7 = number$7;
        end
        at$7 = index$7 << 32'h4;
        b$8 = record[(at$7)+:(16)];
        beyond$8 = number$8 > low;
        back$8 = number$8 - skip;
        if (beyond$8) begin
            a$9 = y;
            index$8 = back$8;
        end
        else begin
            a$9 = x;
            index$8 = number$8;
        end
        at$8 = index$8 << 32'h4;
        b$9 = record[(at$8)+:(16)];
        beyond$9 = number$9 > low;
        back$9 = number$9 - skip;
        if (beyond$9) begin
            a$10 = y;
            index$9 = back$9;
        end
        else begin
            a$10 = x;
            index$9 = number$9;
        end
        at$9 = index$9 << 32'h4;
        b$10 = record[(at$9)+:(16)];
        beyond$10 = number$10 > low;
        back$10 = number$10 - skip;
        if (beyond$10) begin
            a$11 = y;
            index$10 = back$10;
        end
        else begin
            a$11 = x;
            index$10 = number$10;
        end
        at$10 = index$10 << 32'h4;
        b$11 = record[(at$10)+:(16)];
        beyond$11 = number$11 > low;
        back$11 = number$11 - skip;
        if (beyond$11) begin
            a$12 = y;
            index$11 = back$11;
        end
        else begin
            a$12 = x;
            index$11 = number$11;
        end
        at$11 = index$11 << 32'h4;
        b$12 = record[(at$11)+:(16)];
        beyond$12 = number$12 > low;
        back$12 = number$12 - skip;
        if (beyond$12) begin
            a$13 = y;
            index$12 = back$12;
        end
        else begin
            a$13 = x;
            index$12 = number$12;
        end
        at$12 = index$12 << 32'h4;
        b$13 = record[(at$12)+:(16)];
        beyond$13 = number$13 > low;
        back$13 = number$13 - skip;
        if (beyond$13) begin
            a$14 = y;
            index$13 = back$13;
        end
        else begin
            a$14 = x;
            index$13 = number$13;
        end
        at$13 = index$13 << 32'h4;
        b$14 = record[(at$13)+:(16)];
        beyond$14 = number$14 > low;
        back$14 = number$14 - skip;
        if (beyond$14) begin
            a$15 = y;
            index$14 = back$14;
        end
        else begin
            a$15 = x;
            index$14 = number$14;
        end
        at$14 = index$14 << 32'h4;
        b$15 = record[(at$14)+:(16)];
        beyond$15 = number$15 > low;
        back$15 = number$15 - skip;
        if (beyond$15) begin
            a$16 = y;
            index$15 = back$15;
        end
        else begin
            a$16 = x;
            index$15 = number$15;
        end
        at$15 = index$15 << 32'h4;
        b$16 = record[(at$15)+:(16)];
        even_at = low << 32'h5;
        odd_at = even_at + width;
        a$17 = record[(even_at)+:(16)];
        a$18 = record[(odd_at)+:(16)];
        a$19 = unit;
    end

endmodule // moment_aggregation$operands


module moment_aggregation$params(clock,write,addr,data,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [23:0] addr;
    input wire  [31:0] data;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) begin
      if (write && addr == 24'd0) q[31:0] <= data;
    end
endmodule // moment_aggregation$params


module moment_aggregation$record(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [287:0] d;
    output reg  [287:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // moment_aggregation$record


module moment_aggregation$shell(clock,flush,s_valid,s_ready,hold,result,m_ready,m_valid,m_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    output reg  s_ready;
    input wire  hold;
    input wire  [63:0] result;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [63:0] m_data;

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
    reg  [63:0] outlet$result;
    reg  outlet$m_ready;
    wire  outlet$m_valid;
    wire  [63:0] outlet$m_data;

    // Local signals
    reg  take;

    // Sub module instances
    moment_aggregation$shell$flight flight(
        .clock(flight$clock),
        .clear(flight$clear),
        .take(flight$take),
        .arrive(flight$arrive)
    );
    moment_aggregation$shell$outlet outlet(
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

endmodule // moment_aggregation$shell


module moment_aggregation$shell$flight(clock,clear,take,arrive);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  take;
    output reg  arrive;

    // Update code (custom)
    reg [2:1] valid;
    initial valid = 0;
    always @(posedge clock) valid <= clear ? 2'd0 : {valid[1:1], take};
    always @(*) arrive = valid[2];
endmodule // moment_aggregation$shell$flight


module moment_aggregation$shell$outlet(clock,flush,take,hold,ready,arrive,result,m_ready,m_valid,m_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  take;
    input wire  hold;
    output reg  ready;
    input wire  arrive;
    input wire  [63:0] result;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [63:0] m_data;

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
    reg  [63:0] memory$write_data;
    reg  [4:0] memory$read_at;
    wire  [63:0] memory$read_data;
    reg  valid$d;
    wire  valid$q;
    reg  valid$clock;
    reg  data$clock;
    reg  [63:0] data$d;
    wire  [63:0] data$q;

    // Local signals
    reg  leave;
    reg  [3:0] used_high;
    reg  full;
    reg  idle;
    reg  load;

    // Sub module instances
    moment_aggregation$shell$outlet$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    moment_aggregation$shell$outlet$change change(
        .d(change$d),
        .q(change$q),
        .clock(change$clock)
    );
    moment_aggregation$shell$outlet$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    moment_aggregation$shell$outlet$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    moment_aggregation$shell$outlet$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    moment_aggregation$shell$outlet$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    moment_aggregation$shell$outlet$data data(
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

endmodule // moment_aggregation$shell$outlet


module moment_aggregation$shell$outlet$change(d,q,clock);

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

endmodule // moment_aggregation$shell$outlet$change


module moment_aggregation$shell$outlet$data(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [63:0] d;
    output reg  [63:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // moment_aggregation$shell$outlet$data


module moment_aggregation$shell$outlet$free(d,q,clock);

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

endmodule // moment_aggregation$shell$outlet$free


module moment_aggregation$shell$outlet$memory(clock,write,write_at,write_data,read_at,read_data);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [4:0] write_at;
    input wire  [63:0] write_data;
    input wire  [4:0] read_at;
    output reg  [63:0] read_data;

    // Update code (custom)
    reg [63:0] words [0:31];
    wire [63:0] word = words[read_at];
    integer i;
    initial for (i = 0; i <= 31; i = i + 1) words[i] = 0;
    always @(posedge clock) if (write) words[write_at] <= write_data;
    always @(*) read_data = word;
endmodule // moment_aggregation$shell$outlet$memory


module moment_aggregation$shell$outlet$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

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
    moment_aggregation$shell$outlet$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    moment_aggregation$shell$outlet$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    moment_aggregation$shell$outlet$pointers$present present(
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

endmodule // moment_aggregation$shell$outlet$pointers


module moment_aggregation$shell$outlet$pointers$present(d,q,clock);

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

endmodule // moment_aggregation$shell$outlet$pointers$present


module moment_aggregation$shell$outlet$pointers$read(d,q,clock);

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

endmodule // moment_aggregation$shell$outlet$pointers$read


module moment_aggregation$shell$outlet$pointers$written(d,q,clock);

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

endmodule // moment_aggregation$shell$outlet$pointers$written


module moment_aggregation$shell$outlet$used(d,q,clock);

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

endmodule // moment_aggregation$shell$outlet$used


module moment_aggregation$shell$outlet$valid(d,q,clock);

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

endmodule // moment_aggregation$shell$outlet$valid


module moment_aggregation$terms(clock,a$0,a$1,a$2,a$3,a$4,a$5,a$6,a$7,a$8,a$9,a$10,a$11,a$12,a$13,a$14,a$15,a$16,a$17,a$18,a$19,b$0,b$1,b$2,b$3,b$4,b$5,b$6,b$7,b$8,b$9,b$10,b$11,b$12,b$13,b$14,b$15,b$16,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] a$0;
    input wire  [15:0] a$1;
    input wire  [15:0] a$2;
    input wire  [15:0] a$3;
    input wire  [15:0] a$4;
    input wire  [15:0] a$5;
    input wire  [15:0] a$6;
    input wire  [15:0] a$7;
    input wire  [15:0] a$8;
    input wire  [15:0] a$9;
    input wire  [15:0] a$10;
    input wire  [15:0] a$11;
    input wire  [15:0] a$12;
    input wire  [15:0] a$13;
    input wire  [15:0] a$14;
    input wire  [15:0] a$15;
    input wire  [15:0] a$16;
    input wire  [15:0] a$17;
    input wire  [15:0] a$18;
    input wire  [15:0] a$19;
    input wire  [15:0] b$0;
    input wire  [15:0] b$1;
    input wire  [15:0] b$2;
    input wire  [15:0] b$3;
    input wire  [15:0] b$4;
    input wire  [15:0] b$5;
    input wire  [15:0] b$6;
    input wire  [15:0] b$7;
    input wire  [15:0] b$8;
    input wire  [15:0] b$9;
    input wire  [15:0] b$10;
    input wire  [15:0] b$11;
    input wire  [15:0] b$12;
    input wire  [15:0] b$13;
    input wire  [15:0] b$14;
    input wire  [15:0] b$15;
    input wire  [15:0] b$16;
    output reg  [639:0] q;

    // Update code (custom)
    initial q = 0;
    reg signed [15:0] a_0, b_0;
    initial begin a_0 = 0; b_0 = 0; end
    always @(posedge clock) begin
      a_0 <= a$0;
      b_0 <= b$0;
      q[31:0] <= a_0 * b_0;
    end
    reg signed [15:0] a_1, b_1;
    initial begin a_1 = 0; b_1 = 0; end
    always @(posedge clock) begin
      a_1 <= a$1;
      b_1 <= b$1;
      q[63:32] <= a_1 * b_1;
    end
    reg signed [15:0] a_2, b_2;
    initial begin a_2 = 0; b_2 = 0; end
    always @(posedge clock) begin
      a_2 <= a$2;
      b_2 <= b$2;
      q[95:64] <= a_2 * b_2;
    end
    reg signed [15:0] a_3, b_3;
    initial begin a_3 = 0; b_3 = 0; end
    always @(posedge clock) begin
      a_3 <= a$3;
      b_3 <= b$3;
      q[127:96] <= a_3 * b_3;
    end
    reg signed [15:0] a_4, b_4;
    initial begin a_4 = 0; b_4 = 0; end
    always @(posedge clock) begin
      a_4 <= a$4;
      b_4 <= b$4;
      q[159:128] <= a_4 * b_4;
    end
    reg signed [15:0] a_5, b_5;
    initial begin a_5 = 0; b_5 = 0; end
    always @(posedge clock) begin
      a_5 <= a$5;
      b_5 <= b$5;
      q[191:160] <= a_5 * b_5;
    end
    reg signed [15:0] a_6, b_6;
    initial begin a_6 = 0; b_6 = 0; end
    always @(posedge clock) begin
      a_6 <= a$6;
      b_6 <= b$6;
      q[223:192] <= a_6 * b_6;
    end
    reg signed [15:0] a_7, b_7;
    initial begin a_7 = 0; b_7 = 0; end
    always @(posedge clock) begin
      a_7 <= a$7;
      b_7 <= b$7;
      q[255:224] <= a_7 * b_7;
    end
    reg signed [15:0] a_8, b_8;
    initial begin a_8 = 0; b_8 = 0; end
    always @(posedge clock) begin
      a_8 <= a$8;
      b_8 <= b$8;
      q[287:256] <= a_8 * b_8;
    end
    reg signed [15:0] a_9, b_9;
    initial begin a_9 = 0; b_9 = 0; end
    always @(posedge clock) begin
      a_9 <= a$9;
      b_9 <= b$9;
      q[319:288] <= a_9 * b_9;
    end
    reg signed [15:0] a_10, b_10;
    initial begin a_10 = 0; b_10 = 0; end
    always @(posedge clock) begin
      a_10 <= a$10;
      b_10 <= b$10;
      q[351:320] <= a_10 * b_10;
    end
    reg signed [15:0] a_11, b_11;
    initial begin a_11 = 0; b_11 = 0; end
    always @(posedge clock) begin
      a_11 <= a$11;
      b_11 <= b$11;
      q[383:352] <= a_11 * b_11;
    end
    reg signed [15:0] a_12, b_12;
    initial begin a_12 = 0; b_12 = 0; end
    always @(posedge clock) begin
      a_12 <= a$12;
      b_12 <= b$12;
      q[415:384] <= a_12 * b_12;
    end
    reg signed [15:0] a_13, b_13;
    initial begin a_13 = 0; b_13 = 0; end
    always @(posedge clock) begin
      a_13 <= a$13;
      b_13 <= b$13;
      q[447:416] <= a_13 * b_13;
    end
    reg signed [15:0] a_14, b_14;
    initial begin a_14 = 0; b_14 = 0; end
    always @(posedge clock) begin
      a_14 <= a$14;
      b_14 <= b$14;
      q[479:448] <= a_14 * b_14;
    end
    reg signed [15:0] a_15, b_15;
    initial begin a_15 = 0; b_15 = 0; end
    always @(posedge clock) begin
      a_15 <= a$15;
      b_15 <= b$15;
      q[511:480] <= a_15 * b_15;
    end
    reg signed [15:0] a_16, b_16;
    initial begin a_16 = 0; b_16 = 0; end
    always @(posedge clock) begin
      a_16 <= a$16;
      b_16 <= b$16;
      q[543:512] <= a_16 * b_16;
    end
    reg [15:0] a_17;
    initial a_17 = 0;
    always @(posedge clock) begin
      a_17 <= a$17;
      q[575:544] <= {{16{a_17[15]}}, a_17};
    end
    reg [15:0] a_18;
    initial a_18 = 0;
    always @(posedge clock) begin
      a_18 <= a$18;
      q[607:576] <= {{16{a_18[15]}}, a_18};
    end
    reg [15:0] a_19;
    initial a_19 = 0;
    always @(posedge clock) begin
      a_19 <= a$19;
      q[639:608] <= {{16{a_19[15]}}, a_19};
    end
endmodule // moment_aggregation$terms


module moment_aggregation$valid(d,q,clock);

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

endmodule // moment_aggregation$valid
