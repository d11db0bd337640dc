// evidence_fusion, version 1, specification c26dd378bc49d48f: 1 stages, latency 300 cycles
// Emitted by RustHDL; edit the block, not this file.

module evidence_fusion(clock,flush,s_valid,s_data,s_last,s_ready,m_ready,m_valid,m_data,p_write,p_addr,p_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [127:0] s_data;
    input wire  s_last;
    output reg  s_ready;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [31:0] m_data;
    input wire  p_write;
    input wire  [23:0] p_addr;
    input wire  [31:0] p_data;

    // Constant declarations
    localparam  set = 1'b1;
    localparam  exponentials_region = 4'h1;
    localparam  logarithms_region = 4'h2;

    // Stub signals
    reg  params$clock;
    reg  params$write;
    reg  [23:0] params$addr;
    reg  [31:0] params$data;
    wire  [255:0] params$q;
    reg  exponentials$clock;
    reg  exponentials$write;
    reg  [8:0] exponentials$write_at;
    reg  [31:0] exponentials$write_data;
    reg  [8:0] exponentials$read_at;
    wire  [31:0] exponentials$q;
    reg  logarithms$clock;
    reg  logarithms$write;
    reg  [8:0] logarithms$write_at;
    reg  [31:0] logarithms$write_data;
    reg  [8:0] logarithms$read_at;
    wire  [31:0] logarithms$q;
    reg  control$clock;
    reg  control$flush;
    reg  control$s_valid;
    wire  control$s_ready;
    wire  control$take;
    reg  control$last;
    reg  control$mixture;
    reg  control$same;
    reg  control$same_kind;
    reg  control$same_agent;
    reg  control$gathered;
    reg  control$divided;
    wire  [4:0] control$state;
    wire  control$open;
    reg  control$room;
    reg  [6:0] control$segments;
    wire  control$step;
    wire  [5:0] control$segment;
    wire  [4:0] control$word;
    wire  control$forget;
    reg  engine$clock;
    reg  engine$flush;
    reg  [4:0] engine$state;
    reg  engine$take;
    reg  engine$open;
    reg  [127:0] engine$s_data;
    reg  engine$s_last;
    reg  [255:0] engine$params;
    wire  engine$last;
    wire  engine$same;
    wire  engine$same_kind;
    wire  engine$same_agent;
    wire  engine$gathered;
    wire  engine$divided;
    wire  [8:0] engine$power_at;
    reg  [31:0] engine$power;
    wire  [8:0] engine$ln_at;
    reg  [31:0] engine$ln;
    reg  engine$step;
    reg  [5:0] engine$segment;
    reg  [4:0] engine$word;
    wire  engine$arrive;
    wire  [31:0] engine$result;
    reg  engine$forget;
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
    reg  [3:0] region_now;

    // Sub module instances
    evidence_fusion$params params(
        .clock(params$clock),
        .write(params$write),
        .addr(params$addr),
        .data(params$data),
        .q(params$q)
    );
    evidence_fusion$exponentials exponentials(
        .clock(exponentials$clock),
        .write(exponentials$write),
        .write_at(exponentials$write_at),
        .write_data(exponentials$write_data),
        .read_at(exponentials$read_at),
        .q(exponentials$q)
    );
    evidence_fusion$logarithms logarithms(
        .clock(logarithms$clock),
        .write(logarithms$write),
        .write_at(logarithms$write_at),
        .write_data(logarithms$write_data),
        .read_at(logarithms$read_at),
        .q(logarithms$q)
    );
    evidence_fusion$control control(
        .clock(control$clock),
        .flush(control$flush),
        .s_valid(control$s_valid),
        .s_ready(control$s_ready),
        .take(control$take),
        .last(control$last),
        .mixture(control$mixture),
        .same(control$same),
        .same_kind(control$same_kind),
        .same_agent(control$same_agent),
        .gathered(control$gathered),
        .divided(control$divided),
        .state(control$state),
        .open(control$open),
        .room(control$room),
        .segments(control$segments),
        .step(control$step),
        .segment(control$segment),
        .word(control$word),
        .forget(control$forget)
    );
    evidence_fusion$engine engine(
        .clock(engine$clock),
        .flush(engine$flush),
        .state(engine$state),
        .take(engine$take),
        .open(engine$open),
        .s_data(engine$s_data),
        .s_last(engine$s_last),
        .params(engine$params),
        .last(engine$last),
        .same(engine$same),
        .same_kind(engine$same_kind),
        .same_agent(engine$same_agent),
        .gathered(engine$gathered),
        .divided(engine$divided),
        .power_at(engine$power_at),
        .power(engine$power),
        .ln_at(engine$ln_at),
        .ln(engine$ln),
        .step(engine$step),
        .segment(engine$segment),
        .word(engine$word),
        .arrive(engine$arrive),
        .result(engine$result),
        .forget(engine$forget)
    );
    evidence_fusion$outlet outlet(
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
        params$clock = clock;
        exponentials$clock = clock;
        logarithms$clock = clock;
        control$clock = clock;
        engine$clock = clock;
        outlet$clock = clock;
        params$write = p_write;
        params$addr = p_addr;
        params$data = p_data;
        region_now = p_addr[(32'h14)+:(4)];
        exponentials$write = p_write && (region_now == exponentials_region);
        exponentials$write_at = p_addr[(32'h0)+:(9)];
        exponentials$write_data = p_data;
        exponentials$read_at = engine$power_at;
        logarithms$write = p_write && (region_now == logarithms_region);
        logarithms$write_at = p_addr[(32'h0)+:(9)];
        logarithms$write_data = p_data;
        logarithms$read_at = engine$ln_at;
        control$flush = flush;
        control$s_valid = s_valid;
        control$last = engine$last;
        control$mixture = params$q[(32'h0)+:(1)] == set;
        control$same = engine$same;
        control$same_kind = engine$same_kind;
        control$same_agent = engine$same_agent;
        control$gathered = engine$gathered;
        control$divided = engine$divided;
        control$room = outlet$ready;
        control$segments = params$q[(32'ha0)+:(7)];
        s_ready = control$s_ready;
        engine$flush = flush;
        engine$state = control$state;
        engine$take = control$take;
        engine$open = control$open;
        engine$s_data = s_data;
        engine$s_last = s_last;
        engine$params = params$q;
        engine$power = exponentials$q;
        engine$ln = logarithms$q;
        engine$step = control$step;
        engine$segment = control$segment;
        engine$word = control$word;
        engine$forget = control$forget;
        outlet$hold = 1'b0;
        outlet$flush = flush;
        outlet$take = control$step;
        outlet$arrive = engine$arrive;
        outlet$result = engine$result;
        outlet$m_ready = m_ready;
        m_valid = outlet$m_valid;
        m_data = outlet$m_data;
    end

endmodule // evidence_fusion


module evidence_fusion$control(clock,flush,s_valid,s_ready,take,last,mixture,same,same_kind,same_agent,gathered,divided,state,open,room,segments,step,segment,word,forget);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    output reg  s_ready;
    output reg  take;
    input wire  last;
    input wire  mixture;
    input wire  same;
    input wire  same_kind;
    input wire  same_agent;
    input wire  gathered;
    input wire  divided;
    output reg  [4:0] state;
    output reg  open;
    input wire  room;
    input wire  [6:0] segments;
    output reg  step;
    output reg  [5:0] segment;
    output reg  [4:0] word;
    output reg  forget;

    // Constant declarations
    localparam  one = 5'b1;
    localparam  one7 = 7'b1;
    localparam  first_word = 5'b0;
    localparam  final_word = 5'b10100;
    localparam  first_agent = 6'b0;
    localparam  idle = 5'b0;
    localparam  decide = 5'b1;
    localparam  close = 5'b10;
    localparam  start = 5'b11;
    localparam  fetch = 5'b100;
    localparam  scale = 5'b110;
    localparam  shift = 5'b1011;
    localparam  gather = 5'b1100;
    localparam  value_low = 5'b10011;
    localparam  value_high = 5'b10100;
    localparam  sign = 5'b10101;
    localparam  divide = 5'b10110;
    localparam  round = 5'b10111;
    localparam  whole = 5'b11000;
    localparam  probability = 5'b11001;
    localparam  out_probability = 5'b11111;

    // Stub signals
    reg  [4:0] now$d;
    wire  [4:0] now$q;
    reg  now$clock;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  under_way$d;
    wire  under_way$q;
    reg  under_way$clock;
    reg  ending$d;
    wire  ending$q;
    reg  ending$clock;
    reg  of_mean$d;
    wire  of_mean$q;
    reg  of_mean$clock;
    reg  dumping$d;
    wire  dumping$q;
    reg  dumping$clock;
    reg  [5:0] agent$d;
    wire  [5:0] agent$q;
    reg  agent$clock;
    reg  [4:0] place$d;
    wire  [4:0] place$q;
    reg  place$clock;

    // Local signals
    reg  [4:0] more;
    reg  [4:0] next;
    reg  taken;
    reg  known;
    reg  added;
    reg  finished;
    reg  moves;
    reg  last_word;
    reg  [4:0] place_more;
    reg  [6:0] agent_wide;
    reg  [6:0] agent_more;
    reg  over;

    // Sub module instances
    evidence_fusion$control$now now(
        .d(now$d),
        .q(now$q),
        .clock(now$clock)
    );
    evidence_fusion$control$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    evidence_fusion$control$under_way under_way(
        .d(under_way$d),
        .q(under_way$q),
        .clock(under_way$clock)
    );
    evidence_fusion$control$ending ending(
        .d(ending$d),
        .q(ending$q),
        .clock(ending$clock)
    );
    evidence_fusion$control$of_mean of_mean(
        .d(of_mean$d),
        .q(of_mean$q),
        .clock(of_mean$clock)
    );
    evidence_fusion$control$dumping dumping(
        .d(dumping$d),
        .q(dumping$q),
        .clock(dumping$clock)
    );
    evidence_fusion$control$agent agent(
        .d(agent$d),
        .q(agent$q),
        .clock(agent$clock)
    );
    evidence_fusion$control$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );

    // Update code
    always @(*) begin
        now$clock = clock;
        ready$clock = clock;
        under_way$clock = clock;
        ending$clock = clock;
        of_mean$clock = clock;
        dumping$clock = clock;
        agent$clock = clock;
        place$clock = clock;
        now$d = now$q;
        ready$d = ready$q;
        under_way$d = under_way$q;
        ending$d = ending$q;
        of_mean$d = of_mean$q;
        dumping$d = dumping$q;
        agent$d = agent$q;
        place$d = place$q;
        taken = s_valid && ready$q;
        known = under_way$q && same;
        added = now$q == start;
        finished = (now$q == out_probability) && ending$q;
        more = now$q + one;
        next = more;
        if (now$q == idle) begin
            next = idle;
            if (taken) begin
                next = decide;
            end
        end
        if (now$q == decide) begin
            next = start;
            if (under_way$q) begin
                next = close;
            end
            if (known) begin
                added = 1'b1;
            end
        end
        if (now$q == close) begin
            next = value_low;
            if (mixture) begin
                next = fetch;
            end
            if (same_kind && (~ending$q)) begin
                next = start;
            end
        end
        if ((now$q == shift) && of_mean$q) begin
            next = whole;
        end
        if ((now$q == gather) && (~gathered)) begin
            next = fetch;
        end
        if (now$q == value_high) begin
            next = sign;
            if (same_agent && (~ending$q)) begin
                next = start;
            end
        end
        if ((now$q == divide) && (~divided)) begin
            next = divide;
        end
        if (now$q == round) begin
            next = scale;
            of_mean$d = 1'b1;
        end
        if (now$q == whole) begin
            of_mean$d = 1'b0;
        end
        if ((now$q == probability) && (~divided)) begin
            next = probability;
        end
        if (now$q == out_probability) begin
            next = start;
        end
        if (added) begin
            next = idle;
            under_way$d = 1'b1;
            ending$d = last;
            if (last) begin
                next = close;
            end
        end
        moves = dumping$q && room;
        last_word = place$q == final_word;
        place_more = place$q + one;
        agent_wide = ((agent$q) & 7'h7f);
        agent_more = agent_wide + one7;
        over = (moves && last_word) && (agent_more == segments);
        if (moves) begin
            place$d = place_more;
            if (last_word) begin
                place$d = first_word;
                agent$d = agent_more[(32'h0)+:(6)];
            end
        end
        if (finished) begin
            next = idle;
            under_way$d = 1'b0;
            ending$d = 1'b0;
            dumping$d = 1'b1;
            place$d = first_word;
            agent$d = first_agent;
        end
        if (over) begin
            dumping$d = 1'b0;
        end
        now$d = next;
        ready$d = (next == idle) && (~dumping$q);
        if (finished) begin
            ready$d = 1'b0;
        end
        if (flush) begin
            now$d = idle;
            ready$d = 1'b1;
            under_way$d = 1'b0;
            ending$d = 1'b0;
            of_mean$d = 1'b0;
            dumping$d = 1'b0;
            place$d = first_word;
            agent$d = first_agent;
        end
        s_ready = ready$q;
        take = taken;
        state = now$q;
        open = under_way$q;
        step = moves;
        segment = agent$q;
        word = place$q;
        forget = over || flush;
    end

endmodule // evidence_fusion$control


module evidence_fusion$control$agent(d,q,clock);

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

endmodule // evidence_fusion$control$agent


module evidence_fusion$control$dumping(d,q,clock);

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

endmodule // evidence_fusion$control$dumping


module evidence_fusion$control$ending(d,q,clock);

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

endmodule // evidence_fusion$control$ending


module evidence_fusion$control$now(d,q,clock);

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

endmodule // evidence_fusion$control$now


module evidence_fusion$control$of_mean(d,q,clock);

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

endmodule // evidence_fusion$control$of_mean


module evidence_fusion$control$place(d,q,clock);

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

endmodule // evidence_fusion$control$place


module evidence_fusion$control$ready(d,q,clock);

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

endmodule // evidence_fusion$control$ready


module evidence_fusion$control$under_way(d,q,clock);

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

endmodule // evidence_fusion$control$under_way


module evidence_fusion$engine(clock,flush,state,take,open,s_data,s_last,params,last,same,same_kind,same_agent,gathered,divided,power_at,power,ln_at,ln,step,segment,word,arrive,result,forget);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  [4:0] state;
    input wire  take;
    input wire  open;
    input wire  [127:0] s_data;
    input wire  s_last;
    input wire  [255:0] params;
    output reg  last;
    output reg  same;
    output reg  same_kind;
    output reg  same_agent;
    output reg  gathered;
    output reg  divided;
    output reg  [8:0] power_at;
    input wire  [31:0] power;
    output reg  [8:0] ln_at;
    input wire  [31:0] ln;
    input wire  step;
    input wire  [5:0] segment;
    input wire  [4:0] word;
    output reg  arrive;
    output reg  [31:0] result;
    input wire  forget;

    // Update code (custom)
    // Not named: IDLE 0, FETCH 4, in which nothing happens to the numbers.
    localparam [4:0]
      DECIDE = 1, CLOSE = 2, START = 3, DISTANCE = 5,
      SCALE = 6, KNOT = 7, NEXT_KNOT = 8, FIRST = 9, BETWEEN = 10, SHIFT = 11, GATHER = 12,
      NORMAL = 13, LN_KNOT = 14, LN_NEXT_KNOT = 15, LN_FIRST = 16, LN_BETWEEN = 17, LN_ADD = 18,
      VALUE_LOW = 19, VALUE_HIGH = 20, SIGN = 21, DIVIDE = 22, ROUND = 23,
      WHOLE = 24, PROBABILITY = 25, ROUND_PROBABILITY = 26,
      OUT_COUNT = 27, OUT_MARKS = 28, OUT_FUSED_LOW = 29, OUT_FUSED_HIGH = 30, OUT_PROBABILITY = 31;

    reg far, negative;
    reg [5:0] key_agent, new_agent;
    reg [2:0] key_kind, new_kind;
    reg [31:0] key_partition, new_partition, new_value, count;
    reg new_clamped, new_last, clamped;
    reg [7:0] present;
    reg [63:0] sum, largest, total, quotient, fused;
    reg [9:0] parts, index;
    reg [20:0] distance;
    reg [29:0] log2;
    reg [31:0] knot, mantissa, exponent, whole, remainder, divisor, probability;
    reg [5:0] octave;
    reg [7:0] ln_step;
    reg [15:0] ln_fraction;
    reg [8:0] power_next, ln_next;
    reg [79:0] numerator, magnitude;
    reg [19:0] weight;
    reg [6:0] steps;
    reg [63:0] seen;
    reg leaving, leaving_seen;
    reg [4:0] leaving_word;
    reg [7:0] mask;
    reg [63:0] sums [0:511];
    reg [63:0] part;
    reg [31:0] outs [0:2047];
    reg [31:0] out;

    integer n;
    initial begin
      far = 0; negative = 0;
      key_agent = 0; new_agent = 0; key_kind = 0; new_kind = 0;
      key_partition = 0; new_partition = 0; new_value = 0; count = 0;
      new_clamped = 0; new_last = 0; clamped = 0; present = 0;
      sum = 0; largest = 0; total = 0; quotient = 0; fused = 0; parts = 0; index = 0; distance = 0; log2 = 0;
      knot = 0; mantissa = 0; exponent = 0; whole = 0; remainder = 0; divisor = 0; probability = 0;
      octave = 0; ln_step = 0; ln_fraction = 0; power_next = 0; ln_next = 0;
      numerator = 0; magnitude = 0; weight = 0; steps = 0; seen = 0;
      leaving = 0; leaving_seen = 0; leaving_word = 0; mask = 0;
      part = 0; out = 0;
      for (n = 0; n < 512; n = n + 1) sums[n] = 0;
      for (n = 0; n < 2048; n = n + 1) outs[n] = 0;
    end

    // The record at the entrance: its evidence is stopped at 50 either way.
    wire mixture = params[0];
    wire signed [31:0] odds = s_data[95:64];
    wire above = odds > 32'sd3276800;
    wire below = odds < -32'sd3276800;
    wire [31:0] stopped = above ? 32'd3276800 : below ? -32'd3276800 : s_data[95:64];

    wire agent_stays = new_agent == key_agent;
    wire kind_stays = agent_stays && new_kind == key_kind;
    wire key_stays = kind_stays && new_partition == key_partition;
    wire added = state == DECIDE && open && key_stays;
    wire [63:0] wide_value = {{32{new_value[31]}}, new_value};

    // The exponential.
    wire [9:0] index_more = index + 10'd1;
    wire [63:0] apart = largest - part;
    wire [61:0] scaled = {41'd0, distance} * 62'd1586259972096;
    wire [31:0] fall = (knot - power) * {16'd0, log2[15:0]};
    wire [31:0] shifted = {mantissa[24:0], 7'd0} >> log2[28:24];

    // The logarithm.
    reg [6:0] zeros;
    integer bit_at;
    always @(*) begin
      zeros = 7'd64;
      for (bit_at = 0; bit_at < 64; bit_at = bit_at + 1)
        if (total[bit_at]) zeros = 7'd63 - bit_at[6:0];
    end
    wire [63:0] normal = total << zeros;
    wire [31:0] rise = (ln - knot) * {16'd0, ln_fraction};
    wire [31:0] ln_round = whole + 32'd128;

    // The mean: one multiplier, one bit of the quotient a cycle.
    wire [7:0] factor_at = 8'd32 + {1'b0, key_kind, 4'd0};
    wire [15:0] factor = params[factor_at +: 16];
    wire signed [79:0] wide_largest = {{16{largest[63]}}, largest};
    wire signed [79:0] wide_factor = {64'd0, factor};
    wire [79:0] term = wide_largest * wide_factor;
    wire [31:0] mean_rest = {remainder[30:0], magnitude[79]};
    wire mean_fits = mean_rest >= {12'd0, weight};
    wire mean_up = {remainder, 1'b0} >= {13'd0, weight};
    wire [63:0] mean_round = quotient + {63'd0, mean_up};
    wire [63:0] mean_size = weight == 20'd0 ? 64'd0 : mean_round;
    wire [21:0] mean_stopped = mean_size > 64'd2621440 ? 22'd2621440 : mean_size[21:0];

    // The probability.
    wire [31:0] rest = {remainder[30:0], 1'b0};
    wire rest_fits = rest >= divisor;
    wire [31:0] left = divisor - remainder;
    wire rest_up = remainder >= left;
    wire [31:0] upper_half = quotient[31:0] + {31'd0, rest_up};

    // The outputs of an agent, written word by word.
    reg write_out;
    reg [4:0] out_word;
    reg [31:0] out_data;
    always @(*) begin
      write_out = 1'b1;
      out_word = 5'd0;
      out_data = count;
      case (state)
        VALUE_LOW: begin out_word = 5'd5 + {1'b0, key_kind, 1'b0}; out_data = largest[31:0]; end
        VALUE_HIGH: begin out_word = 5'd6 + {1'b0, key_kind, 1'b0}; out_data = largest[63:32]; end
        OUT_COUNT: out_word = 5'd0;
        OUT_MARKS: begin out_word = 5'd1; out_data = {23'd0, clamped, present}; end
        OUT_FUSED_LOW: begin out_word = 5'd2; out_data = fused[31:0]; end
        OUT_FUSED_HIGH: begin out_word = 5'd3; out_data = fused[63:32]; end
        OUT_PROBABILITY: begin out_word = 5'd4; out_data = probability; end
        default: write_out = 1'b0;
      endcase
    end

    always @(posedge clock) begin
      part <= sums[index[8:0]];
      if (state == CLOSE) sums[parts[8:0]] <= sum;
      out <= outs[{segment, word}];
      if (write_out) outs[{key_agent, out_word}] <= out_data;
    end

    // The dump: a word comes out of its RAM in the cycle after its step.
    always @(posedge clock) begin
      leaving <= step && !flush;
      if (leaving && leaving_word == 5'd1) mask <= out[7:0];
      if (step) begin
        leaving_word <= word;
        leaving_seen <= seen[segment];
      end
    end

    always @(posedge clock) begin
      if (take) begin
        new_agent <= s_data[5:0];
        new_partition <= mixture ? s_data[63:32] : 32'd0;
        new_value <= stopped;
        new_clamped <= above || below;
        new_kind <= s_data[98:96];
        new_last <= s_last;
      end
      if (added) begin
        sum <= sum + wide_value;
        count <= count + 32'd1;
        clamped <= clamped || new_clamped;
      end
      case (state)
        CLOSE: begin
          if (parts == 10'd0 || $signed(sum) > $signed(largest)) largest <= sum;
          parts <= parts + 10'd1;
          index <= 10'd0;
          total <= 64'd0;
        end
        START: begin
          key_agent <= new_agent;
          key_kind <= new_kind;
          key_partition <= new_partition;
          sum <= wide_value;
          if (open && agent_stays) begin
            count <= count + 32'd1;
            clamped <= clamped || new_clamped;
          end else begin
            count <= 32'd1;
            clamped <= new_clamped;
            present <= 8'd0;
            numerator <= 80'd0;
            weight <= 20'd0;
          end
          if (!(open && kind_stays)) parts <= 10'd0;
        end
        DISTANCE: begin
          distance <= apart[20:0];
          far <= apart[63:21] != 43'd0;
        end
        SCALE: log2 <= scaled[61:32];
        KNOT: power_next <= {1'b0, log2[23:16]};
        NEXT_KNOT: power_next <= power_next + 9'd1;
        FIRST: knot <= power;
        BETWEEN: mantissa <= knot - {16'd0, fall[31:16]};
        SHIFT: exponent <= far || log2[29] ? 32'd0 : shifted;
        GATHER: begin
          total <= total + {32'd0, exponent};
          index <= index_more;
        end
        NORMAL: begin
          octave <= 6'd32 - zeros[5:0];
          ln_step <= normal[62:55];
          ln_fraction <= normal[54:39];
        end
        LN_KNOT: ln_next <= {1'b0, ln_step};
        LN_NEXT_KNOT: ln_next <= ln_next + 9'd1;
        LN_FIRST: knot <= ln;
        LN_BETWEEN: whole <= {26'd0, octave} * 32'd11629080 + (knot + {16'd0, rise[31:16]});
        LN_ADD: largest <= largest + {40'd0, ln_round[31:8]};
        VALUE_LOW: begin
          numerator <= numerator + term;
          weight <= weight + {4'd0, factor};
          present[key_kind] <= 1'b1;
        end
        SIGN: begin
          negative <= numerator[79];
          magnitude <= numerator[79] ? -numerator : numerator;
          remainder <= 32'd0;
          quotient <= 64'd0;
          steps <= 7'd79;
        end
        DIVIDE: begin
          remainder <= mean_fits ? mean_rest - {12'd0, weight} : mean_rest;
          quotient <= {quotient[62:0], mean_fits};
          magnitude <= {magnitude[78:0], 1'b0};
          steps <= steps - 7'd1;
        end
        ROUND: begin
          fused <= negative ? -mean_size : mean_size;
          distance <= mean_stopped[20:0];
          far <= mean_stopped[21];
        end
        WHOLE: begin
          divisor <= 32'h40000000 + {1'b0, exponent[31:1]};
          remainder <= 32'h20000000;
          quotient <= 64'd0;
          steps <= 7'd31;
        end
        PROBABILITY: begin
          remainder <= rest_fits ? rest - divisor : rest;
          quotient <= {quotient[62:0], rest_fits};
          steps <= steps - 7'd1;
        end
        ROUND_PROBABILITY: probability <= fused[63] ? 32'h80000000 - upper_half : upper_half;
        OUT_PROBABILITY: seen[key_agent] <= 1'b1;
        default: ;
      endcase
      if (forget) seen <= 64'd0;
    end

    wire [4:0] value_at = leaving_word - 5'd5;
    wire absent = leaving_word >= 5'd5 && !mask[value_at[3:1]];
    always @(*) begin
      last = new_last;
      same = key_stays;
      same_kind = kind_stays;
      same_agent = agent_stays;
      gathered = index_more == parts;
      divided = steps == 7'd0;
      power_at = power_next;
      ln_at = ln_next;
      arrive = leaving;
      result = absent ? 32'd0 : out;
      if (!leaving_seen) result = leaving_word == 5'd4 ? 32'h40000000 : 32'd0;
    end
endmodule // evidence_fusion$engine


module evidence_fusion$exponentials(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_at;
    input wire  [31:0] write_data;
    input wire  [8:0] read_at;
    output reg  [31:0] q;

    // Update code (custom)
    reg [31:0] words [0:511];
    integer i;
    initial begin
      for (i = 0; i <= 511; i = i + 1) words[i] = 0;
      q = 0;
    end
    always @(posedge clock) begin
      q <= words[read_at];
      if (write) words[write_at] <= write_data;
    end
endmodule // evidence_fusion$exponentials


module evidence_fusion$logarithms(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_at;
    input wire  [31:0] write_data;
    input wire  [8:0] read_at;
    output reg  [31:0] q;

    // Update code (custom)
    reg [31:0] words [0:511];
    integer i;
    initial begin
      for (i = 0; i <= 511; i = i + 1) words[i] = 0;
      q = 0;
    end
    always @(posedge clock) begin
      q <= words[read_at];
      if (write) words[write_at] <= write_data;
    end
endmodule // evidence_fusion$logarithms


module evidence_fusion$outlet(clock,flush,take,hold,ready,arrive,result,m_ready,m_valid,m_data);

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
    evidence_fusion$outlet$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    evidence_fusion$outlet$change change(
        .d(change$d),
        .q(change$q),
        .clock(change$clock)
    );
    evidence_fusion$outlet$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    evidence_fusion$outlet$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    evidence_fusion$outlet$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    evidence_fusion$outlet$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    evidence_fusion$outlet$data data(
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

endmodule // evidence_fusion$outlet


module evidence_fusion$outlet$change(d,q,clock);

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

endmodule // evidence_fusion$outlet$change


module evidence_fusion$outlet$data(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // evidence_fusion$outlet$data


module evidence_fusion$outlet$free(d,q,clock);

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

endmodule // evidence_fusion$outlet$free


module evidence_fusion$outlet$memory(clock,write,write_at,write_data,read_at,read_data);

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
endmodule // evidence_fusion$outlet$memory


module evidence_fusion$outlet$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

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
    evidence_fusion$outlet$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    evidence_fusion$outlet$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    evidence_fusion$outlet$pointers$present present(
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

endmodule // evidence_fusion$outlet$pointers


module evidence_fusion$outlet$pointers$present(d,q,clock);

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

endmodule // evidence_fusion$outlet$pointers$present


module evidence_fusion$outlet$pointers$read(d,q,clock);

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

endmodule // evidence_fusion$outlet$pointers$read


module evidence_fusion$outlet$pointers$written(d,q,clock);

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

endmodule // evidence_fusion$outlet$pointers$written


module evidence_fusion$outlet$used(d,q,clock);

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

endmodule // evidence_fusion$outlet$used


module evidence_fusion$outlet$valid(d,q,clock);

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

endmodule // evidence_fusion$outlet$valid


module evidence_fusion$params(clock,write,addr,data,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [23:0] addr;
    input wire  [31:0] data;
    output reg  [255:0] q;

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
    end
endmodule // evidence_fusion$params
