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
    reg  engine$clock;
    reg  engine$flush;
    reg  engine$s_valid;
    reg  [127:0] engine$s_data;
    reg  engine$s_last;
    wire  engine$s_ready;
    reg  [255:0] engine$params;
    wire  [8:0] engine$power_at;
    reg  [31:0] engine$power;
    wire  [8:0] engine$ln_at;
    reg  [31:0] engine$ln;
    reg  engine$room;
    wire  engine$take;
    wire  engine$arrive;
    wire  [31:0] engine$result;
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
    evidence_fusion$engine engine(
        .clock(engine$clock),
        .flush(engine$flush),
        .s_valid(engine$s_valid),
        .s_data(engine$s_data),
        .s_last(engine$s_last),
        .s_ready(engine$s_ready),
        .params(engine$params),
        .power_at(engine$power_at),
        .power(engine$power),
        .ln_at(engine$ln_at),
        .ln(engine$ln),
        .room(engine$room),
        .take(engine$take),
        .arrive(engine$arrive),
        .result(engine$result)
    );
    evidence_fusion$outlet outlet(
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
        params$clock = clock;
        exponentials$clock = clock;
        logarithms$clock = clock;
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
        engine$flush = flush;
        engine$s_valid = s_valid;
        engine$s_data = s_data;
        engine$s_last = s_last;
        engine$params = params$q;
        engine$power = exponentials$q;
        engine$ln = logarithms$q;
        s_ready = engine$s_ready;
        engine$room = outlet$ready;
        outlet$flush = flush;
        outlet$take = engine$take;
        outlet$arrive = engine$arrive;
        outlet$result = engine$result;
        outlet$m_ready = m_ready;
        m_valid = outlet$m_valid;
        m_data = outlet$m_data;
    end

endmodule // evidence_fusion


module evidence_fusion$engine(clock,flush,s_valid,s_data,s_last,s_ready,params,power_at,power,ln_at,ln,room,take,arrive,result);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [127:0] s_data;
    input wire  s_last;
    output reg  s_ready;
    input wire  [255:0] params;
    output reg  [8:0] power_at;
    input wire  [31:0] power;
    output reg  [8:0] ln_at;
    input wire  [31:0] ln;
    input wire  room;
    output reg  take;
    output reg  arrive;
    output reg  [31:0] result;

    // Update code (custom)
    localparam [4:0]
      IDLE = 0, DECIDE = 1, CLOSE = 2, START = 3, FETCH = 4, DISTANCE = 5,
      SCALE = 6, KNOT = 7, NEXT_KNOT = 8, FIRST = 9, BETWEEN = 10, SHIFT = 11, GATHER = 12,
      NORMAL = 13, LN_KNOT = 14, LN_NEXT_KNOT = 15, LN_FIRST = 16, LN_BETWEEN = 17, LN_ADD = 18,
      VALUE_LOW = 19, VALUE_HIGH = 20, SIGN = 21, DIVIDE = 22, ROUND = 23,
      WHOLE = 24, PROBABILITY = 25, ROUND_PROBABILITY = 26,
      OUT_COUNT = 27, OUT_MARKS = 28, OUT_FUSED_LOW = 29, OUT_FUSED_HIGH = 30, OUT_PROBABILITY = 31;

    reg [4:0] state;
    reg ready, open, ending, for_logistic, far, negative;
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
    reg dumping, leaving, leaving_seen;
    reg [5:0] segment;
    reg [4:0] word, leaving_word;
    reg [7:0] mask;
    reg [63:0] sums [0:511];
    reg [63:0] part;
    reg [31:0] outs [0:2047];
    reg [31:0] out;

    integer n;
    initial begin
      state = IDLE; ready = 0; open = 0; ending = 0; for_logistic = 0; far = 0; negative = 0;
      key_agent = 0; new_agent = 0; key_kind = 0; new_kind = 0;
      key_partition = 0; new_partition = 0; new_value = 0; count = 0;
      new_clamped = 0; new_last = 0; clamped = 0; present = 0;
      sum = 0; largest = 0; total = 0; quotient = 0; fused = 0; parts = 0; index = 0; distance = 0; log2 = 0;
      knot = 0; mantissa = 0; exponent = 0; whole = 0; remainder = 0; divisor = 0; probability = 0;
      octave = 0; ln_step = 0; ln_fraction = 0; power_next = 0; ln_next = 0;
      numerator = 0; magnitude = 0; weight = 0; steps = 0; seen = 0;
      dumping = 0; leaving = 0; leaving_seen = 0; segment = 0; word = 0; leaving_word = 0; mask = 0;
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

    wire same_agent = open && new_agent == key_agent;
    wire same_kind = same_agent && new_kind == key_kind;
    wire same = same_kind && new_partition == key_partition;
    wire [63:0] wide_value = {{32{new_value[31]}}, new_value};

    // The exponential.
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

    // The dump.
    wire step = dumping && room;
    wire last_word = word == 5'd20;
    wire [6:0] segment_more = {1'b0, segment} + 7'd1;
    wire over = last_word && segment_more == params[166:160];
    always @(posedge clock) begin
      leaving <= step && !flush;
      if (leaving && leaving_word == 5'd1) mask <= out[7:0];
      if (step) begin
        leaving_word <= word;
        leaving_seen <= seen[segment];
        word <= last_word ? 5'd0 : word + 5'd1;
        if (last_word) segment <= segment_more[5:0];
      end
      if (flush || state == OUT_PROBABILITY) begin word <= 5'd0; segment <= 6'd0; end
    end

    always @(posedge clock) begin
      if (step && over) begin dumping <= 1'b0; seen <= 64'd0; end
      case (state)
        IDLE:
          if (s_valid && ready) begin
            new_agent <= s_data[5:0];
            new_partition <= mixture ? s_data[63:32] : 32'd0;
            new_value <= stopped;
            new_clamped <= above || below;
            new_kind <= s_data[98:96];
            new_last <= s_last;
            ready <= 1'b0;
            state <= DECIDE;
          end else if (!dumping) ready <= 1'b1;
        DECIDE:
          if (!open) state <= START;
          else if (same) begin
            sum <= sum + wide_value;
            count <= count + 32'd1;
            clamped <= clamped || new_clamped;
            ending <= new_last;
            ready <= !new_last;
            state <= new_last ? CLOSE : IDLE;
          end else state <= CLOSE;
        CLOSE: begin
          if (parts == 10'd0 || $signed(sum) > $signed(largest)) largest <= sum;
          parts <= parts + 10'd1;
          index <= 10'd0;
          total <= 64'd0;
          if (!ending && same_kind) state <= START;
          else state <= mixture ? FETCH : VALUE_LOW;
        end
        START: begin
          key_agent <= new_agent;
          key_kind <= new_kind;
          key_partition <= new_partition;
          sum <= wide_value;
          open <= 1'b1;
          if (same_agent) begin
            count <= count + 32'd1;
            clamped <= clamped || new_clamped;
          end else begin
            count <= 32'd1;
            clamped <= new_clamped;
            present <= 8'd0;
            numerator <= 80'd0;
            weight <= 20'd0;
          end
          if (!same_kind) parts <= 10'd0;
          ending <= new_last;
          ready <= !new_last;
          state <= new_last ? CLOSE : IDLE;
        end
        FETCH: state <= DISTANCE;
        DISTANCE: begin
          distance <= apart[20:0];
          far <= apart[63:21] != 43'd0;
          state <= SCALE;
        end
        SCALE: begin log2 <= scaled[61:32]; state <= KNOT; end
        KNOT: begin power_next <= {1'b0, log2[23:16]}; state <= NEXT_KNOT; end
        NEXT_KNOT: begin power_next <= power_next + 9'd1; state <= FIRST; end
        FIRST: begin knot <= power; state <= BETWEEN; end
        BETWEEN: begin mantissa <= knot - {16'd0, fall[31:16]}; state <= SHIFT; end
        SHIFT: begin
          exponent <= far || log2[29] ? 32'd0 : shifted;
          state <= for_logistic ? WHOLE : GATHER;
        end
        GATHER: begin
          total <= total + {32'd0, exponent};
          index <= index + 10'd1;
          state <= index + 10'd1 == parts ? NORMAL : FETCH;
        end
        NORMAL: begin
          octave <= 6'd32 - zeros[5:0];
          ln_step <= normal[62:55];
          ln_fraction <= normal[54:39];
          state <= LN_KNOT;
        end
        LN_KNOT: begin ln_next <= {1'b0, ln_step}; state <= LN_NEXT_KNOT; end
        LN_NEXT_KNOT: begin ln_next <= ln_next + 9'd1; state <= LN_FIRST; end
        LN_FIRST: begin knot <= ln; state <= LN_BETWEEN; end
        LN_BETWEEN: begin
          whole <= {26'd0, octave} * 32'd11629080 + (knot + {16'd0, rise[31:16]});
          state <= LN_ADD;
        end
        LN_ADD: begin largest <= largest + {40'd0, ln_round[31:8]}; state <= VALUE_LOW; end
        VALUE_LOW: begin
          numerator <= numerator + term;
          weight <= weight + {4'd0, factor};
          present[key_kind] <= 1'b1;
          state <= VALUE_HIGH;
        end
        VALUE_HIGH: state <= ending || !same_agent ? SIGN : START;
        SIGN: begin
          negative <= numerator[79];
          magnitude <= numerator[79] ? -numerator : numerator;
          remainder <= 32'd0;
          quotient <= 64'd0;
          steps <= 7'd79;
          state <= DIVIDE;
        end
        DIVIDE: begin
          remainder <= mean_fits ? mean_rest - {12'd0, weight} : mean_rest;
          quotient <= {quotient[62:0], mean_fits};
          magnitude <= {magnitude[78:0], 1'b0};
          steps <= steps - 7'd1;
          if (steps == 7'd0) state <= ROUND;
        end
        ROUND: begin
          fused <= negative ? -mean_size : mean_size;
          distance <= mean_stopped[20:0];
          far <= mean_stopped[21];
          for_logistic <= 1'b1;
          state <= SCALE;
        end
        WHOLE: begin
          divisor <= 32'h40000000 + {1'b0, exponent[31:1]};
          remainder <= 32'h20000000;
          quotient <= 64'd0;
          steps <= 7'd31;
          for_logistic <= 1'b0;
          state <= PROBABILITY;
        end
        PROBABILITY: begin
          remainder <= rest_fits ? rest - divisor : rest;
          quotient <= {quotient[62:0], rest_fits};
          steps <= steps - 7'd1;
          if (steps == 7'd0) state <= ROUND_PROBABILITY;
        end
        ROUND_PROBABILITY: begin
          probability <= fused[63] ? 32'h80000000 - upper_half : upper_half;
          state <= OUT_COUNT;
        end
        OUT_COUNT: state <= OUT_MARKS;
        OUT_MARKS: state <= OUT_FUSED_LOW;
        OUT_FUSED_LOW: state <= OUT_FUSED_HIGH;
        OUT_FUSED_HIGH: state <= OUT_PROBABILITY;
        OUT_PROBABILITY: begin
          seen[key_agent] <= 1'b1;
          if (ending) begin
            open <= 1'b0;
            ending <= 1'b0;
            dumping <= 1'b1;
          end
          state <= ending ? IDLE : START;
        end
      endcase
      if (flush) begin
        state <= IDLE;
        ready <= 1'b1;
        open <= 1'b0;
        ending <= 1'b0;
        for_logistic <= 1'b0;
        dumping <= 1'b0;
        seen <= 64'd0;
      end
    end

    wire [4:0] value_at = leaving_word - 5'd5;
    wire absent = leaving_word >= 5'd5 && !mask[value_at[3:1]];
    always @(*) begin
      s_ready = ready;
      power_at = power_next;
      ln_at = ln_next;
      take = step;
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


module evidence_fusion$outlet(clock,flush,take,ready,arrive,result,m_ready,m_valid,m_data);

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
    evidence_fusion$outlet$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    evidence_fusion$outlet$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    evidence_fusion$outlet$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    evidence_fusion$outlet$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
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

endmodule // evidence_fusion$outlet


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
endmodule // evidence_fusion$outlet$memory


module evidence_fusion$outlet$read(d,q,clock);

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

endmodule // evidence_fusion$outlet$read


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


module evidence_fusion$outlet$written(d,q,clock);

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

endmodule // evidence_fusion$outlet$written


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
