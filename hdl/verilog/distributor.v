// distributor, 4 lanes of descriptor_validation
// Emitted by RustHDL; edit the block, not this file.

module distributor(clock,flush,s_valid,s_count,s_data$0,s_data$1,s_data$2,s_data$3,lane_ready$0,lane_ready$1,lane_ready$2,lane_ready$3,s_ready,lane_valid$0,lane_valid$1,lane_valid$2,lane_valid$3,lane_data$0,lane_data$1,lane_data$2,lane_data$3,tag_valid,tag_count);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [4:0] s_count;
    input wire  [191:0] s_data$0;
    input wire  [191:0] s_data$1;
    input wire  [191:0] s_data$2;
    input wire  [191:0] s_data$3;
    input wire  lane_ready$0;
    input wire  lane_ready$1;
    input wire  lane_ready$2;
    input wire  lane_ready$3;
    output reg  s_ready;
    output reg  lane_valid$0;
    output reg  lane_valid$1;
    output reg  lane_valid$2;
    output reg  lane_valid$3;
    output reg  [191:0] lane_data$0;
    output reg  [191:0] lane_data$1;
    output reg  [191:0] lane_data$2;
    output reg  [191:0] lane_data$3;
    output reg  tag_valid;
    output reg  [4:0] tag_count;

    // Constant declarations
    localparam  all = 16'hffff;

    // Stub signals
    reg  queues$0$clock;
    reg  queues$0$flush;
    reg  queues$0$put;
    reg  [191:0] queues$0$put_data;
    wire  queues$0$room;
    reg  queues$0$take;
    wire  queues$0$valid;
    wire  [191:0] queues$0$data;
    reg  queues$1$clock;
    reg  queues$1$flush;
    reg  queues$1$put;
    reg  [191:0] queues$1$put_data;
    wire  queues$1$room;
    reg  queues$1$take;
    wire  queues$1$valid;
    wire  [191:0] queues$1$data;
    reg  queues$2$clock;
    reg  queues$2$flush;
    reg  queues$2$put;
    reg  [191:0] queues$2$put_data;
    wire  queues$2$room;
    reg  queues$2$take;
    wire  queues$2$valid;
    wire  [191:0] queues$2$data;
    reg  queues$3$clock;
    reg  queues$3$flush;
    reg  queues$3$put;
    reg  [191:0] queues$3$put_data;
    wire  queues$3$room;
    reg  queues$3$take;
    wire  queues$3$valid;
    wire  [191:0] queues$3$data;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  taken$d;
    wire  taken$q;
    reg  taken$clock;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  beat$0$clock;
    reg  [191:0] beat$0$d;
    wire  [191:0] beat$0$q;
    reg  beat$1$clock;
    reg  [191:0] beat$1$d;
    wire  [191:0] beat$1$q;
    reg  beat$2$clock;
    reg  [191:0] beat$2$d;
    wire  [191:0] beat$2$q;
    reg  beat$3$clock;
    reg  [191:0] beat$3$d;
    wire  [191:0] beat$3$q;

    // Local signals
    reg  [15:0] rooms;

    // Sub module instances
    distributor$queues$0 queues$0(
        .clock(queues$0$clock),
        .flush(queues$0$flush),
        .put(queues$0$put),
        .put_data(queues$0$put_data),
        .room(queues$0$room),
        .take(queues$0$take),
        .valid(queues$0$valid),
        .data(queues$0$data)
    );
    distributor$queues$1 queues$1(
        .clock(queues$1$clock),
        .flush(queues$1$flush),
        .put(queues$1$put),
        .put_data(queues$1$put_data),
        .room(queues$1$room),
        .take(queues$1$take),
        .valid(queues$1$valid),
        .data(queues$1$data)
    );
    distributor$queues$2 queues$2(
        .clock(queues$2$clock),
        .flush(queues$2$flush),
        .put(queues$2$put),
        .put_data(queues$2$put_data),
        .room(queues$2$room),
        .take(queues$2$take),
        .valid(queues$2$valid),
        .data(queues$2$data)
    );
    distributor$queues$3 queues$3(
        .clock(queues$3$clock),
        .flush(queues$3$flush),
        .put(queues$3$put),
        .put_data(queues$3$put_data),
        .room(queues$3$room),
        .take(queues$3$take),
        .valid(queues$3$valid),
        .data(queues$3$data)
    );
    distributor$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    distributor$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    distributor$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    distributor$beat$0 beat$0(
        .clock(beat$0$clock),
        .d(beat$0$d),
        .q(beat$0$q)
    );
    distributor$beat$1 beat$1(
        .clock(beat$1$clock),
        .d(beat$1$d),
        .q(beat$1$q)
    );
    distributor$beat$2 beat$2(
        .clock(beat$2$clock),
        .d(beat$2$d),
        .q(beat$2$q)
    );
    distributor$beat$3 beat$3(
        .clock(beat$3$clock),
        .d(beat$3$d),
        .q(beat$3$q)
    );

    // Update code
    always @(*) begin
        ready$clock = clock;
        taken$clock = clock;
        count$clock = clock;
        ready$d = ready$q;
        taken$d = taken$q;
        count$d = count$q;
        taken$d = s_valid && ready$q;
        count$d = s_count;
        rooms = all;
        beat$0$clock = clock;
        beat$0$d = s_data$0;
        queues$0$clock = clock;
        queues$0$flush = flush;
        queues$0$put = taken$q;
        queues$0$put_data = beat$0$q;
        queues$0$take = lane_ready$0;
        lane_valid$0 = queues$0$valid;
        lane_data$0 = queues$0$data;
        rooms = (rooms & ~(1 << (0)) | ((queues$0$room) << (0)));
        beat$1$clock = clock;
        beat$1$d = s_data$1;
        queues$1$clock = clock;
        queues$1$flush = flush;
        queues$1$put = taken$q;
        queues$1$put_data = beat$1$q;
        queues$1$take = lane_ready$1;
        lane_valid$1 = queues$1$valid;
        lane_data$1 = queues$1$data;
        rooms = (rooms & ~(1 << (1)) | ((queues$1$room) << (1)));
        beat$2$clock = clock;
        beat$2$d = s_data$2;
        queues$2$clock = clock;
        queues$2$flush = flush;
        queues$2$put = taken$q;
        queues$2$put_data = beat$2$q;
        queues$2$take = lane_ready$2;
        lane_valid$2 = queues$2$valid;
        lane_data$2 = queues$2$data;
        rooms = (rooms & ~(1 << (2)) | ((queues$2$room) << (2)));
        beat$3$clock = clock;
        beat$3$d = s_data$3;
        queues$3$clock = clock;
        queues$3$flush = flush;
        queues$3$put = taken$q;
        queues$3$put_data = beat$3$q;
        queues$3$take = lane_ready$3;
        lane_valid$3 = queues$3$valid;
        lane_data$3 = queues$3$data;
        rooms = (rooms & ~(1 << (3)) | ((queues$3$room) << (3)));
        ready$d = &rooms;
        if (flush) begin
            taken$d = 1'b0;
        end
        s_ready = ready$q;
        tag_valid = taken$q;
        tag_count = count$q;
    end

endmodule // distributor


module distributor$beat$0(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [191:0] d;
    output reg  [191:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // distributor$beat$0


module distributor$beat$1(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [191:0] d;
    output reg  [191:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // distributor$beat$1


module distributor$beat$2(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [191:0] d;
    output reg  [191:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // distributor$beat$2


module distributor$beat$3(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [191:0] d;
    output reg  [191:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // distributor$beat$3


module distributor$count(d,q,clock);

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

endmodule // distributor$count


module distributor$queues$0(clock,flush,put,put_data,room,take,valid,data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  put;
    input wire  [191:0] put_data;
    output reg  room;
    input wire  take;
    output reg  valid;
    output reg  [191:0] data;

    // Stub signals
    reg  shelf$clock;
    reg  shelf$flush;
    reg  shelf$put;
    reg  [191:0] shelf$put_data;
    wire  shelf$room;
    wire  shelf$waiting;
    reg  shelf$load;
    wire  [191:0] shelf$data;
    reg  offered$d;
    wire  offered$q;
    reg  offered$clock;

    // Local signals
    reg  idle;
    reg  load;

    // Sub module instances
    distributor$queues$0$shelf shelf(
        .clock(shelf$clock),
        .flush(shelf$flush),
        .put(shelf$put),
        .put_data(shelf$put_data),
        .room(shelf$room),
        .waiting(shelf$waiting),
        .load(shelf$load),
        .data(shelf$data)
    );
    distributor$queues$0$offered offered(
        .d(offered$d),
        .q(offered$q),
        .clock(offered$clock)
    );

    // Update code
    always @(*) begin
        offered$clock = clock;
        offered$d = offered$q;
        shelf$clock = clock;
        shelf$flush = flush;
        shelf$put = put;
        shelf$put_data = put_data;
        idle = (~offered$q) || take;
        load = shelf$waiting && idle;
        shelf$load = load;
        if (idle) begin
            offered$d = shelf$waiting;
        end
        if (flush) begin
            offered$d = 1'b0;
        end
        room = shelf$room;
        valid = offered$q;
        data = shelf$data;
    end

endmodule // distributor$queues$0


module distributor$queues$0$offered(d,q,clock);

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

endmodule // distributor$queues$0$offered


module distributor$queues$0$shelf(clock,flush,put,put_data,room,waiting,load,data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  put;
    input wire  [191:0] put_data;
    output reg  room;
    output reg  waiting;
    input wire  load;
    output reg  [191:0] data;

    // Stub signals
    reg  memory$clock;
    reg  memory$write;
    reg  [3:0] memory$write_at;
    reg  [191:0] memory$write_data;
    reg  [3:0] memory$read_at;
    wire  [191:0] memory$read_data;
    reg  pointers$clock;
    reg  pointers$flush;
    reg  pointers$arrive;
    reg  pointers$load;
    wire  pointers$waiting;
    wire  [15:0] pointers$count;
    wire  [3:0] pointers$write_at;
    wire  [3:0] pointers$read_at;
    reg  spare$d;
    wire  spare$q;
    reg  spare$clock;
    reg  latest$clock;
    reg  [191:0] latest$d;
    wire  [191:0] latest$q;

    // Sub module instances
    distributor$queues$0$shelf$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    distributor$queues$0$shelf$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    distributor$queues$0$shelf$spare spare(
        .d(spare$d),
        .q(spare$q),
        .clock(spare$clock)
    );
    distributor$queues$0$shelf$latest latest(
        .clock(latest$clock),
        .d(latest$d),
        .q(latest$q)
    );

    // Update code
    always @(*) begin
        spare$clock = clock;
        latest$clock = clock;
        spare$d = spare$q;
        latest$d = latest$q;
        memory$clock = clock;
        pointers$clock = clock;
        pointers$flush = flush;
        pointers$arrive = put;
        pointers$load = load;
        memory$write = put;
        memory$write_at = pointers$write_at;
        memory$write_data = put_data;
        memory$read_at = pointers$read_at;
        if (load) begin
            latest$d = memory$read_data;
        end
        spare$d = ~pointers$count[32'h8];
        room = spare$q;
        waiting = pointers$waiting;
        data = latest$q;
    end

endmodule // distributor$queues$0$shelf


module distributor$queues$0$shelf$latest(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [191:0] d;
    output reg  [191:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // distributor$queues$0$shelf$latest


module distributor$queues$0$shelf$memory(clock,write,write_at,write_data,read_at,read_data);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [3:0] write_at;
    input wire  [191:0] write_data;
    input wire  [3:0] read_at;
    output reg  [191:0] read_data;

    // Update code (custom)
    reg [191:0] words [0:15];
    wire [191:0] word = words[read_at];
    integer i;
    initial for (i = 0; i <= 15; i = i + 1) words[i] = 0;
    always @(posedge clock) if (write) words[write_at] <= write_data;
    always @(*) read_data = word;
endmodule // distributor$queues$0$shelf$memory


module distributor$queues$0$shelf$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  arrive;
    input wire  load;
    output reg  waiting;
    output reg  [15:0] count;
    output reg  [3:0] write_at;
    output reg  [3:0] read_at;

    // Constant declarations
    localparam  zero = 4'h0;
    localparam  one = 4'h1;
    localparam  none = 16'h0;
    localparam  single = 16'h1;
    localparam  all = 16'hffff;

    // Stub signals
    reg  [3:0] written$d;
    wire  [3:0] written$q;
    reg  written$clock;
    reg  [3:0] read$d;
    wire  [3:0] read$q;
    reg  read$clock;
    reg  [15:0] present$d;
    wire  [15:0] present$q;
    reg  present$clock;

    // Local signals
    reg  [3:0] written_more;
    reg  [3:0] read_more;
    reg  [15:0] doubled;
    reg  [15:0] more;
    reg  [15:0] fewer;
    reg  [15:0] grown;
    reg  [15:0] left;
    reg  [15:0] larger;

    // Sub module instances
    distributor$queues$0$shelf$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    distributor$queues$0$shelf$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    distributor$queues$0$shelf$pointers$present present(
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

endmodule // distributor$queues$0$shelf$pointers


module distributor$queues$0$shelf$pointers$present(d,q,clock);

    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 16'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // distributor$queues$0$shelf$pointers$present


module distributor$queues$0$shelf$pointers$read(d,q,clock);

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

endmodule // distributor$queues$0$shelf$pointers$read


module distributor$queues$0$shelf$pointers$written(d,q,clock);

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

endmodule // distributor$queues$0$shelf$pointers$written


module distributor$queues$0$shelf$spare(d,q,clock);

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

endmodule // distributor$queues$0$shelf$spare


module distributor$queues$1(clock,flush,put,put_data,room,take,valid,data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  put;
    input wire  [191:0] put_data;
    output reg  room;
    input wire  take;
    output reg  valid;
    output reg  [191:0] data;

    // Stub signals
    reg  shelf$clock;
    reg  shelf$flush;
    reg  shelf$put;
    reg  [191:0] shelf$put_data;
    wire  shelf$room;
    wire  shelf$waiting;
    reg  shelf$load;
    wire  [191:0] shelf$data;
    reg  offered$d;
    wire  offered$q;
    reg  offered$clock;

    // Local signals
    reg  idle;
    reg  load;

    // Sub module instances
    distributor$queues$1$shelf shelf(
        .clock(shelf$clock),
        .flush(shelf$flush),
        .put(shelf$put),
        .put_data(shelf$put_data),
        .room(shelf$room),
        .waiting(shelf$waiting),
        .load(shelf$load),
        .data(shelf$data)
    );
    distributor$queues$1$offered offered(
        .d(offered$d),
        .q(offered$q),
        .clock(offered$clock)
    );

    // Update code
    always @(*) begin
        offered$clock = clock;
        offered$d = offered$q;
        shelf$clock = clock;
        shelf$flush = flush;
        shelf$put = put;
        shelf$put_data = put_data;
        idle = (~offered$q) || take;
        load = shelf$waiting && idle;
        shelf$load = load;
        if (idle) begin
            offered$d = shelf$waiting;
        end
        if (flush) begin
            offered$d = 1'b0;
        end
        room = shelf$room;
        valid = offered$q;
        data = shelf$data;
    end

endmodule // distributor$queues$1


module distributor$queues$1$offered(d,q,clock);

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

endmodule // distributor$queues$1$offered


module distributor$queues$1$shelf(clock,flush,put,put_data,room,waiting,load,data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  put;
    input wire  [191:0] put_data;
    output reg  room;
    output reg  waiting;
    input wire  load;
    output reg  [191:0] data;

    // Stub signals
    reg  memory$clock;
    reg  memory$write;
    reg  [3:0] memory$write_at;
    reg  [191:0] memory$write_data;
    reg  [3:0] memory$read_at;
    wire  [191:0] memory$read_data;
    reg  pointers$clock;
    reg  pointers$flush;
    reg  pointers$arrive;
    reg  pointers$load;
    wire  pointers$waiting;
    wire  [15:0] pointers$count;
    wire  [3:0] pointers$write_at;
    wire  [3:0] pointers$read_at;
    reg  spare$d;
    wire  spare$q;
    reg  spare$clock;
    reg  latest$clock;
    reg  [191:0] latest$d;
    wire  [191:0] latest$q;

    // Sub module instances
    distributor$queues$1$shelf$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    distributor$queues$1$shelf$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    distributor$queues$1$shelf$spare spare(
        .d(spare$d),
        .q(spare$q),
        .clock(spare$clock)
    );
    distributor$queues$1$shelf$latest latest(
        .clock(latest$clock),
        .d(latest$d),
        .q(latest$q)
    );

    // Update code
    always @(*) begin
        spare$clock = clock;
        latest$clock = clock;
        spare$d = spare$q;
        latest$d = latest$q;
        memory$clock = clock;
        pointers$clock = clock;
        pointers$flush = flush;
        pointers$arrive = put;
        pointers$load = load;
        memory$write = put;
        memory$write_at = pointers$write_at;
        memory$write_data = put_data;
        memory$read_at = pointers$read_at;
        if (load) begin
            latest$d = memory$read_data;
        end
        spare$d = ~pointers$count[32'h8];
        room = spare$q;
        waiting = pointers$waiting;
        data = latest$q;
    end

endmodule // distributor$queues$1$shelf


module distributor$queues$1$shelf$latest(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [191:0] d;
    output reg  [191:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // distributor$queues$1$shelf$latest


module distributor$queues$1$shelf$memory(clock,write,write_at,write_data,read_at,read_data);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [3:0] write_at;
    input wire  [191:0] write_data;
    input wire  [3:0] read_at;
    output reg  [191:0] read_data;

    // Update code (custom)
    reg [191:0] words [0:15];
    wire [191:0] word = words[read_at];
    integer i;
    initial for (i = 0; i <= 15; i = i + 1) words[i] = 0;
    always @(posedge clock) if (write) words[write_at] <= write_data;
    always @(*) read_data = word;
endmodule // distributor$queues$1$shelf$memory


module distributor$queues$1$shelf$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  arrive;
    input wire  load;
    output reg  waiting;
    output reg  [15:0] count;
    output reg  [3:0] write_at;
    output reg  [3:0] read_at;

    // Constant declarations
    localparam  zero = 4'h0;
    localparam  one = 4'h1;
    localparam  none = 16'h0;
    localparam  single = 16'h1;
    localparam  all = 16'hffff;

    // Stub signals
    reg  [3:0] written$d;
    wire  [3:0] written$q;
    reg  written$clock;
    reg  [3:0] read$d;
    wire  [3:0] read$q;
    reg  read$clock;
    reg  [15:0] present$d;
    wire  [15:0] present$q;
    reg  present$clock;

    // Local signals
    reg  [3:0] written_more;
    reg  [3:0] read_more;
    reg  [15:0] doubled;
    reg  [15:0] more;
    reg  [15:0] fewer;
    reg  [15:0] grown;
    reg  [15:0] left;
    reg  [15:0] larger;

    // Sub module instances
    distributor$queues$1$shelf$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    distributor$queues$1$shelf$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    distributor$queues$1$shelf$pointers$present present(
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

endmodule // distributor$queues$1$shelf$pointers


module distributor$queues$1$shelf$pointers$present(d,q,clock);

    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 16'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // distributor$queues$1$shelf$pointers$present


module distributor$queues$1$shelf$pointers$read(d,q,clock);

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

endmodule // distributor$queues$1$shelf$pointers$read


module distributor$queues$1$shelf$pointers$written(d,q,clock);

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

endmodule // distributor$queues$1$shelf$pointers$written


module distributor$queues$1$shelf$spare(d,q,clock);

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

endmodule // distributor$queues$1$shelf$spare


module distributor$queues$2(clock,flush,put,put_data,room,take,valid,data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  put;
    input wire  [191:0] put_data;
    output reg  room;
    input wire  take;
    output reg  valid;
    output reg  [191:0] data;

    // Stub signals
    reg  shelf$clock;
    reg  shelf$flush;
    reg  shelf$put;
    reg  [191:0] shelf$put_data;
    wire  shelf$room;
    wire  shelf$waiting;
    reg  shelf$load;
    wire  [191:0] shelf$data;
    reg  offered$d;
    wire  offered$q;
    reg  offered$clock;

    // Local signals
    reg  idle;
    reg  load;

    // Sub module instances
    distributor$queues$2$shelf shelf(
        .clock(shelf$clock),
        .flush(shelf$flush),
        .put(shelf$put),
        .put_data(shelf$put_data),
        .room(shelf$room),
        .waiting(shelf$waiting),
        .load(shelf$load),
        .data(shelf$data)
    );
    distributor$queues$2$offered offered(
        .d(offered$d),
        .q(offered$q),
        .clock(offered$clock)
    );

    // Update code
    always @(*) begin
        offered$clock = clock;
        offered$d = offered$q;
        shelf$clock = clock;
        shelf$flush = flush;
        shelf$put = put;
        shelf$put_data = put_data;
        idle = (~offered$q) || take;
        load = shelf$waiting && idle;
        shelf$load = load;
        if (idle) begin
            offered$d = shelf$waiting;
        end
        if (flush) begin
            offered$d = 1'b0;
        end
        room = shelf$room;
        valid = offered$q;
        data = shelf$data;
    end

endmodule // distributor$queues$2


module distributor$queues$2$offered(d,q,clock);

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

endmodule // distributor$queues$2$offered


module distributor$queues$2$shelf(clock,flush,put,put_data,room,waiting,load,data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  put;
    input wire  [191:0] put_data;
    output reg  room;
    output reg  waiting;
    input wire  load;
    output reg  [191:0] data;

    // Stub signals
    reg  memory$clock;
    reg  memory$write;
    reg  [3:0] memory$write_at;
    reg  [191:0] memory$write_data;
    reg  [3:0] memory$read_at;
    wire  [191:0] memory$read_data;
    reg  pointers$clock;
    reg  pointers$flush;
    reg  pointers$arrive;
    reg  pointers$load;
    wire  pointers$waiting;
    wire  [15:0] pointers$count;
    wire  [3:0] pointers$write_at;
    wire  [3:0] pointers$read_at;
    reg  spare$d;
    wire  spare$q;
    reg  spare$clock;
    reg  latest$clock;
    reg  [191:0] latest$d;
    wire  [191:0] latest$q;

    // Sub module instances
    distributor$queues$2$shelf$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    distributor$queues$2$shelf$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    distributor$queues$2$shelf$spare spare(
        .d(spare$d),
        .q(spare$q),
        .clock(spare$clock)
    );
    distributor$queues$2$shelf$latest latest(
        .clock(latest$clock),
        .d(latest$d),
        .q(latest$q)
    );

    // Update code
    always @(*) begin
        spare$clock = clock;
        latest$clock = clock;
        spare$d = spare$q;
        latest$d = latest$q;
        memory$clock = clock;
        pointers$clock = clock;
        pointers$flush = flush;
        pointers$arrive = put;
        pointers$load = load;
        memory$write = put;
        memory$write_at = pointers$write_at;
        memory$write_data = put_data;
        memory$read_at = pointers$read_at;
        if (load) begin
            latest$d = memory$read_data;
        end
        spare$d = ~pointers$count[32'h8];
        room = spare$q;
        waiting = pointers$waiting;
        data = latest$q;
    end

endmodule // distributor$queues$2$shelf


module distributor$queues$2$shelf$latest(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [191:0] d;
    output reg  [191:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // distributor$queues$2$shelf$latest


module distributor$queues$2$shelf$memory(clock,write,write_at,write_data,read_at,read_data);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [3:0] write_at;
    input wire  [191:0] write_data;
    input wire  [3:0] read_at;
    output reg  [191:0] read_data;

    // Update code (custom)
    reg [191:0] words [0:15];
    wire [191:0] word = words[read_at];
    integer i;
    initial for (i = 0; i <= 15; i = i + 1) words[i] = 0;
    always @(posedge clock) if (write) words[write_at] <= write_data;
    always @(*) read_data = word;
endmodule // distributor$queues$2$shelf$memory


module distributor$queues$2$shelf$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  arrive;
    input wire  load;
    output reg  waiting;
    output reg  [15:0] count;
    output reg  [3:0] write_at;
    output reg  [3:0] read_at;

    // Constant declarations
    localparam  zero = 4'h0;
    localparam  one = 4'h1;
    localparam  none = 16'h0;
    localparam  single = 16'h1;
    localparam  all = 16'hffff;

    // Stub signals
    reg  [3:0] written$d;
    wire  [3:0] written$q;
    reg  written$clock;
    reg  [3:0] read$d;
    wire  [3:0] read$q;
    reg  read$clock;
    reg  [15:0] present$d;
    wire  [15:0] present$q;
    reg  present$clock;

    // Local signals
    reg  [3:0] written_more;
    reg  [3:0] read_more;
    reg  [15:0] doubled;
    reg  [15:0] more;
    reg  [15:0] fewer;
    reg  [15:0] grown;
    reg  [15:0] left;
    reg  [15:0] larger;

    // Sub module instances
    distributor$queues$2$shelf$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    distributor$queues$2$shelf$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    distributor$queues$2$shelf$pointers$present present(
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

endmodule // distributor$queues$2$shelf$pointers


module distributor$queues$2$shelf$pointers$present(d,q,clock);

    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 16'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // distributor$queues$2$shelf$pointers$present


module distributor$queues$2$shelf$pointers$read(d,q,clock);

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

endmodule // distributor$queues$2$shelf$pointers$read


module distributor$queues$2$shelf$pointers$written(d,q,clock);

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

endmodule // distributor$queues$2$shelf$pointers$written


module distributor$queues$2$shelf$spare(d,q,clock);

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

endmodule // distributor$queues$2$shelf$spare


module distributor$queues$3(clock,flush,put,put_data,room,take,valid,data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  put;
    input wire  [191:0] put_data;
    output reg  room;
    input wire  take;
    output reg  valid;
    output reg  [191:0] data;

    // Stub signals
    reg  shelf$clock;
    reg  shelf$flush;
    reg  shelf$put;
    reg  [191:0] shelf$put_data;
    wire  shelf$room;
    wire  shelf$waiting;
    reg  shelf$load;
    wire  [191:0] shelf$data;
    reg  offered$d;
    wire  offered$q;
    reg  offered$clock;

    // Local signals
    reg  idle;
    reg  load;

    // Sub module instances
    distributor$queues$3$shelf shelf(
        .clock(shelf$clock),
        .flush(shelf$flush),
        .put(shelf$put),
        .put_data(shelf$put_data),
        .room(shelf$room),
        .waiting(shelf$waiting),
        .load(shelf$load),
        .data(shelf$data)
    );
    distributor$queues$3$offered offered(
        .d(offered$d),
        .q(offered$q),
        .clock(offered$clock)
    );

    // Update code
    always @(*) begin
        offered$clock = clock;
        offered$d = offered$q;
        shelf$clock = clock;
        shelf$flush = flush;
        shelf$put = put;
        shelf$put_data = put_data;
        idle = (~offered$q) || take;
        load = shelf$waiting && idle;
        shelf$load = load;
        if (idle) begin
            offered$d = shelf$waiting;
        end
        if (flush) begin
            offered$d = 1'b0;
        end
        room = shelf$room;
        valid = offered$q;
        data = shelf$data;
    end

endmodule // distributor$queues$3


module distributor$queues$3$offered(d,q,clock);

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

endmodule // distributor$queues$3$offered


module distributor$queues$3$shelf(clock,flush,put,put_data,room,waiting,load,data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  put;
    input wire  [191:0] put_data;
    output reg  room;
    output reg  waiting;
    input wire  load;
    output reg  [191:0] data;

    // Stub signals
    reg  memory$clock;
    reg  memory$write;
    reg  [3:0] memory$write_at;
    reg  [191:0] memory$write_data;
    reg  [3:0] memory$read_at;
    wire  [191:0] memory$read_data;
    reg  pointers$clock;
    reg  pointers$flush;
    reg  pointers$arrive;
    reg  pointers$load;
    wire  pointers$waiting;
    wire  [15:0] pointers$count;
    wire  [3:0] pointers$write_at;
    wire  [3:0] pointers$read_at;
    reg  spare$d;
    wire  spare$q;
    reg  spare$clock;
    reg  latest$clock;
    reg  [191:0] latest$d;
    wire  [191:0] latest$q;

    // Sub module instances
    distributor$queues$3$shelf$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    distributor$queues$3$shelf$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    distributor$queues$3$shelf$spare spare(
        .d(spare$d),
        .q(spare$q),
        .clock(spare$clock)
    );
    distributor$queues$3$shelf$latest latest(
        .clock(latest$clock),
        .d(latest$d),
        .q(latest$q)
    );

    // Update code
    always @(*) begin
        spare$clock = clock;
        latest$clock = clock;
        spare$d = spare$q;
        latest$d = latest$q;
        memory$clock = clock;
        pointers$clock = clock;
        pointers$flush = flush;
        pointers$arrive = put;
        pointers$load = load;
        memory$write = put;
        memory$write_at = pointers$write_at;
        memory$write_data = put_data;
        memory$read_at = pointers$read_at;
        if (load) begin
            latest$d = memory$read_data;
        end
        spare$d = ~pointers$count[32'h8];
        room = spare$q;
        waiting = pointers$waiting;
        data = latest$q;
    end

endmodule // distributor$queues$3$shelf


module distributor$queues$3$shelf$latest(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [191:0] d;
    output reg  [191:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // distributor$queues$3$shelf$latest


module distributor$queues$3$shelf$memory(clock,write,write_at,write_data,read_at,read_data);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [3:0] write_at;
    input wire  [191:0] write_data;
    input wire  [3:0] read_at;
    output reg  [191:0] read_data;

    // Update code (custom)
    reg [191:0] words [0:15];
    wire [191:0] word = words[read_at];
    integer i;
    initial for (i = 0; i <= 15; i = i + 1) words[i] = 0;
    always @(posedge clock) if (write) words[write_at] <= write_data;
    always @(*) read_data = word;
endmodule // distributor$queues$3$shelf$memory


module distributor$queues$3$shelf$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  arrive;
    input wire  load;
    output reg  waiting;
    output reg  [15:0] count;
    output reg  [3:0] write_at;
    output reg  [3:0] read_at;

    // Constant declarations
    localparam  zero = 4'h0;
    localparam  one = 4'h1;
    localparam  none = 16'h0;
    localparam  single = 16'h1;
    localparam  all = 16'hffff;

    // Stub signals
    reg  [3:0] written$d;
    wire  [3:0] written$q;
    reg  written$clock;
    reg  [3:0] read$d;
    wire  [3:0] read$q;
    reg  read$clock;
    reg  [15:0] present$d;
    wire  [15:0] present$q;
    reg  present$clock;

    // Local signals
    reg  [3:0] written_more;
    reg  [3:0] read_more;
    reg  [15:0] doubled;
    reg  [15:0] more;
    reg  [15:0] fewer;
    reg  [15:0] grown;
    reg  [15:0] left;
    reg  [15:0] larger;

    // Sub module instances
    distributor$queues$3$shelf$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    distributor$queues$3$shelf$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    distributor$queues$3$shelf$pointers$present present(
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

endmodule // distributor$queues$3$shelf$pointers


module distributor$queues$3$shelf$pointers$present(d,q,clock);

    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 16'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // distributor$queues$3$shelf$pointers$present


module distributor$queues$3$shelf$pointers$read(d,q,clock);

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

endmodule // distributor$queues$3$shelf$pointers$read


module distributor$queues$3$shelf$pointers$written(d,q,clock);

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

endmodule // distributor$queues$3$shelf$pointers$written


module distributor$queues$3$shelf$spare(d,q,clock);

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

endmodule // distributor$queues$3$shelf$spare


module distributor$ready(d,q,clock);

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

endmodule // distributor$ready


module distributor$taken(d,q,clock);

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

endmodule // distributor$taken
