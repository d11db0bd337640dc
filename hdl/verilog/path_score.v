// path_score, version 1, specification d0d7f4f59a6b4ef0: 1 stages, latency 12 cycles
// Emitted by RustHDL; edit the block, not this file.

module path_score(clock,flush,s_valid,s_data,s_last,s_ready,m_ready,m_valid,m_data,p_write,p_addr,p_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [575:0] s_data;
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
    wire  [319:0] params$q;
    reg  sequencer$clock;
    reg  sequencer$flush;
    reg  sequencer$take;
    reg  [575:0] sequencer$s_data;
    wire  sequencer$busy;
    wire  sequencer$last;
    wire  [9:0] sequencer$node;
    wire  [11:0] sequencer$arc;
    wire  [8:0] sequencer$tag;
    reg  values$clock;
    reg  [319:0] values$params;
    reg  [9:0] values$node;
    reg  [11:0] values$arc;
    reg  [8:0] values$tag;
    reg  values$p_write;
    reg  [23:0] values$p_addr;
    reg  [31:0] values$p_data;
    wire  [15:0] values$node_value;
    wire  [15:0] values$arc_value;
    wire  values$known;
    wire  [8:0] values$tag_after;
    reg  path$clock;
    reg  [319:0] path$params;
    reg  [8:0] path$tag;
    reg  path$known;
    reg  [15:0] path$node;
    reg  [15:0] path$arc;
    wire  [31:0] path$q;
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
    reg  ready;
    reg  take;

    // Sub module instances
    path_score$params params(
        .clock(params$clock),
        .write(params$write),
        .addr(params$addr),
        .data(params$data),
        .q(params$q)
    );
    path_score$sequencer sequencer(
        .clock(sequencer$clock),
        .flush(sequencer$flush),
        .take(sequencer$take),
        .s_data(sequencer$s_data),
        .busy(sequencer$busy),
        .last(sequencer$last),
        .node(sequencer$node),
        .arc(sequencer$arc),
        .tag(sequencer$tag)
    );
    path_score$values values(
        .clock(values$clock),
        .params(values$params),
        .node(values$node),
        .arc(values$arc),
        .tag(values$tag),
        .p_write(values$p_write),
        .p_addr(values$p_addr),
        .p_data(values$p_data),
        .node_value(values$node_value),
        .arc_value(values$arc_value),
        .known(values$known),
        .tag_after(values$tag_after)
    );
    path_score$path path(
        .clock(path$clock),
        .params(path$params),
        .tag(path$tag),
        .known(path$known),
        .node(path$node),
        .arc(path$arc),
        .q(path$q)
    );
    path_score$flight flight(
        .clock(flight$clock),
        .clear(flight$clear),
        .take(flight$take),
        .arrive(flight$arrive)
    );
    path_score$outlet outlet(
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
        sequencer$clock = clock;
        values$clock = clock;
        path$clock = clock;
        flight$clock = clock;
        outlet$clock = clock;
        params$write = p_write;
        params$addr = p_addr;
        params$data = p_data;
        ready = outlet$ready && (~sequencer$busy);
        take = s_valid && ready;
        sequencer$flush = flush;
        sequencer$take = take;
        sequencer$s_data = s_data;
        values$p_write = p_write;
        values$p_addr = p_addr;
        values$p_data = p_data;
        values$params = params$q;
        values$node = sequencer$node;
        values$arc = sequencer$arc;
        values$tag = sequencer$tag;
        path$params = params$q;
        path$tag = values$tag_after;
        path$known = values$known;
        path$node = values$node_value;
        path$arc = values$arc_value;
        flight$clear = flush;
        flight$take = sequencer$last;
        outlet$hold = 1'b0;
        outlet$flush = flush;
        outlet$take = take;
        outlet$arrive = flight$arrive;
        outlet$result = path$q;
        outlet$m_ready = m_ready;
        s_ready = ready;
        m_valid = outlet$m_valid;
        m_data = outlet$m_data;
    end

endmodule // path_score


module path_score$flight(clock,clear,take,arrive);

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
endmodule // path_score$flight


module path_score$outlet(clock,flush,take,hold,ready,arrive,result,m_ready,m_valid,m_data);

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
    path_score$outlet$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    path_score$outlet$change change(
        .d(change$d),
        .q(change$q),
        .clock(change$clock)
    );
    path_score$outlet$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    path_score$outlet$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    path_score$outlet$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    path_score$outlet$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    path_score$outlet$data data(
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

endmodule // path_score$outlet


module path_score$outlet$change(d,q,clock);

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

endmodule // path_score$outlet$change


module path_score$outlet$data(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // path_score$outlet$data


module path_score$outlet$free(d,q,clock);

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

endmodule // path_score$outlet$free


module path_score$outlet$memory(clock,write,write_at,write_data,read_at,read_data);

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
endmodule // path_score$outlet$memory


module path_score$outlet$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

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
    path_score$outlet$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    path_score$outlet$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    path_score$outlet$pointers$present present(
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

endmodule // path_score$outlet$pointers


module path_score$outlet$pointers$present(d,q,clock);

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

endmodule // path_score$outlet$pointers$present


module path_score$outlet$pointers$read(d,q,clock);

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

endmodule // path_score$outlet$pointers$read


module path_score$outlet$pointers$written(d,q,clock);

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

endmodule // path_score$outlet$pointers$written


module path_score$outlet$used(d,q,clock);

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

endmodule // path_score$outlet$used


module path_score$outlet$valid(d,q,clock);

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

endmodule // path_score$outlet$valid


module path_score$params(clock,write,addr,data,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [23:0] addr;
    input wire  [31:0] data;
    output reg  [319:0] q;

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
    end
endmodule // path_score$params


module path_score$path(clock,params,tag,known,node,arc,q);

    // Module arguments
    input wire  clock;
    input wire  [319:0] params;
    input wire  [8:0] tag;
    input wire  known;
    input wire  [15:0] node;
    input wire  [15:0] arc;
    output reg  [31:0] q;

    // Update code (custom)
    wire [3:0] step = tag[3:0];
    wire [3:0] offered = tag[7:4];
    wire first = step == 4'd0;
    wire counts = step < offered;

    // Sums, and the lowest value
    reg [19:0] nodes, edges;
    reg [16:0] lowest;
    reg [4:0] place;
    reg unknown;
    reg [3:0] hops;
    wire [16:0] lowest0 = first ? 17'h1ffff : lowest;
    wire node_lower = {1'b0, node} < lowest0;
    wire [16:0] lowest1 = node_lower ? {1'b0, node} : lowest0;
    wire [4:0] place1 = node_lower ? {step, 1'b0} : place;
    wire arc_lower = counts && {1'b0, arc} < lowest1;
    initial begin
      {nodes, edges} = 0;
      lowest = 0;
      place = 0;
      unknown = 0;
      hops = 0;
    end
    always @(posedge clock) if (tag[8]) begin
      nodes <= (first ? 20'd0 : nodes) + {4'd0, node};
      edges <= (first ? 20'd0 : edges) + (counts ? {4'd0, arc} : 20'd0);
      lowest <= arc_lower ? {1'b0, arc} : lowest1;
      place <= arc_lower ? {step, 1'b1} : place1;
      unknown <= (!first && unknown) || (counts && !known);
      hops <= offered;
    end

    // Means: products with reciprocals
    reg [23:0] node_reciprocal, edge_reciprocal;
    wire [3:0] count = hops + 4'd1;
    always @(*) begin
      case (count)
        4'd1: node_reciprocal = 24'd8388608;
        4'd2: node_reciprocal = 24'd4194304;
        4'd3: node_reciprocal = 24'd2796203;
        4'd4: node_reciprocal = 24'd2097152;
        4'd5: node_reciprocal = 24'd1677722;
        4'd6: node_reciprocal = 24'd1398102;
        4'd7: node_reciprocal = 24'd1198373;
        4'd8: node_reciprocal = 24'd1048576;
        4'd9: node_reciprocal = 24'd932068;
        default: node_reciprocal = 24'd0;
      endcase
      case (hops)
        4'd1: edge_reciprocal = 24'd8388608;
        4'd2: edge_reciprocal = 24'd4194304;
        4'd3: edge_reciprocal = 24'd2796203;
        4'd4: edge_reciprocal = 24'd2097152;
        4'd5: edge_reciprocal = 24'd1677722;
        4'd6: edge_reciprocal = 24'd1398102;
        4'd7: edge_reciprocal = 24'd1198373;
        4'd8: edge_reciprocal = 24'd1048576;
        4'd9: edge_reciprocal = 24'd932068;
        default: edge_reciprocal = 24'd0;
      endcase
    end
    reg [43:0] node_product, edge_product;
    reg [5:0] about2, about3;
    reg none2, none3;
    wire [19:0] node_half = nodes + {17'd0, count[3:1]};
    wire [19:0] edge_half = edges + {17'd0, hops[3:1]};

    // The score
    reg [31:0] node_part, edge_part;
    wire [31:0] sum = node_part + edge_part + 32'd16384;
    initial begin
      {node_product, edge_product} = 0;
      {about2, about3, none2, none3} = 0;
      {node_part, edge_part} = 0;
      q = 0;
    end
    always @(posedge clock) begin
      node_product <= {24'd0, node_half} * {20'd0, node_reciprocal};
      edge_product <= {24'd0, edge_half} * {20'd0, edge_reciprocal};
      about2 <= {unknown, place};
      none2 <= hops == 4'd0;
      node_part <= {16'd0, params[127:112]} * {16'd0, node_product[38:23]};
      edge_part <= {16'd0, params[143:128]} * {16'd0, edge_product[38:23]};
      about3 <= about2;
      none3 <= none2;
      q <= none3 ? 32'd0 : {10'd0, about3, sum[30:15]};
    end
endmodule // path_score$path


module path_score$sequencer(clock,flush,take,s_data,busy,last,node,arc,tag);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  take;
    input wire  [575:0] s_data;
    output reg  busy;
    output reg  last;
    output reg  [9:0] node;
    output reg  [11:0] arc;
    output reg  [8:0] tag;

    // Update code (custom)
    reg active;
    reg [3:0] step, hops;
    reg [89:0] nodes;
    reg [95:0] edges;
    wire [3:0] offered = s_data[547:544];
    integer i;
    initial begin
      active = 0;
      step = 0;
      hops = 0;
      nodes = 0;
      edges = 0;
    end
    always @(posedge clock) begin
      if (take) begin
        active <= !flush;
        step <= 4'd0;
        hops <= offered[3] ? 4'd8 : offered;
        for (i = 0; i < 9; i = i + 1) nodes[10*i +: 10] <= s_data[32*i +: 10];
        for (i = 0; i < 8; i = i + 1) edges[12*i +: 12] <= s_data[32*i+288 +: 12];
      end else begin
        if (active) begin
          step <= step + 4'd1;
          nodes <= {10'd0, nodes[89:10]};
          edges <= {12'd0, edges[95:12]};
        end
        active <= active && step != hops && !flush;
      end
    end
    always @(*) begin
      busy = active && step != hops;
      last = active && step == hops;
      node = nodes[9:0];
      arc = edges[11:0];
      tag = {active, hops, step};
    end
endmodule // path_score$sequencer


module path_score$values(clock,params,node,arc,tag,p_write,p_addr,p_data,node_value,arc_value,known,tag_after);

    // Module arguments
    input wire  clock;
    input wire  [319:0] params;
    input wire  [9:0] node;
    input wire  [11:0] arc;
    input wire  [8:0] tag;
    input wire  p_write;
    input wire  [23:0] p_addr;
    input wire  [31:0] p_data;
    output reg  [15:0] node_value;
    output reg  [15:0] arc_value;
    output reg  known;
    output reg  [8:0] tag_after;

    // Update code (custom)
    // The parameters
    wire [15:0] affinity_weight = params[15:0];
    wire [15:0] trust_weight = params[31:16];
    wire [15:0] load_weight = params[47:32];
    wire [15:0] capability_weight = params[63:48];
    wire [15:0] latency_weight = params[79:64];
    wire [15:0] reliability_weight = params[95:80];
    wire [15:0] security_weight = params[111:96];
    wire [15:0] sensitivity = params[159:144];
    wire [15:0] required_trust = params[175:160];
    wire [15:0] latency_limit = params[191:176];
    wire [31:0] latency_rate = params[223:192];
    wire [31:0] wanted = params[255:224];

    // The tables
    reg [31:0] nodes0 [0:1023];
    reg [31:0] nodes1 [0:1023];
    reg [31:0] nodes2 [0:1023];
    reg [31:0] edges0 [0:4095];
    reg [15:0] edges1 [0:4095];
    reg load_node, load_edge;
    reg [12:0] number;
    reg [31:0] data;
    wire [25:0] quotient = {13'd0, number} * 26'd2731;
    wire [9:0] entry = quotient[22:13];
    wire [12:0] rest = number - {3'd0, entry} * 13'd3;
    reg [31:0] node0, node1, node2, edge0;
    reg [15:0] edge1;
    reg known1, known2, known3, known4;
    reg [8:0] tag1, tag2, tag3, tag4;
    integer i;
    initial begin
      for (i = 0; i <= 1023; i = i + 1) begin
        nodes0[i] = 0;
        nodes1[i] = 0;
        nodes2[i] = 0;
      end
      for (i = 0; i <= 4095; i = i + 1) begin
        edges0[i] = 0;
        edges1[i] = 0;
      end
      load_node = 0;
      load_edge = 0;
      number = 0;
      data = 0;
      {node0, node1, node2, edge0, edge1} = 0;
      {known1, known2, known3, known4} = 0;
      {tag1, tag2, tag3, tag4} = 0;
    end
    always @(posedge clock) begin
      load_node <= p_write && p_addr[23:20] == 4'd1 && p_addr[19:0] < 20'd3072;
      load_edge <= p_write && p_addr[23:20] == 4'd2 && p_addr[19:0] < 20'd8192;
      number <= p_addr[12:0];
      data <= p_data;
      if (load_node && rest == 13'd0) nodes0[entry] <= data;
      if (load_node && rest == 13'd1) nodes1[entry] <= data;
      if (load_node && rest == 13'd2) nodes2[entry] <= data;
      if (load_edge && !number[0]) edges0[number[12:1]] <= data;
      if (load_edge && number[0]) edges1[number[12:1]] <= data[15:0];
      node0 <= nodes0[node];
      node1 <= nodes1[node];
      node2 <= nodes2[node];
      edge0 <= edges0[arc];
      edge1 <= edges1[arc];
      known1 <= arc != 12'd0;
      {known2, known3, known4} <= {known1, known2, known3};
      {tag1, tag2, tag3, tag4} <= {tag, tag1, tag2, tag3};
    end

    // Products
    reg [31:0] affinity, trust, anomaly, load, latency, reliability, security;
    reg enough, has_all, over;
    wire [15:0] left = 16'd32768 - node1[31:16];
    initial begin
      {affinity, trust, anomaly, load} = 0;
      {latency, reliability, security} = 0;
      {enough, has_all, over} = 0;
    end
    always @(posedge clock) begin
      affinity <= {16'd0, affinity_weight} * {16'd0, node0[31:16]};
      trust <= {16'd0, trust_weight} * {16'd0, node0[15:0]};
      anomaly <= {16'd0, sensitivity} * {16'd0, node1[15:0]};
      load <= {16'd0, load_weight} * {16'd0, left};
      latency <= {16'd0, edge0[15:0]} * latency_rate;
      reliability <= {16'd0, reliability_weight} * {16'd0, edge0[31:16]};
      security <= {16'd0, security_weight} * {16'd0, edge1};
      enough <= node0[15:0] >= required_trust;
      has_all <= (node2 & wanted) == wanted;
      over <= edge0[15:0] > latency_limit;
    end

    // What is multiplied once more, and the rest
    reg [15:0] q, f, u;
    reg [31:0] node_rest, edge_rest;
    wire [31:0] base = enough ? affinity + trust : {1'b0, affinity[31:1]};
    wire [31:0] base_up = base + 32'd16384;
    wire [31:0] anomaly_up = anomaly + 32'd16384;
    wire [31:0] latency_up = latency + 32'd32768;
    wire [31:0] worth = has_all ? {1'b0, capability_weight, 15'd0} : 32'd0;
    initial begin
      {q, f, u} = 0;
      {node_rest, edge_rest} = 0;
    end
    always @(posedge clock) begin
      q <= base_up[30:15];
      f <= 16'd32768 - anomaly_up[30:15];
      u <= over ? 16'd0 : 16'd32768 - latency_up[31:16];
      node_rest <= load + worth;
      edge_rest <= reliability + security;
    end

    // Sums, and values
    reg [31:0] node_sum, edge_sum;
    wire [31:0] node_up = node_sum + 32'd8192;
    wire [31:0] edge_up = edge_sum + 32'd8192;
    initial begin
      {node_sum, edge_sum} = 0;
      node_value = 0;
      arc_value = 0;
      known = 0;
      tag_after = 0;
    end
    always @(posedge clock) begin
      node_sum <= {16'd0, q} * {16'd0, f} + node_rest;
      edge_sum <= {16'd0, latency_weight} * {16'd0, u} + edge_rest;
      node_value <= |node_up[31:30] ? 16'd65535 : node_up[29:14];
      arc_value <= !known4 ? 16'd32768 : |edge_up[31:30] ? 16'd65535 : edge_up[29:14];
      known <= known4;
      tag_after <= tag4;
    end
endmodule // path_score$values
