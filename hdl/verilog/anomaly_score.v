// anomaly_score, version 1, specification 6a52b0755bc3e085: 1 stages, latency 25 cycles
// Emitted by RustHDL; edit the block, not this file.

module anomaly_score(clock,flush,s_valid,s_data,s_last,s_ready,m_ready,m_valid,m_data,p_write,p_addr,p_data);

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
    reg  loader$clock;
    reg  loader$p_write;
    reg  [23:0] loader$p_addr;
    reg  [31:0] loader$p_data;
    wire  loader$write;
    wire  [4:0] loader$entry;
    wire  [6:0] loader$word;
    wire  [31:0] loader$data;
    reg  sequencer$clock;
    reg  sequencer$flush;
    reg  sequencer$take;
    reg  [287:0] sequencer$s_data;
    reg  sequencer$p_write;
    reg  [23:0] sequencer$p_addr;
    reg  [31:0] sequencer$p_data;
    wire  sequencer$busy;
    wire  sequencer$last;
    wire  [255:0] sequencer$features;
    wire  [4:0] sequencer$component;
    wire  [3:0] sequencer$step;
    wire  sequencer$diagonal;
    wire  [5:0] sequencer$tag;
    reg  differences$clock;
    reg  [255:0] differences$features;
    reg  [4:0] differences$component;
    reg  differences$write;
    reg  [4:0] differences$entry;
    reg  [6:0] differences$word;
    reg  [31:0] differences$data;
    wire  [255:0] differences$q;
    wire  differences$saturated;
    reg  rows$clock;
    reg  [4:0] rows$component;
    reg  [3:0] rows$step;
    reg  rows$diagonal;
    reg  [255:0] rows$d;
    reg  rows$write;
    reg  [4:0] rows$entry;
    reg  [6:0] rows$word;
    reg  [31:0] rows$data;
    wire  [511:0] rows$a;
    reg  deviations$clock;
    reg  [4:0] deviations$component;
    reg  [511:0] deviations$a;
    reg  deviations$write;
    reg  [4:0] deviations$entry;
    reg  [6:0] deviations$word;
    reg  [31:0] deviations$data;
    wire  [255:0] deviations$z;
    wire  [15:0] deviations$stopped;
    reg  squares$clock;
    reg  [255:0] squares$z;
    reg  [15:0] squares$stopped;
    wire  [31:0] squares$sum;
    wire  [3:0] squares$feature;
    wire  squares$saturated;
    reg  nearest$clock;
    reg  [4:0] nearest$component;
    reg  [31:0] nearest$sum;
    reg  [3:0] nearest$feature;
    reg  nearest$deviation_saturated;
    reg  nearest$difference_saturated;
    reg  [5:0] nearest$tag;
    reg  nearest$write;
    reg  [4:0] nearest$entry;
    reg  [6:0] nearest$word;
    reg  [31:0] nearest$data;
    wire  [31:0] nearest$distance;
    wire  [10:0] nearest$about;
    wire  nearest$curve;
    reg  calibration$clock;
    reg  [31:0] calibration$distance;
    reg  [10:0] calibration$about;
    reg  calibration$curve;
    reg  calibration$p_write;
    reg  [23:0] calibration$p_addr;
    reg  [31:0] calibration$p_data;
    wire  [63:0] calibration$q;
    reg  component_rows$clock;
    reg  [4:0] component_rows$d;
    wire  [4:0] component_rows$q;
    reg  component_sum$clock;
    reg  [4:0] component_sum$d;
    wire  [4:0] component_sum$q;
    reg  tag$clock;
    reg  [5:0] tag$d;
    wire  [5:0] tag$q;
    reg  difference_saturated$clock;
    reg  difference_saturated$d;
    wire  difference_saturated$q;
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
    reg  ready;
    reg  take;

    // Sub module instances
    anomaly_score$loader loader(
        .clock(loader$clock),
        .p_write(loader$p_write),
        .p_addr(loader$p_addr),
        .p_data(loader$p_data),
        .write(loader$write),
        .entry(loader$entry),
        .word(loader$word),
        .data(loader$data)
    );
    anomaly_score$sequencer sequencer(
        .clock(sequencer$clock),
        .flush(sequencer$flush),
        .take(sequencer$take),
        .s_data(sequencer$s_data),
        .p_write(sequencer$p_write),
        .p_addr(sequencer$p_addr),
        .p_data(sequencer$p_data),
        .busy(sequencer$busy),
        .last(sequencer$last),
        .features(sequencer$features),
        .component(sequencer$component),
        .step(sequencer$step),
        .diagonal(sequencer$diagonal),
        .tag(sequencer$tag)
    );
    anomaly_score$differences differences(
        .clock(differences$clock),
        .features(differences$features),
        .component(differences$component),
        .write(differences$write),
        .entry(differences$entry),
        .word(differences$word),
        .data(differences$data),
        .q(differences$q),
        .saturated(differences$saturated)
    );
    anomaly_score$rows rows(
        .clock(rows$clock),
        .component(rows$component),
        .step(rows$step),
        .diagonal(rows$diagonal),
        .d(rows$d),
        .write(rows$write),
        .entry(rows$entry),
        .word(rows$word),
        .data(rows$data),
        .a(rows$a)
    );
    anomaly_score$deviations deviations(
        .clock(deviations$clock),
        .component(deviations$component),
        .a(deviations$a),
        .write(deviations$write),
        .entry(deviations$entry),
        .word(deviations$word),
        .data(deviations$data),
        .z(deviations$z),
        .stopped(deviations$stopped)
    );
    anomaly_score$squares squares(
        .clock(squares$clock),
        .z(squares$z),
        .stopped(squares$stopped),
        .sum(squares$sum),
        .feature(squares$feature),
        .saturated(squares$saturated)
    );
    anomaly_score$nearest nearest(
        .clock(nearest$clock),
        .component(nearest$component),
        .sum(nearest$sum),
        .feature(nearest$feature),
        .deviation_saturated(nearest$deviation_saturated),
        .difference_saturated(nearest$difference_saturated),
        .tag(nearest$tag),
        .write(nearest$write),
        .entry(nearest$entry),
        .word(nearest$word),
        .data(nearest$data),
        .distance(nearest$distance),
        .about(nearest$about),
        .curve(nearest$curve)
    );
    anomaly_score$calibration calibration(
        .clock(calibration$clock),
        .distance(calibration$distance),
        .about(calibration$about),
        .curve(calibration$curve),
        .p_write(calibration$p_write),
        .p_addr(calibration$p_addr),
        .p_data(calibration$p_data),
        .q(calibration$q)
    );
    anomaly_score$component_rows component_rows(
        .clock(component_rows$clock),
        .d(component_rows$d),
        .q(component_rows$q)
    );
    anomaly_score$component_sum component_sum(
        .clock(component_sum$clock),
        .d(component_sum$d),
        .q(component_sum$q)
    );
    anomaly_score$tag tag(
        .clock(tag$clock),
        .d(tag$d),
        .q(tag$q)
    );
    anomaly_score$difference_saturated difference_saturated(
        .clock(difference_saturated$clock),
        .d(difference_saturated$d),
        .q(difference_saturated$q)
    );
    anomaly_score$flight flight(
        .clock(flight$clock),
        .clear(flight$clear),
        .take(flight$take),
        .arrive(flight$arrive)
    );
    anomaly_score$outlet outlet(
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
        loader$clock = clock;
        sequencer$clock = clock;
        differences$clock = clock;
        rows$clock = clock;
        deviations$clock = clock;
        squares$clock = clock;
        nearest$clock = clock;
        calibration$clock = clock;
        component_rows$clock = clock;
        component_sum$clock = clock;
        tag$clock = clock;
        difference_saturated$clock = clock;
        flight$clock = clock;
        outlet$clock = clock;
        ready = outlet$ready && (~sequencer$busy);
        take = s_valid && ready;
        sequencer$flush = flush;
        sequencer$take = take;
        sequencer$s_data = s_data;
        sequencer$p_write = p_write;
        sequencer$p_addr = p_addr;
        sequencer$p_data = p_data;
        loader$p_write = p_write;
        loader$p_addr = p_addr;
        loader$p_data = p_data;
        differences$write = loader$write;
        differences$entry = loader$entry;
        differences$word = loader$word;
        differences$data = loader$data;
        differences$features = sequencer$features;
        differences$component = sequencer$component;
        rows$write = loader$write;
        rows$entry = loader$entry;
        rows$word = loader$word;
        rows$data = loader$data;
        rows$component = sequencer$component;
        rows$step = sequencer$step;
        rows$diagonal = sequencer$diagonal;
        rows$d = differences$q;
        component_rows$d = sequencer$component;
        deviations$write = loader$write;
        deviations$entry = loader$entry;
        deviations$word = loader$word;
        deviations$data = loader$data;
        deviations$component = component_rows$q;
        deviations$a = rows$a;
        squares$z = deviations$z;
        squares$stopped = deviations$stopped;
        component_sum$d = component_rows$q;
        tag$d = sequencer$tag;
        difference_saturated$d = differences$saturated;
        nearest$write = loader$write;
        nearest$entry = loader$entry;
        nearest$word = loader$word;
        nearest$data = loader$data;
        nearest$component = component_sum$q;
        nearest$tag = tag$q;
        nearest$sum = squares$sum;
        nearest$feature = squares$feature;
        nearest$deviation_saturated = squares$saturated;
        nearest$difference_saturated = difference_saturated$q;
        calibration$p_write = p_write;
        calibration$p_addr = p_addr;
        calibration$p_data = p_data;
        calibration$distance = nearest$distance;
        calibration$about = nearest$about;
        calibration$curve = nearest$curve;
        flight$clear = flush;
        flight$take = sequencer$last;
        outlet$hold = 1'b0;
        outlet$flush = flush;
        outlet$take = take;
        outlet$arrive = flight$arrive;
        outlet$result = calibration$q;
        outlet$m_ready = m_ready;
        s_ready = ready;
        m_valid = outlet$m_valid;
        m_data = outlet$m_data;
    end

endmodule // anomaly_score


module anomaly_score$calibration(clock,distance,about,curve,p_write,p_addr,p_data,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] distance;
    input wire  [10:0] about;
    input wire  curve;
    input wire  p_write;
    input wire  [23:0] p_addr;
    input wire  [31:0] p_data;
    output reg  [63:0] q;

    // Update code (custom)
    // Not cleared at the start: no record refers to a curve that was not written, and synthesis would unroll the loop.
    reg [31:0] curves [0:9727];
    reg [42:0] found1, found2, found3, found4, found5;
    reg curve1, curve2;
    reg [4:0] shift1, shift2;
    reg [31:0] mantissa, entry, product;
    reg [13:0] at;
    reg [15:0] fraction3, fraction4, value;
    wire [4:0] octave = 5'd17 - shift2 + {4'd0, mantissa[31]};
    wire [5:0] page = {1'b0, octave} + (curve2 ? 6'd19 : 6'd0);
    wire here = p_write && p_addr[23:20] == 4'd3 && p_addr[19:0] < 20'd9728;
    // The number of leading zeros, 17 at most.
    function [4:0] zeros(input [31:0] number);
      integer bit_number;
      begin
        zeros = 5'd17;
        for (bit_number = 15; bit_number < 32; bit_number = bit_number + 1)
          if (number[bit_number]) zeros = 5'd31 - bit_number[4:0];
      end
    endfunction
    initial begin
      {found1, found2, found3, found4, found5} = 0;
      {curve1, curve2} = 0;
      {shift1, shift2} = 0;
      {mantissa, entry, product} = 0;
      at = 0;
      {fraction3, fraction4, value} = 0;
      q = 0;
    end
    always @(posedge clock) begin
      if (here) curves[p_addr[13:0]] <= p_data;
      found1 <= {about, distance};
      curve1 <= curve;
      shift1 <= zeros(distance);
      found2 <= found1;
      curve2 <= curve1;
      shift2 <= shift1;
      mantissa <= found1[31:0] << shift1;
      found3 <= found2;
      at <= {page, mantissa[30:23]};
      fraction3 <= mantissa[22:7];
      found4 <= found3;
      entry <= curves[at];
      fraction4 <= fraction3;
      found5 <= found4;
      product <= entry[31:16] * fraction4;
      value <= entry[15:0];
      q <= {found5[31:0], 5'd0, found5[42:32], value + product[31:16]};
    end
endmodule // anomaly_score$calibration


module anomaly_score$component_rows(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [4:0] d;
    output reg  [4:0] q;

    // Update code (custom)
    reg [24:0] line;
    initial begin
      line = 0;
      q = 0;
    end
    always @(posedge clock) begin
      line <= {line[19:0], d};
      q <= line[24:20];
    end
endmodule // anomaly_score$component_rows


module anomaly_score$component_sum(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [4:0] d;
    output reg  [4:0] q;

    // Update code (custom)
    reg [29:0] line;
    initial begin
      line = 0;
      q = 0;
    end
    always @(posedge clock) begin
      line <= {line[24:0], d};
      q <= line[29:25];
    end
endmodule // anomaly_score$component_sum


module anomaly_score$deviations(clock,component,a,write,entry,word,data,z,stopped);

    // Module arguments
    input wire  clock;
    input wire  [4:0] component;
    input wire  [511:0] a;
    input wire  write;
    input wire  [4:0] entry;
    input wire  [6:0] word;
    input wire  [31:0] data;
    output reg  [255:0] z;
    output reg  [15:0] stopped;

    // Update code (custom)
    reg [511:0] biases [0:31];
    reg [127:0] shifts [0:31];
    reg [511:0] bias;
    reg [127:0] shift;
    reg [4:0] at;
    integer i;
    initial begin
      for (i = 0; i < 32; i = i + 1) begin
        biases[i] = 0;
        shifts[i] = 0;
      end
      bias = 0;
      shift = 0;
      at = 0;
      z = 0;
      stopped = 0;
    end
    always @(posedge clock) begin
      for (i = 0; i < 16; i = i + 1)
        if (write && word == 7'd80 + i[6:0]) biases[entry][32*i +: 32] <= data;
      for (i = 0; i < 4; i = i + 1)
        if (write && word == 7'd76 + i[6:0]) shifts[entry][32*i +: 32] <= data;
      bias <= biases[component];
      at <= component;
      shift <= shifts[at];
    end
    genvar g;
    generate for (g = 0; g < 16; g = g + 1) begin : row
      reg signed [31:0] sum, coarse, fine;
      reg [2:0] fine_shift;
      wire [4:0] coarse_shift = {shift[8*g+3 +: 2], 3'd0};
      wire above = fine > 32'sd16383;
      wire below = fine < -32'sd16383;
      initial begin
        sum = 0;
        coarse = 0;
        fine = 0;
        fine_shift = 0;
      end
      always @(posedge clock) begin
        sum <= a[32*g +: 32] + bias[32*g +: 32];
        coarse <= sum >>> coarse_shift;
        fine_shift <= shift[8*g +: 3];
        fine <= coarse >>> fine_shift;
        z[16*g +: 16] <= above ? 16'sd16383 : below ? -16'sd16383 : fine[15:0];
        stopped[g] <= above || below;
      end
    end endgenerate
endmodule // anomaly_score$deviations


module anomaly_score$difference_saturated(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  d;
    output reg  q;

    // Update code (custom)
    reg [8:0] line;
    initial begin
      line = 0;
      q = 0;
    end
    always @(posedge clock) begin
      line <= {line[7:0], d};
      q <= line[8:8];
    end
endmodule // anomaly_score$difference_saturated


module anomaly_score$differences(clock,features,component,write,entry,word,data,q,saturated);

    // Module arguments
    input wire  clock;
    input wire  [255:0] features;
    input wire  [4:0] component;
    input wire  write;
    input wire  [4:0] entry;
    input wire  [6:0] word;
    input wire  [31:0] data;
    output reg  [255:0] q;
    output reg  saturated;

    // Update code (custom)
    reg [255:0] means [0:31];
    reg [255:0] first, second, mean;
    reg [4:0] at;
    reg [15:0] stopped;
    integer i;
    initial begin
      for (i = 0; i < 32; i = i + 1) means[i] = 0;
      first = 0;
      second = 0;
      mean = 0;
      at = 0;
      stopped = 0;
      q = 0;
      saturated = 0;
    end
    always @(posedge clock) begin
      for (i = 0; i < 8; i = i + 1)
        if (write && word == i[6:0]) means[entry][32*i +: 32] <= data;
      first <= features;
      at <= component;
      second <= first;
      mean <= means[at];
      saturated <= |stopped;
    end
    genvar g;
    generate for (g = 0; g < 16; g = g + 1) begin : feature
      wire [16:0] exact = {second[16*g+15], second[16*g +: 16]} - {mean[16*g+15], mean[16*g +: 16]};
      wire stop = exact[16] != exact[15];
      always @(posedge clock) begin
        q[16*g +: 16] <= stop ? {exact[16], {15{!exact[16]}}} : exact[15:0];
        stopped[g] <= stop;
      end
    end endgenerate
endmodule // anomaly_score$differences


module anomaly_score$flight(clock,clear,take,arrive);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  take;
    output reg  arrive;

    // Update code (custom)
    reg [22:1] valid;
    initial valid = 0;
    always @(posedge clock) valid <= clear ? 22'd0 : {valid[21:1], take};
    always @(*) arrive = valid[22];
endmodule // anomaly_score$flight


module anomaly_score$loader(clock,p_write,p_addr,p_data,write,entry,word,data);

    // Module arguments
    input wire  clock;
    input wire  p_write;
    input wire  [23:0] p_addr;
    input wire  [31:0] p_data;
    output reg  write;
    output reg  [4:0] entry;
    output reg  [6:0] word;
    output reg  [31:0] data;

    // Update code (custom)
    reg taken, divided;
    reg [11:0] taken_number, divided_number;
    reg [31:0] taken_data, divided_data;
    reg [4:0] divided_entry;
    wire [23:0] quotient = {12'd0, taken_number} * 24'd2703;
    wire [11:0] rest = divided_number - {7'd0, divided_entry} * 12'd97;
    initial begin
      taken = 0;
      taken_number = 0;
      taken_data = 0;
      divided = 0;
      divided_number = 0;
      divided_data = 0;
      divided_entry = 0;
      write = 0;
      entry = 0;
      word = 0;
      data = 0;
    end
    always @(posedge clock) begin
      taken <= p_write && p_addr[23:20] == 4'd2 && p_addr[19:0] < 20'd3104;
      taken_number <= p_addr[11:0];
      taken_data <= p_data;
      divided <= taken;
      divided_number <= taken_number;
      divided_entry <= quotient[22:18];
      divided_data <= taken_data;
      write <= divided;
      entry <= divided_entry;
      word <= rest[6:0];
      data <= divided_data;
    end
endmodule // anomaly_score$loader


module anomaly_score$nearest(clock,component,sum,feature,deviation_saturated,difference_saturated,tag,write,entry,word,data,distance,about,curve);

    // Module arguments
    input wire  clock;
    input wire  [4:0] component;
    input wire  [31:0] sum;
    input wire  [3:0] feature;
    input wire  deviation_saturated;
    input wire  difference_saturated;
    input wire  [5:0] tag;
    input wire  write;
    input wire  [4:0] entry;
    input wire  [6:0] word;
    input wire  [31:0] data;
    output reg  [31:0] distance;
    output reg  [10:0] about;
    output reg  curve;

    // Update code (custom)
    reg [31:0] constants [0:31];
    reg [31:0] constant, candidate;
    reg [10:0] candidate_about;
    reg candidate_complete, candidate_curve;
    wire [32:0] exact = {1'b0, sum} + {1'b0, constant};
    integer i;
    initial begin
      for (i = 0; i < 32; i = i + 1) constants[i] = 0;
      constant = 0;
      candidate = 0;
      candidate_about = 0;
      candidate_complete = 0;
      candidate_curve = 0;
      distance = 0;
      about = 0;
      curve = 0;
    end
    always @(posedge clock) begin
      if (write && word == 7'd96) constants[entry] <= data;
      constant <= constants[component];
      candidate <= exact[32] ? 32'hffffffff : exact[31:0];
      candidate_about <= {exact[32], deviation_saturated, difference_saturated, feature, tag[3:0]};
      candidate_complete <= tag[4];
      candidate_curve <= tag[5];
      if (candidate_complete && (candidate_about[3:0] == 4'd0 || candidate < distance)) begin
        distance <= candidate;
        about <= candidate_about;
        curve <= candidate_curve;
      end
    end
endmodule // anomaly_score$nearest


module anomaly_score$outlet(clock,flush,take,hold,ready,arrive,result,m_ready,m_valid,m_data);

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
    anomaly_score$outlet$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    anomaly_score$outlet$change change(
        .d(change$d),
        .q(change$q),
        .clock(change$clock)
    );
    anomaly_score$outlet$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    anomaly_score$outlet$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    anomaly_score$outlet$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    anomaly_score$outlet$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    anomaly_score$outlet$data data(
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

endmodule // anomaly_score$outlet


module anomaly_score$outlet$change(d,q,clock);

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

endmodule // anomaly_score$outlet$change


module anomaly_score$outlet$data(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [63:0] d;
    output reg  [63:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // anomaly_score$outlet$data


module anomaly_score$outlet$free(d,q,clock);

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

endmodule // anomaly_score$outlet$free


module anomaly_score$outlet$memory(clock,write,write_at,write_data,read_at,read_data);

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
endmodule // anomaly_score$outlet$memory


module anomaly_score$outlet$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

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
    anomaly_score$outlet$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    anomaly_score$outlet$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    anomaly_score$outlet$pointers$present present(
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

endmodule // anomaly_score$outlet$pointers


module anomaly_score$outlet$pointers$present(d,q,clock);

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

endmodule // anomaly_score$outlet$pointers$present


module anomaly_score$outlet$pointers$read(d,q,clock);

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

endmodule // anomaly_score$outlet$pointers$read


module anomaly_score$outlet$pointers$written(d,q,clock);

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

endmodule // anomaly_score$outlet$pointers$written


module anomaly_score$outlet$used(d,q,clock);

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

endmodule // anomaly_score$outlet$used


module anomaly_score$outlet$valid(d,q,clock);

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

endmodule // anomaly_score$outlet$valid


module anomaly_score$rows(clock,component,step,diagonal,d,write,entry,word,data,a);

    // Module arguments
    input wire  clock;
    input wire  [4:0] component;
    input wire  [3:0] step;
    input wire  diagonal;
    input wire  [255:0] d;
    input wire  write;
    input wire  [4:0] entry;
    input wire  [6:0] word;
    input wire  [31:0] data;
    output reg  [511:0] a;

    // Update code (custom)
    // Row and column of both halves of a word of the matrix, a hexadecimal digit each.
    reg [15:0] places;
    always @(*) case (word)
      7'd8: places = 16'h0010;
      7'd9: places = 16'h1120;
      7'd10: places = 16'h2122;
      7'd11: places = 16'h3031;
      7'd12: places = 16'h3233;
      7'd13: places = 16'h4041;
      7'd14: places = 16'h4243;
      7'd15: places = 16'h4450;
      7'd16: places = 16'h5152;
      7'd17: places = 16'h5354;
      7'd18: places = 16'h5560;
      7'd19: places = 16'h6162;
      7'd20: places = 16'h6364;
      7'd21: places = 16'h6566;
      7'd22: places = 16'h7071;
      7'd23: places = 16'h7273;
      7'd24: places = 16'h7475;
      7'd25: places = 16'h7677;
      7'd26: places = 16'h8081;
      7'd27: places = 16'h8283;
      7'd28: places = 16'h8485;
      7'd29: places = 16'h8687;
      7'd30: places = 16'h8890;
      7'd31: places = 16'h9192;
      7'd32: places = 16'h9394;
      7'd33: places = 16'h9596;
      7'd34: places = 16'h9798;
      7'd35: places = 16'h99a0;
      7'd36: places = 16'ha1a2;
      7'd37: places = 16'ha3a4;
      7'd38: places = 16'ha5a6;
      7'd39: places = 16'ha7a8;
      7'd40: places = 16'ha9aa;
      7'd41: places = 16'hb0b1;
      7'd42: places = 16'hb2b3;
      7'd43: places = 16'hb4b5;
      7'd44: places = 16'hb6b7;
      7'd45: places = 16'hb8b9;
      7'd46: places = 16'hbabb;
      7'd47: places = 16'hc0c1;
      7'd48: places = 16'hc2c3;
      7'd49: places = 16'hc4c5;
      7'd50: places = 16'hc6c7;
      7'd51: places = 16'hc8c9;
      7'd52: places = 16'hcacb;
      7'd53: places = 16'hccd0;
      7'd54: places = 16'hd1d2;
      7'd55: places = 16'hd3d4;
      7'd56: places = 16'hd5d6;
      7'd57: places = 16'hd7d8;
      7'd58: places = 16'hd9da;
      7'd59: places = 16'hdbdc;
      7'd60: places = 16'hdde0;
      7'd61: places = 16'he1e2;
      7'd62: places = 16'he3e4;
      7'd63: places = 16'he5e6;
      7'd64: places = 16'he7e8;
      7'd65: places = 16'he9ea;
      7'd66: places = 16'hebec;
      7'd67: places = 16'hedee;
      7'd68: places = 16'hf0f1;
      7'd69: places = 16'hf2f3;
      7'd70: places = 16'hf4f5;
      7'd71: places = 16'hf6f7;
      7'd72: places = 16'hf8f9;
      7'd73: places = 16'hfafb;
      7'd74: places = 16'hfcfd;
      7'd75: places = 16'hfeff;
      default: places = 16'h0000;
    endcase
    wire [3:0] low_row = places[15:12];
    wire [3:0] low_column = places[11:8];
    wire [3:0] high_row = places[7:4];
    wire [3:0] high_column = places[3:0];
    wire here = write && word >= 7'd8 && word < 7'd76;
    wire low_left = here && low_column < low_row;
    wire high_left = here && high_column < high_row;
    wire [15:0] low_lanes = {15'd0, low_left} << low_column;
    wire [15:0] high_lanes = {15'd0, high_left} << high_column;
    wire [15:0] low_diagonal = {15'd0, here && low_column == low_row} << low_row;
    wire [15:0] high_diagonal = {15'd0, here && high_column == high_row} << high_row;
    // No word has entries left of the diagonal in two rows.
    wire [3:0] row = low_left ? low_row : high_row;

    reg [255:0] diagonal_ram [0:31];
    reg [255:0] diagonals;
    reg [4:0] component1;
    reg [3:0] step1, step2, step3, step4, step5, step6;
    reg diagonal1, diagonal2, diagonal3, diagonal4, diagonal5, diagonal6;
    reg [511:0] straight5, straight6;
    integer i;
    initial begin
      for (i = 0; i < 32; i = i + 1) diagonal_ram[i] = 0;
      i = 0;
      diagonals = 0;
      component1 = 0;
      {step1, step2, step3, step4, step5, step6} = 0;
      {diagonal1, diagonal2, diagonal3, diagonal4, diagonal5, diagonal6} = 0;
      straight5 = 0;
      straight6 = 0;
      a = 0;
    end
    always @(posedge clock) begin
      for (i = 0; i < 16; i = i + 1)
        if (low_diagonal[i] || high_diagonal[i])
          diagonal_ram[entry][16*i +: 16] <= low_diagonal[i] ? data[15:0] : data[31:16];
      diagonals <= diagonal_ram[component1];
      component1 <= component;
      {step1, step2, step3, step4, step5, step6} <= {step, step1, step2, step3, step4, step5};
      {diagonal1, diagonal2, diagonal3, diagonal4, diagonal5, diagonal6}
        <= {diagonal, diagonal1, diagonal2, diagonal3, diagonal4, diagonal5};
      straight5 <= product3;
      straight6 <= straight5;
    end

    // Unit 0: rows 0 to 3, 4 multipliers.
    reg [63:0] weight0;
    reg [127:0] product0;
    reg [31:0] sum0;
    initial begin
      weight0 = 0;
      product0 = 0;
      sum0 = 0;
    end
    wire [3:0] row0 = 4'd0 + step2;
    wire [15:0] choose0 = 16'd1 << row0;
    reg [47:0] lower0 [0:127];
    reg [47:0] read0;
    initial begin
      for (i = 0; i <= 127; i = i + 1) lower0[i] = 0;
      i = 0; // for yosys, which gives a loop's variable the one value that it begins with
      read0 = 0;
    end
    always @(posedge clock) begin
      for (i = 0; i < 3; i = i + 1)
        if (row[3:2] == 2'd0 && (low_lanes[i] || high_lanes[i]))
          lower0[{entry, row[1:0]}][16*i +: 16] <= low_lanes[i] ? data[15:0] : data[31:16];
      read0 <= lower0[{component1, step1[1:0]}];
    end
    reg [31:0] part0_0;
    initial part0_0 = 0;
    wire [63:0] lanes0 = {16'd0, read0};
    always @(posedge clock) begin
      for (i = 0; i < 4; i = i + 1) begin
        weight0[16*i +: 16] <= choose0[i] ? diagonals[16*i +: 16] : lanes0[16*i +: 16];
        product0[32*i +: 32] <= $signed(weight0[16*i +: 16]) * $signed(d[16*i +: 16]);
      end
      part0_0 <= product0[31:0] + product0[63:32] + product0[95:64] + product0[127:96];
      sum0 <= part0_0;
      if (diagonal6) a[31:0] <= straight6[31:0];
      else if (step6 == 4'd0) a[31:0] <= sum0;
      if (diagonal6) a[63:32] <= straight6[63:32];
      else if (step6 == 4'd1) a[63:32] <= sum0;
      if (diagonal6) a[95:64] <= straight6[95:64];
      else if (step6 == 4'd2) a[95:64] <= sum0;
      if (diagonal6) a[127:96] <= straight6[127:96];
      else if (step6 == 4'd3) a[127:96] <= sum0;
    end

    // Unit 1: rows 4 to 7, 8 multipliers.
    reg [127:0] weight1;
    reg [255:0] product1;
    reg [31:0] sum1;
    initial begin
      weight1 = 0;
      product1 = 0;
      sum1 = 0;
    end
    wire [3:0] row1 = 4'd4 + step2;
    wire [15:0] choose1 = 16'd1 << row1;
    reg [111:0] lower1 [0:127];
    reg [111:0] read1;
    initial begin
      for (i = 0; i <= 127; i = i + 1) lower1[i] = 0;
      i = 0; // for yosys, which gives a loop's variable the one value that it begins with
      read1 = 0;
    end
    always @(posedge clock) begin
      for (i = 0; i < 7; i = i + 1)
        if (row[3:2] == 2'd1 && (low_lanes[i] || high_lanes[i]))
          lower1[{entry, row[1:0]}][16*i +: 16] <= low_lanes[i] ? data[15:0] : data[31:16];
      read1 <= lower1[{component1, step1[1:0]}];
    end
    reg [31:0] part1_0;
    initial part1_0 = 0;
    reg [31:0] part1_1;
    initial part1_1 = 0;
    wire [127:0] lanes1 = {16'd0, read1};
    always @(posedge clock) begin
      for (i = 0; i < 8; i = i + 1) begin
        weight1[16*i +: 16] <= choose1[i] ? diagonals[16*i +: 16] : lanes1[16*i +: 16];
        product1[32*i +: 32] <= $signed(weight1[16*i +: 16]) * $signed(d[16*i +: 16]);
      end
      part1_0 <= product1[31:0] + product1[63:32] + product1[95:64] + product1[127:96];
      part1_1 <= product1[159:128] + product1[191:160] + product1[223:192] + product1[255:224];
      sum1 <= part1_0 + part1_1;
      if (diagonal6) a[159:128] <= straight6[159:128];
      else if (step6 == 4'd0) a[159:128] <= sum1;
      if (diagonal6) a[191:160] <= straight6[191:160];
      else if (step6 == 4'd1) a[191:160] <= sum1;
      if (diagonal6) a[223:192] <= straight6[223:192];
      else if (step6 == 4'd2) a[223:192] <= sum1;
      if (diagonal6) a[255:224] <= straight6[255:224];
      else if (step6 == 4'd3) a[255:224] <= sum1;
    end

    // Unit 2: rows 8 to 11, 12 multipliers.
    reg [191:0] weight2;
    reg [383:0] product2;
    reg [31:0] sum2;
    initial begin
      weight2 = 0;
      product2 = 0;
      sum2 = 0;
    end
    wire [3:0] row2 = 4'd8 + step2;
    wire [15:0] choose2 = 16'd1 << row2;
    reg [175:0] lower2 [0:127];
    reg [175:0] read2;
    initial begin
      for (i = 0; i <= 127; i = i + 1) lower2[i] = 0;
      i = 0; // for yosys, which gives a loop's variable the one value that it begins with
      read2 = 0;
    end
    always @(posedge clock) begin
      for (i = 0; i < 11; i = i + 1)
        if (row[3:2] == 2'd2 && (low_lanes[i] || high_lanes[i]))
          lower2[{entry, row[1:0]}][16*i +: 16] <= low_lanes[i] ? data[15:0] : data[31:16];
      read2 <= lower2[{component1, step1[1:0]}];
    end
    reg [31:0] part2_0;
    initial part2_0 = 0;
    reg [31:0] part2_1;
    initial part2_1 = 0;
    reg [31:0] part2_2;
    initial part2_2 = 0;
    wire [191:0] lanes2 = {16'd0, read2};
    always @(posedge clock) begin
      for (i = 0; i < 12; i = i + 1) begin
        weight2[16*i +: 16] <= choose2[i] ? diagonals[16*i +: 16] : lanes2[16*i +: 16];
        product2[32*i +: 32] <= $signed(weight2[16*i +: 16]) * $signed(d[16*i +: 16]);
      end
      part2_0 <= product2[31:0] + product2[63:32] + product2[95:64] + product2[127:96];
      part2_1 <= product2[159:128] + product2[191:160] + product2[223:192] + product2[255:224];
      part2_2 <= product2[287:256] + product2[319:288] + product2[351:320] + product2[383:352];
      sum2 <= part2_0 + part2_1 + part2_2;
      if (diagonal6) a[287:256] <= straight6[287:256];
      else if (step6 == 4'd0) a[287:256] <= sum2;
      if (diagonal6) a[319:288] <= straight6[319:288];
      else if (step6 == 4'd1) a[319:288] <= sum2;
      if (diagonal6) a[351:320] <= straight6[351:320];
      else if (step6 == 4'd2) a[351:320] <= sum2;
      if (diagonal6) a[383:352] <= straight6[383:352];
      else if (step6 == 4'd3) a[383:352] <= sum2;
    end

    // Unit 3: rows 12 to 15, 16 multipliers.
    reg [255:0] weight3;
    reg [511:0] product3;
    reg [31:0] sum3;
    initial begin
      weight3 = 0;
      product3 = 0;
      sum3 = 0;
    end
    wire [3:0] row3 = 4'd12 + step2;
    wire [15:0] choose3 = 16'd1 << row3 | {16{diagonal2}};
    reg [239:0] lower3 [0:127];
    reg [239:0] read3;
    initial begin
      for (i = 0; i <= 127; i = i + 1) lower3[i] = 0;
      i = 0; // for yosys, which gives a loop's variable the one value that it begins with
      read3 = 0;
    end
    always @(posedge clock) begin
      for (i = 0; i < 15; i = i + 1)
        if (row[3:2] == 2'd3 && (low_lanes[i] || high_lanes[i]))
          lower3[{entry, row[1:0]}][16*i +: 16] <= low_lanes[i] ? data[15:0] : data[31:16];
      read3 <= lower3[{component1, step1[1:0]}];
    end
    reg [31:0] part3_0;
    initial part3_0 = 0;
    reg [31:0] part3_1;
    initial part3_1 = 0;
    reg [31:0] part3_2;
    initial part3_2 = 0;
    reg [31:0] part3_3;
    initial part3_3 = 0;
    wire [255:0] lanes3 = {16'd0, read3};
    always @(posedge clock) begin
      for (i = 0; i < 16; i = i + 1) begin
        weight3[16*i +: 16] <= choose3[i] ? diagonals[16*i +: 16] : lanes3[16*i +: 16];
        product3[32*i +: 32] <= $signed(weight3[16*i +: 16]) * $signed(d[16*i +: 16]);
      end
      part3_0 <= product3[31:0] + product3[63:32] + product3[95:64] + product3[127:96];
      part3_1 <= product3[159:128] + product3[191:160] + product3[223:192] + product3[255:224];
      part3_2 <= product3[287:256] + product3[319:288] + product3[351:320] + product3[383:352];
      part3_3 <= product3[415:384] + product3[447:416] + product3[479:448] + product3[511:480];
      sum3 <= part3_0 + part3_1 + part3_2 + part3_3;
      if (diagonal6) a[415:384] <= straight6[415:384];
      else if (step6 == 4'd0) a[415:384] <= sum3;
      if (diagonal6) a[447:416] <= straight6[447:416];
      else if (step6 == 4'd1) a[447:416] <= sum3;
      if (diagonal6) a[479:448] <= straight6[479:448];
      else if (step6 == 4'd2) a[479:448] <= sum3;
      if (diagonal6) a[511:480] <= straight6[511:480];
      else if (step6 == 4'd3) a[511:480] <= sum3;
    end
endmodule // anomaly_score$rows


module anomaly_score$sequencer(clock,flush,take,s_data,p_write,p_addr,p_data,busy,last,features,component,step,diagonal,tag);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  take;
    input wire  [287:0] s_data;
    input wire  p_write;
    input wire  [23:0] p_addr;
    input wire  [31:0] p_data;
    output reg  busy;
    output reg  last;
    output reg  [255:0] features;
    output reg  [4:0] component;
    output reg  [3:0] step;
    output reg  diagonal;
    output reg  [5:0] tag;

    // Update code (custom)
    reg [8:0] components [0:15];
    reg curves [0:15];
    reg all_diagonal, active, waiting, curve;
    reg [7:0] left;
    reg [3:0] number;
    wire [3:0] baseline = s_data[259:256];
    wire [8:0] chosen = components[baseline];
    wire [7:0] more = {4'd0, chosen[8:5]};
    wire [7:0] cycles = all_diagonal ? more : more * 8'd4 + 8'd3;
    wire complete = diagonal || step == 4'd3;
    integer i;
    initial begin
      for (i = 0; i < 16; i = i + 1) begin
        components[i] = 0;
        curves[i] = 0;
      end
      all_diagonal = 0;
      active = 0;
      waiting = 0;
      curve = 0;
      left = 0;
      number = 0;
      features = 0;
      component = 0;
      step = 0;
      diagonal = 0;
    end
    always @(posedge clock) begin
      if (take) begin
        active <= 1;
        left <= cycles;
        waiting <= cycles != 0;
        features <= s_data[255:0];
        component <= chosen[4:0];
        curve <= curves[baseline];
        diagonal <= all_diagonal;
        number <= 0;
        step <= 0;
      end else begin
        active <= waiting;
        if (waiting) left <= left - 8'd1;
        waiting <= left > 8'd1;
        if (complete) begin
          component <= component + 5'd1;
          number <= number + 4'd1;
          step <= 0;
        end else step <= step + 4'd1;
      end
      if (flush) begin
        active <= 0;
        left <= 0;
        waiting <= 0;
      end
      if (p_write && p_addr == 24'd0) all_diagonal <= p_data[0];
      if (p_write && p_addr[23:5] == 19'h8000) begin
        if (p_addr[0]) curves[p_addr[4:1]] <= p_data[0];
        else components[p_addr[4:1]] <= {p_data[27:24], p_data[4:0]};
      end
    end
    always @(*) begin
      busy = waiting;
      last = active && !waiting;
      tag = {curve, active && complete, number};
    end
endmodule // anomaly_score$sequencer


module anomaly_score$squares(clock,z,stopped,sum,feature,saturated);

    // Module arguments
    input wire  clock;
    input wire  [255:0] z;
    input wire  [15:0] stopped;
    output reg  [31:0] sum;
    output reg  [3:0] feature;
    output reg  saturated;

    // Update code (custom)
    reg [511:0] square;
    reg [127:0] part, largest;
    reg [15:0] largest_row;
    reg saturated1, saturated2;
    integer i;
    initial begin
      square = 0;
      part = 0;
      largest = 0;
      largest_row = 0;
      saturated1 = 0;
      saturated2 = 0;
      sum = 0;
      feature = 0;
      saturated = 0;
    end
    always @(posedge clock) begin
      for (i = 0; i < 16; i = i + 1)
        square[32*i +: 32] <= $signed(z[16*i +: 16]) * $signed(z[16*i +: 16]);
      saturated1 <= |stopped;
      saturated2 <= saturated1;
      saturated <= saturated2;
      sum <= part[127:96] + part[95:64] + part[63:32] + part[31:0];
    end
    // Of two equal ones the lower row counts, so the upper has to be larger.
    genvar g;
    generate for (g = 0; g < 4; g = g + 1) begin : quarter
      wire [31:0] s0 = square[128*g +: 32];
      wire [31:0] s1 = square[128*g+32 +: 32];
      wire [31:0] s2 = square[128*g+64 +: 32];
      wire [31:0] s3 = square[128*g+96 +: 32];
      wire upper01 = s1 > s0;
      wire upper23 = s3 > s2;
      wire [31:0] s01 = upper01 ? s1 : s0;
      wire [31:0] s23 = upper23 ? s3 : s2;
      wire upper = s23 > s01;
      always @(posedge clock) begin
        part[32*g +: 32] <= s0 + s1 + s2 + s3;
        largest[32*g +: 32] <= upper ? s23 : s01;
        largest_row[4*g +: 4] <= {g[1:0], upper, upper ? upper23 : upper01};
      end
    end endgenerate
    wire upper01 = largest[63:32] > largest[31:0];
    wire upper23 = largest[127:96] > largest[95:64];
    wire [31:0] l01 = upper01 ? largest[63:32] : largest[31:0];
    wire [31:0] l23 = upper23 ? largest[127:96] : largest[95:64];
    wire [3:0] r01 = upper01 ? largest_row[7:4] : largest_row[3:0];
    wire [3:0] r23 = upper23 ? largest_row[15:12] : largest_row[11:8];
    always @(posedge clock) feature <= l23 > l01 ? r23 : r01;
endmodule // anomaly_score$squares


module anomaly_score$tag(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [5:0] d;
    output reg  [5:0] q;

    // Update code (custom)
    reg [77:0] line;
    initial begin
      line = 0;
      q = 0;
    end
    always @(posedge clock) begin
      line <= {line[71:0], d};
      q <= line[77:72];
    end
endmodule // anomaly_score$tag
