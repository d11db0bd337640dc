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
