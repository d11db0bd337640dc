// path_choice, version 1, specification d03ae959ea25f451: 1 stages, latency 8 cycles
// Emitted by RustHDL; edit the block, not this file.

module path_choice(clock,flush,s_valid,s_data,s_last,s_ready,m_ready,m_valid,m_data,p_write,p_addr,p_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [95:0] s_data;
    input wire  s_last;
    output reg  s_ready;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [159:0] m_data;
    input wire  p_write;
    input wire  [23:0] p_addr;
    input wire  [31:0] p_data;

    // Constant declarations
    localparam  one = 9'b1;
    localparam  first = 8'h0;

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
    wire  control$write;
    wire  control$dumping;
    reg  ranks$clock;
    reg  [95:0] ranks$record;
    reg  ranks$write;
    reg  ranks$clear;
    reg  ranks$dump;
    reg  [7:0] ranks$dump_at;
    wire  [159:0] ranks$q;
    reg  shell$clock;
    reg  shell$flush;
    reg  shell$s_valid;
    wire  shell$s_ready;
    reg  shell$hold;
    reg  [159:0] shell$result;
    reg  shell$m_ready;
    wire  shell$m_valid;
    wire  [159:0] shell$m_data;
    reg  record$clock;
    reg  [95:0] record$d;
    wire  [95:0] record$q;
    reg  [7:0] number$d;
    wire  [7:0] number$q;
    reg  number$clock;

    // Local signals
    reg  [8:0] number_wide;
    reg  [8:0] number_more;
    reg  [8:0] segments;
    reg  step;
    reg  over;
    reg  clear;

    // Sub module instances
    path_choice$params params(
        .clock(params$clock),
        .write(params$write),
        .addr(params$addr),
        .data(params$data),
        .q(params$q)
    );
    path_choice$control control(
        .clock(control$clock),
        .flush(control$flush),
        .s_valid(control$s_valid),
        .s_last(control$s_last),
        .s_ready(control$s_ready),
        .done(control$done),
        .take(control$take),
        .write(control$write),
        .dumping(control$dumping)
    );
    path_choice$ranks ranks(
        .clock(ranks$clock),
        .record(ranks$record),
        .write(ranks$write),
        .clear(ranks$clear),
        .dump(ranks$dump),
        .dump_at(ranks$dump_at),
        .q(ranks$q)
    );
    path_choice$shell shell(
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
    path_choice$record record(
        .clock(record$clock),
        .d(record$d),
        .q(record$q)
    );
    path_choice$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );

    // Update code
    always @(*) begin
        record$clock = clock;
        number$clock = clock;
        record$d = record$q;
        number$d = number$q;
        params$clock = clock;
        control$clock = clock;
        ranks$clock = clock;
        shell$clock = clock;
        params$write = p_write;
        params$addr = p_addr;
        params$data = p_data;
        number_wide = ((number$q) & 9'h1ff);
        number_more = number_wide + one;
        segments = params$q[(32'h0)+:(9)];
        step = control$dumping && shell$s_ready;
        over = step && (number_more == segments);
        clear = over || flush;
        if (step) begin
            number$d = number_more[(32'h0)+:(8)];
        end
        if (clear) begin
            number$d = first;
        end
        control$flush = flush;
        control$s_valid = s_valid;
        control$s_last = s_last;
        control$done = over;
        s_ready = control$s_ready;
        if (control$take) begin
            record$d = s_data;
        end
        ranks$record = record$q;
        ranks$write = control$write;
        ranks$clear = clear;
        ranks$dump = control$dumping;
        ranks$dump_at = number$q;
        shell$hold = 1'b0;
        shell$flush = flush;
        shell$s_valid = control$dumping;
        shell$result = ranks$q;
        shell$m_ready = m_ready;
        m_valid = shell$m_valid;
        m_data = shell$m_data;
    end

endmodule // path_choice


module path_choice$control(clock,flush,s_valid,s_last,s_ready,done,take,write,dumping);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  s_last;
    output reg  s_ready;
    input wire  done;
    output reg  take;
    output reg  write;
    output reg  dumping;

    // Constant declarations
    localparam  none = 2'b0;
    localparam  one = 2'b1;
    localparam  three = 2'b11;

    // Stub signals
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  [1:0] phase$d;
    wire  [1:0] phase$q;
    reg  phase$clock;
    reg  closed$d;
    wire  closed$q;
    reg  closed$clock;
    reg  leaving$d;
    wire  leaving$q;
    reg  leaving$clock;

    // Local signals
    reg  taken;
    reg  active;
    reg  writes;
    reg  [1:0] more;
    reg  [1:0] phase_next;
    reg  closed_next;
    reg  idle_next;
    reg  last_next;
    reg  free_next;

    // Sub module instances
    path_choice$control$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    path_choice$control$phase phase(
        .d(phase$d),
        .q(phase$q),
        .clock(phase$clock)
    );
    path_choice$control$closed closed(
        .d(closed$d),
        .q(closed$q),
        .clock(closed$clock)
    );
    path_choice$control$leaving leaving(
        .d(leaving$d),
        .q(leaving$q),
        .clock(leaving$clock)
    );

    // Update code
    always @(*) begin
        ready$clock = clock;
        phase$clock = clock;
        closed$clock = clock;
        leaving$clock = clock;
        ready$d = ready$q;
        phase$d = phase$q;
        closed$d = closed$q;
        leaving$d = leaving$q;
        taken = s_valid && ready$q;
        active = phase$q != none;
        writes = phase$q == three;
        more = phase$q + one;
        phase_next = none;
        if (active) begin
            phase_next = more;
        end
        closed_next = closed$q;
        if (taken) begin
            phase_next = one;
            closed_next = s_last;
        end
        if (done) begin
            closed_next = 1'b0;
        end
        phase$d = phase_next;
        closed$d = closed_next;
        idle_next = phase_next == none;
        last_next = phase_next == three;
        free_next = idle_next || last_next;
        ready$d = free_next && (~closed_next);
        if (writes && closed$q) begin
            leaving$d = 1'b1;
        end
        if (done) begin
            leaving$d = 1'b0;
        end
        if (flush) begin
            ready$d = 1'b1;
            phase$d = none;
            closed$d = 1'b0;
            leaving$d = 1'b0;
        end
        s_ready = ready$q;
        take = taken;
        write = writes;
        dumping = leaving$q;
    end

endmodule // path_choice$control


module path_choice$control$closed(d,q,clock);

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

endmodule // path_choice$control$closed


module path_choice$control$leaving(d,q,clock);

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

endmodule // path_choice$control$leaving


module path_choice$control$phase(d,q,clock);

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

endmodule // path_choice$control$phase


module path_choice$control$ready(d,q,clock);

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

endmodule // path_choice$control$ready


module path_choice$number(d,q,clock);

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

endmodule // path_choice$number


module path_choice$params(clock,write,addr,data,q);

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
endmodule // path_choice$params


module path_choice$ranks(clock,record,write,clear,dump,dump_at,q);

    // Module arguments
    input wire  clock;
    input wire  [95:0] record;
    input wire  write;
    input wire  clear;
    input wire  dump;
    input wire  [7:0] dump_at;
    output reg  [159:0] q;

    // Update code (custom)
    reg [159:0] kept [0:255];
    reg [255:0] marks;
    reg [159:0] found, after;
    reg seen;
    wire [7:0] segment = record[71:64];
    wire [7:0] at = dump ? dump_at : segment;
    wire [63:0] own = {record[47:32], ~record[31:0], ~record[63:48]};
    wire [63:0] best = seen ? found[63:0] : 64'd0;
    wire [63:0] second = seen ? found[127:64] : 64'd0;
    wire [31:0] count = seen ? found[159:128] : 32'd0;
    wire above = own > best;
    wire between = own > second;
    // Of a request with one record there is no second.
    wire both = count[31:1] != 31'd0;
    integer i;
    initial begin
      for (i = 0; i <= 255; i = i + 1) kept[i] = 0;
      marks = 0;
      found = 0;
      after = 0;
      seen = 0;
      q = 0;
    end
    always @(posedge clock) begin
      found <= kept[at];
      seen <= marks[at];
      after[63:0] <= above ? own : best;
      after[127:64] <= above ? best : between ? own : second;
      after[159:128] <= &count ? count : count + 32'd1;
      if (write) kept[segment] <= after;
      if (clear) marks <= 0;
      else if (write) marks[segment] <= 1'b1;
      q[31:0] <= seen ? {~best[15:0], best[63:48]} : 32'd0;
      q[63:32] <= seen ? ~best[47:16] : 32'd0;
      q[95:64] <= both ? {~second[15:0], second[63:48]} : 32'd0;
      q[127:96] <= both ? ~second[47:16] : 32'd0;
      q[159:128] <= count;
    end
endmodule // path_choice$ranks


module path_choice$record(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [95:0] d;
    output reg  [95:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // path_choice$record


module path_choice$shell(clock,flush,s_valid,s_ready,hold,result,m_ready,m_valid,m_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    output reg  s_ready;
    input wire  hold;
    input wire  [159:0] result;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [159:0] m_data;

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
    reg  [159:0] outlet$result;
    reg  outlet$m_ready;
    wire  outlet$m_valid;
    wire  [159:0] outlet$m_data;

    // Local signals
    reg  take;

    // Sub module instances
    path_choice$shell$flight flight(
        .clock(flight$clock),
        .clear(flight$clear),
        .take(flight$take),
        .arrive(flight$arrive)
    );
    path_choice$shell$outlet outlet(
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

endmodule // path_choice$shell


module path_choice$shell$flight(clock,clear,take,arrive);

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
endmodule // path_choice$shell$flight


module path_choice$shell$outlet(clock,flush,take,hold,ready,arrive,result,m_ready,m_valid,m_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  take;
    input wire  hold;
    output reg  ready;
    input wire  arrive;
    input wire  [159:0] result;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [159:0] m_data;

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
    reg  [159:0] memory$write_data;
    reg  [4:0] memory$read_at;
    wire  [159:0] memory$read_data;
    reg  valid$d;
    wire  valid$q;
    reg  valid$clock;
    reg  data$clock;
    reg  [159:0] data$d;
    wire  [159:0] data$q;

    // Local signals
    reg  leave;
    reg  [3:0] used_high;
    reg  full;
    reg  idle;
    reg  load;

    // Sub module instances
    path_choice$shell$outlet$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    path_choice$shell$outlet$change change(
        .d(change$d),
        .q(change$q),
        .clock(change$clock)
    );
    path_choice$shell$outlet$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    path_choice$shell$outlet$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    path_choice$shell$outlet$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    path_choice$shell$outlet$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    path_choice$shell$outlet$data data(
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

endmodule // path_choice$shell$outlet


module path_choice$shell$outlet$change(d,q,clock);

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

endmodule // path_choice$shell$outlet$change


module path_choice$shell$outlet$data(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [159:0] d;
    output reg  [159:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // path_choice$shell$outlet$data


module path_choice$shell$outlet$free(d,q,clock);

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

endmodule // path_choice$shell$outlet$free


module path_choice$shell$outlet$memory(clock,write,write_at,write_data,read_at,read_data);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [4:0] write_at;
    input wire  [159:0] write_data;
    input wire  [4:0] read_at;
    output reg  [159:0] read_data;

    // Update code (custom)
    reg [159:0] words [0:31];
    wire [159:0] word = words[read_at];
    integer i;
    initial for (i = 0; i <= 31; i = i + 1) words[i] = 0;
    always @(posedge clock) if (write) words[write_at] <= write_data;
    always @(*) read_data = word;
endmodule // path_choice$shell$outlet$memory


module path_choice$shell$outlet$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

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
    path_choice$shell$outlet$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    path_choice$shell$outlet$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    path_choice$shell$outlet$pointers$present present(
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

endmodule // path_choice$shell$outlet$pointers


module path_choice$shell$outlet$pointers$present(d,q,clock);

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

endmodule // path_choice$shell$outlet$pointers$present


module path_choice$shell$outlet$pointers$read(d,q,clock);

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

endmodule // path_choice$shell$outlet$pointers$read


module path_choice$shell$outlet$pointers$written(d,q,clock);

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

endmodule // path_choice$shell$outlet$pointers$written


module path_choice$shell$outlet$used(d,q,clock);

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

endmodule // path_choice$shell$outlet$used


module path_choice$shell$outlet$valid(d,q,clock);

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

endmodule // path_choice$shell$outlet$valid
