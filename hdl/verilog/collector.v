// collector, 4 lanes of descriptor_validation
// Emitted by RustHDL; edit the block, not this file.

module collector(clock,flush,tag_valid,tag_count,lane_valid$0,lane_valid$1,lane_valid$2,lane_valid$3,lane_data$0,lane_data$1,lane_data$2,lane_data$3,m_ready,lane_ready$0,lane_ready$1,lane_ready$2,lane_ready$3,m_valid,m_count,m_data$0,m_data$1,m_data$2,m_data$3);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  tag_valid;
    input wire  [4:0] tag_count;
    input wire  lane_valid$0;
    input wire  lane_valid$1;
    input wire  lane_valid$2;
    input wire  lane_valid$3;
    input wire  [31:0] lane_data$0;
    input wire  [31:0] lane_data$1;
    input wire  [31:0] lane_data$2;
    input wire  [31:0] lane_data$3;
    input wire  m_ready;
    output reg  lane_ready$0;
    output reg  lane_ready$1;
    output reg  lane_ready$2;
    output reg  lane_ready$3;
    output reg  m_valid;
    output reg  [4:0] m_count;
    output reg  [31:0] m_data$0;
    output reg  [31:0] m_data$1;
    output reg  [31:0] m_data$2;
    output reg  [31:0] m_data$3;

    // Constant declarations
    localparam  zero = 6'b0;
    localparam  one = 6'b1;
    localparam  none = 4'h0;

    // Stub signals
    reg  shelves$0$clock;
    reg  shelves$0$flush;
    reg  shelves$0$put;
    reg  [31:0] shelves$0$put_data;
    wire  shelves$0$room;
    wire  shelves$0$waiting;
    reg  shelves$0$load;
    wire  [31:0] shelves$0$data;
    reg  shelves$1$clock;
    reg  shelves$1$flush;
    reg  shelves$1$put;
    reg  [31:0] shelves$1$put_data;
    wire  shelves$1$room;
    wire  shelves$1$waiting;
    reg  shelves$1$load;
    wire  [31:0] shelves$1$data;
    reg  shelves$2$clock;
    reg  shelves$2$flush;
    reg  shelves$2$put;
    reg  [31:0] shelves$2$put_data;
    wire  shelves$2$room;
    wire  shelves$2$waiting;
    reg  shelves$2$load;
    wire  [31:0] shelves$2$data;
    reg  shelves$3$clock;
    reg  shelves$3$flush;
    reg  shelves$3$put;
    reg  [31:0] shelves$3$put_data;
    wire  shelves$3$room;
    wire  shelves$3$waiting;
    reg  shelves$3$load;
    wire  [31:0] shelves$3$data;
    reg  arrived$0$d;
    wire  arrived$0$q;
    reg  arrived$0$clock;
    reg  arrived$1$d;
    wire  arrived$1$q;
    reg  arrived$1$clock;
    reg  arrived$2$d;
    wire  arrived$2$q;
    reg  arrived$2$clock;
    reg  arrived$3$d;
    wire  arrived$3$q;
    reg  arrived$3$clock;
    reg  inputs$0$clock;
    reg  [31:0] inputs$0$d;
    wire  [31:0] inputs$0$q;
    reg  inputs$1$clock;
    reg  [31:0] inputs$1$d;
    wire  [31:0] inputs$1$q;
    reg  inputs$2$clock;
    reg  [31:0] inputs$2$d;
    wire  [31:0] inputs$2$q;
    reg  inputs$3$clock;
    reg  [31:0] inputs$3$d;
    wire  [31:0] inputs$3$q;
    reg  groups$0$clock;
    reg  groups$0$flush;
    reg  [3:0] groups$0$arrive;
    wire  groups$0$joined;
    reg  whole$clock;
    reg  whole$flush;
    reg  [3:0] whole$arrive;
    wire  whole$joined;
    reg  counts$clock;
    reg  counts$write;
    reg  [5:0] counts$write_at;
    reg  [4:0] counts$write_data;
    reg  [5:0] counts$read_at;
    wire  [4:0] counts$read_data;
    reg  [5:0] counts_written$d;
    wire  [5:0] counts_written$q;
    reg  counts_written$clock;
    reg  beats$clock;
    reg  beats$flush;
    reg  beats$arrive;
    reg  beats$load;
    wire  beats$waiting;
    wire  [15:0] beats$count;
    wire  [5:0] beats$write_at;
    wire  [5:0] beats$read_at;
    reg  offered$d;
    wire  offered$q;
    reg  offered$clock;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;

    // Local signals
    reg  [5:0] counts_more;
    reg  [3:0] sides$0;
    reg  [3:0] joined;
    reg  idle;
    reg  load;

    // Sub module instances
    collector$shelves$0 shelves$0(
        .clock(shelves$0$clock),
        .flush(shelves$0$flush),
        .put(shelves$0$put),
        .put_data(shelves$0$put_data),
        .room(shelves$0$room),
        .waiting(shelves$0$waiting),
        .load(shelves$0$load),
        .data(shelves$0$data)
    );
    collector$shelves$1 shelves$1(
        .clock(shelves$1$clock),
        .flush(shelves$1$flush),
        .put(shelves$1$put),
        .put_data(shelves$1$put_data),
        .room(shelves$1$room),
        .waiting(shelves$1$waiting),
        .load(shelves$1$load),
        .data(shelves$1$data)
    );
    collector$shelves$2 shelves$2(
        .clock(shelves$2$clock),
        .flush(shelves$2$flush),
        .put(shelves$2$put),
        .put_data(shelves$2$put_data),
        .room(shelves$2$room),
        .waiting(shelves$2$waiting),
        .load(shelves$2$load),
        .data(shelves$2$data)
    );
    collector$shelves$3 shelves$3(
        .clock(shelves$3$clock),
        .flush(shelves$3$flush),
        .put(shelves$3$put),
        .put_data(shelves$3$put_data),
        .room(shelves$3$room),
        .waiting(shelves$3$waiting),
        .load(shelves$3$load),
        .data(shelves$3$data)
    );
    collector$arrived$0 arrived$0(
        .d(arrived$0$d),
        .q(arrived$0$q),
        .clock(arrived$0$clock)
    );
    collector$arrived$1 arrived$1(
        .d(arrived$1$d),
        .q(arrived$1$q),
        .clock(arrived$1$clock)
    );
    collector$arrived$2 arrived$2(
        .d(arrived$2$d),
        .q(arrived$2$q),
        .clock(arrived$2$clock)
    );
    collector$arrived$3 arrived$3(
        .d(arrived$3$d),
        .q(arrived$3$q),
        .clock(arrived$3$clock)
    );
    collector$inputs$0 inputs$0(
        .clock(inputs$0$clock),
        .d(inputs$0$d),
        .q(inputs$0$q)
    );
    collector$inputs$1 inputs$1(
        .clock(inputs$1$clock),
        .d(inputs$1$d),
        .q(inputs$1$q)
    );
    collector$inputs$2 inputs$2(
        .clock(inputs$2$clock),
        .d(inputs$2$d),
        .q(inputs$2$q)
    );
    collector$inputs$3 inputs$3(
        .clock(inputs$3$clock),
        .d(inputs$3$d),
        .q(inputs$3$q)
    );
    collector$groups$0 groups$0(
        .clock(groups$0$clock),
        .flush(groups$0$flush),
        .arrive(groups$0$arrive),
        .joined(groups$0$joined)
    );
    collector$whole whole(
        .clock(whole$clock),
        .flush(whole$flush),
        .arrive(whole$arrive),
        .joined(whole$joined)
    );
    collector$counts counts(
        .clock(counts$clock),
        .write(counts$write),
        .write_at(counts$write_at),
        .write_data(counts$write_data),
        .read_at(counts$read_at),
        .read_data(counts$read_data)
    );
    collector$counts_written counts_written(
        .d(counts_written$d),
        .q(counts_written$q),
        .clock(counts_written$clock)
    );
    collector$beats beats(
        .clock(beats$clock),
        .flush(beats$flush),
        .arrive(beats$arrive),
        .load(beats$load),
        .waiting(beats$waiting),
        .count(beats$count),
        .write_at(beats$write_at),
        .read_at(beats$read_at)
    );
    collector$offered offered(
        .d(offered$d),
        .q(offered$q),
        .clock(offered$clock)
    );
    collector$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );

    // Update code
    always @(*) begin
        counts_written$clock = clock;
        offered$clock = clock;
        count$clock = clock;
        counts_written$d = counts_written$q;
        offered$d = offered$q;
        count$d = count$q;
        counts$clock = clock;
        whole$clock = clock;
        beats$clock = clock;
        idle = (~offered$q) || m_ready;
        load = beats$waiting && idle;
        beats$load = load;
        beats$flush = flush;
        counts$read_at = beats$read_at;
        if (idle) begin
            offered$d = beats$waiting;
        end
        if (load) begin
            count$d = counts$read_data;
        end
        arrived$0$clock = clock;
        arrived$0$d = lane_valid$0 && shelves$0$room;
        if (flush) begin
            arrived$0$d = 1'b0;
        end
        inputs$0$clock = clock;
        inputs$0$d = lane_data$0;
        shelves$0$clock = clock;
        shelves$0$flush = flush;
        shelves$0$put = arrived$0$q;
        shelves$0$put_data = inputs$0$q;
        shelves$0$load = load;
        lane_ready$0 = shelves$0$room;
        m_data$0 = shelves$0$data;
        arrived$1$clock = clock;
        arrived$1$d = lane_valid$1 && shelves$1$room;
        if (flush) begin
            arrived$1$d = 1'b0;
        end
        inputs$1$clock = clock;
        inputs$1$d = lane_data$1;
        shelves$1$clock = clock;
        shelves$1$flush = flush;
        shelves$1$put = arrived$1$q;
        shelves$1$put_data = inputs$1$q;
        shelves$1$load = load;
        lane_ready$1 = shelves$1$room;
        m_data$1 = shelves$1$data;
        arrived$2$clock = clock;
        arrived$2$d = lane_valid$2 && shelves$2$room;
        if (flush) begin
            arrived$2$d = 1'b0;
        end
        inputs$2$clock = clock;
        inputs$2$d = lane_data$2;
        shelves$2$clock = clock;
        shelves$2$flush = flush;
        shelves$2$put = arrived$2$q;
        shelves$2$put_data = inputs$2$q;
        shelves$2$load = load;
        lane_ready$2 = shelves$2$room;
        m_data$2 = shelves$2$data;
        arrived$3$clock = clock;
        arrived$3$d = lane_valid$3 && shelves$3$room;
        if (flush) begin
            arrived$3$d = 1'b0;
        end
        inputs$3$clock = clock;
        inputs$3$d = lane_data$3;
        shelves$3$clock = clock;
        shelves$3$flush = flush;
        shelves$3$put = arrived$3$q;
        shelves$3$put_data = inputs$3$q;
        shelves$3$load = load;
        lane_ready$3 = shelves$3$room;
        m_data$3 = shelves$3$data;
        joined = none;
        groups$0$clock = clock;
        groups$0$flush = flush;
        sides$0 = none;
        sides$0 = (sides$0 & ~(1 << (0)) | ((arrived$0$q) << (0)));
        sides$0 = (sides$0 & ~(1 << (1)) | ((arrived$1$q) << (1)));
        sides$0 = (sides$0 & ~(1 << (2)) | ((arrived$2$q) << (2)));
        sides$0 = (sides$0 & ~(1 << (3)) | ((arrived$3$q) << (3)));
        groups$0$arrive = sides$0;
        joined = (joined & ~(1 << (0)) | ((groups$0$joined) << (0)));
        whole$arrive = joined;
        whole$flush = flush;
        beats$arrive = whole$joined;
        counts_more = counts_written$q + one;
        counts$write = tag_valid;
        counts$write_at = counts_written$q;
        counts$write_data = tag_count;
        if (tag_valid) begin
            counts_written$d = counts_more;
        end
        if (flush) begin
            counts_written$d = zero;
            offered$d = 1'b0;
        end
        m_valid = offered$q;
        m_count = count$q;
    end

endmodule // collector


module collector$arrived$0(d,q,clock);

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

endmodule // collector$arrived$0


module collector$arrived$1(d,q,clock);

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

endmodule // collector$arrived$1


module collector$arrived$2(d,q,clock);

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

endmodule // collector$arrived$2


module collector$arrived$3(d,q,clock);

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

endmodule // collector$arrived$3


module collector$beats(clock,flush,arrive,load,waiting,count,write_at,read_at);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  arrive;
    input wire  load;
    output reg  waiting;
    output reg  [15:0] count;
    output reg  [5:0] write_at;
    output reg  [5:0] read_at;

    // Constant declarations
    localparam  zero = 6'b0;
    localparam  one = 6'b1;
    localparam  none = 16'h0;
    localparam  single = 16'h1;
    localparam  all = 16'hffff;

    // Stub signals
    reg  [5:0] written$d;
    wire  [5:0] written$q;
    reg  written$clock;
    reg  [5:0] read$d;
    wire  [5:0] read$q;
    reg  read$clock;
    reg  [15:0] present$d;
    wire  [15:0] present$q;
    reg  present$clock;

    // Local signals
    reg  [5:0] written_more;
    reg  [5:0] read_more;
    reg  [15:0] doubled;
    reg  [15:0] more;
    reg  [15:0] fewer;
    reg  [15:0] grown;
    reg  [15:0] left;
    reg  [15:0] larger;

    // Sub module instances
    collector$beats$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    collector$beats$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    collector$beats$present present(
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

endmodule // collector$beats


module collector$beats$present(d,q,clock);

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

endmodule // collector$beats$present


module collector$beats$read(d,q,clock);

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

endmodule // collector$beats$read


module collector$beats$written(d,q,clock);

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

endmodule // collector$beats$written


module collector$count(d,q,clock);

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

endmodule // collector$count


module collector$counts(clock,write,write_at,write_data,read_at,read_data);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [5:0] write_at;
    input wire  [4:0] write_data;
    input wire  [5:0] read_at;
    output reg  [4:0] read_data;

    // Update code (custom)
    reg [4:0] words [0:63];
    wire [4:0] word = words[read_at];
    integer i;
    initial for (i = 0; i <= 63; i = i + 1) words[i] = 0;
    always @(posedge clock) if (write) words[write_at] <= write_data;
    always @(*) read_data = word;
endmodule // collector$counts


module collector$counts_written(d,q,clock);

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

endmodule // collector$counts_written


module collector$groups$0(clock,flush,arrive,joined);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  [3:0] arrive;
    output reg  joined;

    // Constant declarations
    localparam  zero = 16'h0;
    localparam  one = 16'h1;
    localparam  all = 4'hf;

    // Stub signals
    reg  [15:0] counts$0$d;
    wire  [15:0] counts$0$q;
    reg  counts$0$clock;
    reg  [15:0] counts$1$d;
    wire  [15:0] counts$1$q;
    reg  counts$1$clock;
    reg  [15:0] counts$2$d;
    wire  [15:0] counts$2$q;
    reg  counts$2$clock;
    reg  [15:0] counts$3$d;
    wire  [15:0] counts$3$q;
    reg  counts$3$clock;
    reg  out$d;
    wire  out$q;
    reg  out$clock;

    // Local signals
    reg  [15:0] more$0;
    reg  [15:0] more$1;
    reg  [15:0] more$2;
    reg  [15:0] more$3;
    reg  [15:0] fewer$0;
    reg  [15:0] fewer$1;
    reg  [15:0] fewer$2;
    reg  [15:0] fewer$3;
    reg  [15:0] doubled$0;
    reg  [15:0] doubled$1;
    reg  [15:0] doubled$2;
    reg  [15:0] doubled$3;
    reg  has$0;
    reg  has$1;
    reg  has$2;
    reg  has$3;
    reg  [3:0] some;
    reg  every;

    // Sub module instances
    collector$groups$0$counts$0 counts$0(
        .d(counts$0$d),
        .q(counts$0$q),
        .clock(counts$0$clock)
    );
    collector$groups$0$counts$1 counts$1(
        .d(counts$1$d),
        .q(counts$1$q),
        .clock(counts$1$clock)
    );
    collector$groups$0$counts$2 counts$2(
        .d(counts$2$d),
        .q(counts$2$q),
        .clock(counts$2$clock)
    );
    collector$groups$0$counts$3 counts$3(
        .d(counts$3$d),
        .q(counts$3$q),
        .clock(counts$3$clock)
    );
    collector$groups$0$out out(
        .d(out$d),
        .q(out$q),
        .clock(out$clock)
    );

    // Update code
    always @(*) begin
        out$clock = clock;
        out$d = out$q;
        some = all;
        has$0 = counts$0$q[32'h0];
        some = (some & ~(1 << (0)) | ((has$0) << (0)));
        has$1 = counts$1$q[32'h0];
        some = (some & ~(1 << (1)) | ((has$1) << (1)));
        has$2 = counts$2$q[32'h0];
        some = (some & ~(1 << (2)) | ((has$2) << (2)));
        has$3 = counts$3$q[32'h0];
        some = (some & ~(1 << (3)) | ((has$3) << (3)));
        every = &some;
        counts$0$clock = clock;
        counts$0$d = counts$0$q;
        doubled$0 = counts$0$q << one;
        more$0 = doubled$0 | one;
        fewer$0 = counts$0$q >> one;
        if (arrive[0] && (~every)) begin
            counts$0$d = more$0;
        end
        if (every && (~arrive[0])) begin
            counts$0$d = fewer$0;
        end
        if (flush) begin
            counts$0$d = zero;
        end
        counts$1$clock = clock;
        counts$1$d = counts$1$q;
        doubled$1 = counts$1$q << one;
        more$1 = doubled$1 | one;
        fewer$1 = counts$1$q >> one;
        if (arrive[1] && (~every)) begin
            counts$1$d = more$1;
        end
        if (every && (~arrive[1])) begin
            counts$1$d = fewer$1;
        end
        if (flush) begin
            counts$1$d = zero;
        end
        counts$2$clock = clock;
        counts$2$d = counts$2$q;
        doubled$2 = counts$2$q << one;
        more$2 = doubled$2 | one;
        fewer$2 = counts$2$q >> one;
        if (arrive[2] && (~every)) begin
            counts$2$d = more$2;
        end
        if (every && (~arrive[2])) begin
            counts$2$d = fewer$2;
        end
        if (flush) begin
            counts$2$d = zero;
        end
        counts$3$clock = clock;
        counts$3$d = counts$3$q;
        doubled$3 = counts$3$q << one;
        more$3 = doubled$3 | one;
        fewer$3 = counts$3$q >> one;
        if (arrive[3] && (~every)) begin
            counts$3$d = more$3;
        end
        if (every && (~arrive[3])) begin
            counts$3$d = fewer$3;
        end
        if (flush) begin
            counts$3$d = zero;
        end
        out$d = every && (~flush);
        joined = out$q;
    end

endmodule // collector$groups$0


module collector$groups$0$counts$0(d,q,clock);

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

endmodule // collector$groups$0$counts$0


module collector$groups$0$counts$1(d,q,clock);

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

endmodule // collector$groups$0$counts$1


module collector$groups$0$counts$2(d,q,clock);

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

endmodule // collector$groups$0$counts$2


module collector$groups$0$counts$3(d,q,clock);

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

endmodule // collector$groups$0$counts$3


module collector$groups$0$out(d,q,clock);

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

endmodule // collector$groups$0$out


module collector$inputs$0(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // collector$inputs$0


module collector$inputs$1(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // collector$inputs$1


module collector$inputs$2(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // collector$inputs$2


module collector$inputs$3(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // collector$inputs$3


module collector$offered(d,q,clock);

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

endmodule // collector$offered


module collector$shelves$0(clock,flush,put,put_data,room,waiting,load,data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  put;
    input wire  [31:0] put_data;
    output reg  room;
    output reg  waiting;
    input wire  load;
    output reg  [31:0] data;

    // Stub signals
    reg  memory$clock;
    reg  memory$write;
    reg  [3:0] memory$write_at;
    reg  [31:0] memory$write_data;
    reg  [3:0] memory$read_at;
    wire  [31:0] memory$read_data;
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
    reg  [31:0] latest$d;
    wire  [31:0] latest$q;

    // Sub module instances
    collector$shelves$0$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    collector$shelves$0$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    collector$shelves$0$spare spare(
        .d(spare$d),
        .q(spare$q),
        .clock(spare$clock)
    );
    collector$shelves$0$latest latest(
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

endmodule // collector$shelves$0


module collector$shelves$0$latest(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // collector$shelves$0$latest


module collector$shelves$0$memory(clock,write,write_at,write_data,read_at,read_data);

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
endmodule // collector$shelves$0$memory


module collector$shelves$0$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

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
    collector$shelves$0$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    collector$shelves$0$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    collector$shelves$0$pointers$present present(
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

endmodule // collector$shelves$0$pointers


module collector$shelves$0$pointers$present(d,q,clock);

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

endmodule // collector$shelves$0$pointers$present


module collector$shelves$0$pointers$read(d,q,clock);

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

endmodule // collector$shelves$0$pointers$read


module collector$shelves$0$pointers$written(d,q,clock);

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

endmodule // collector$shelves$0$pointers$written


module collector$shelves$0$spare(d,q,clock);

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

endmodule // collector$shelves$0$spare


module collector$shelves$1(clock,flush,put,put_data,room,waiting,load,data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  put;
    input wire  [31:0] put_data;
    output reg  room;
    output reg  waiting;
    input wire  load;
    output reg  [31:0] data;

    // Stub signals
    reg  memory$clock;
    reg  memory$write;
    reg  [3:0] memory$write_at;
    reg  [31:0] memory$write_data;
    reg  [3:0] memory$read_at;
    wire  [31:0] memory$read_data;
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
    reg  [31:0] latest$d;
    wire  [31:0] latest$q;

    // Sub module instances
    collector$shelves$1$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    collector$shelves$1$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    collector$shelves$1$spare spare(
        .d(spare$d),
        .q(spare$q),
        .clock(spare$clock)
    );
    collector$shelves$1$latest latest(
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

endmodule // collector$shelves$1


module collector$shelves$1$latest(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // collector$shelves$1$latest


module collector$shelves$1$memory(clock,write,write_at,write_data,read_at,read_data);

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
endmodule // collector$shelves$1$memory


module collector$shelves$1$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

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
    collector$shelves$1$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    collector$shelves$1$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    collector$shelves$1$pointers$present present(
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

endmodule // collector$shelves$1$pointers


module collector$shelves$1$pointers$present(d,q,clock);

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

endmodule // collector$shelves$1$pointers$present


module collector$shelves$1$pointers$read(d,q,clock);

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

endmodule // collector$shelves$1$pointers$read


module collector$shelves$1$pointers$written(d,q,clock);

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

endmodule // collector$shelves$1$pointers$written


module collector$shelves$1$spare(d,q,clock);

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

endmodule // collector$shelves$1$spare


module collector$shelves$2(clock,flush,put,put_data,room,waiting,load,data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  put;
    input wire  [31:0] put_data;
    output reg  room;
    output reg  waiting;
    input wire  load;
    output reg  [31:0] data;

    // Stub signals
    reg  memory$clock;
    reg  memory$write;
    reg  [3:0] memory$write_at;
    reg  [31:0] memory$write_data;
    reg  [3:0] memory$read_at;
    wire  [31:0] memory$read_data;
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
    reg  [31:0] latest$d;
    wire  [31:0] latest$q;

    // Sub module instances
    collector$shelves$2$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    collector$shelves$2$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    collector$shelves$2$spare spare(
        .d(spare$d),
        .q(spare$q),
        .clock(spare$clock)
    );
    collector$shelves$2$latest latest(
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

endmodule // collector$shelves$2


module collector$shelves$2$latest(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // collector$shelves$2$latest


module collector$shelves$2$memory(clock,write,write_at,write_data,read_at,read_data);

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
endmodule // collector$shelves$2$memory


module collector$shelves$2$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

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
    collector$shelves$2$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    collector$shelves$2$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    collector$shelves$2$pointers$present present(
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

endmodule // collector$shelves$2$pointers


module collector$shelves$2$pointers$present(d,q,clock);

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

endmodule // collector$shelves$2$pointers$present


module collector$shelves$2$pointers$read(d,q,clock);

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

endmodule // collector$shelves$2$pointers$read


module collector$shelves$2$pointers$written(d,q,clock);

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

endmodule // collector$shelves$2$pointers$written


module collector$shelves$2$spare(d,q,clock);

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

endmodule // collector$shelves$2$spare


module collector$shelves$3(clock,flush,put,put_data,room,waiting,load,data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  put;
    input wire  [31:0] put_data;
    output reg  room;
    output reg  waiting;
    input wire  load;
    output reg  [31:0] data;

    // Stub signals
    reg  memory$clock;
    reg  memory$write;
    reg  [3:0] memory$write_at;
    reg  [31:0] memory$write_data;
    reg  [3:0] memory$read_at;
    wire  [31:0] memory$read_data;
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
    reg  [31:0] latest$d;
    wire  [31:0] latest$q;

    // Sub module instances
    collector$shelves$3$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    collector$shelves$3$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    collector$shelves$3$spare spare(
        .d(spare$d),
        .q(spare$q),
        .clock(spare$clock)
    );
    collector$shelves$3$latest latest(
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

endmodule // collector$shelves$3


module collector$shelves$3$latest(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // collector$shelves$3$latest


module collector$shelves$3$memory(clock,write,write_at,write_data,read_at,read_data);

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
endmodule // collector$shelves$3$memory


module collector$shelves$3$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

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
    collector$shelves$3$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    collector$shelves$3$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    collector$shelves$3$pointers$present present(
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

endmodule // collector$shelves$3$pointers


module collector$shelves$3$pointers$present(d,q,clock);

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

endmodule // collector$shelves$3$pointers$present


module collector$shelves$3$pointers$read(d,q,clock);

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

endmodule // collector$shelves$3$pointers$read


module collector$shelves$3$pointers$written(d,q,clock);

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

endmodule // collector$shelves$3$pointers$written


module collector$shelves$3$spare(d,q,clock);

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

endmodule // collector$shelves$3$spare


module collector$whole(clock,flush,arrive,joined);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  [3:0] arrive;
    output reg  joined;

    // Constant declarations
    localparam  zero = 16'h0;
    localparam  one = 16'h1;
    localparam  all = 4'hf;

    // Stub signals
    reg  [15:0] counts$0$d;
    wire  [15:0] counts$0$q;
    reg  counts$0$clock;
    reg  out$d;
    wire  out$q;
    reg  out$clock;

    // Local signals
    reg  [15:0] more$0;
    reg  [15:0] fewer$0;
    reg  [15:0] doubled$0;
    reg  has$0;
    reg  [3:0] some;
    reg  every;

    // Sub module instances
    collector$whole$counts$0 counts$0(
        .d(counts$0$d),
        .q(counts$0$q),
        .clock(counts$0$clock)
    );
    collector$whole$out out(
        .d(out$d),
        .q(out$q),
        .clock(out$clock)
    );

    // Update code
    always @(*) begin
        out$clock = clock;
        out$d = out$q;
        some = all;
        has$0 = counts$0$q[32'h0];
        some = (some & ~(1 << (0)) | ((has$0) << (0)));
        every = &some;
        counts$0$clock = clock;
        counts$0$d = counts$0$q;
        doubled$0 = counts$0$q << one;
        more$0 = doubled$0 | one;
        fewer$0 = counts$0$q >> one;
        if (arrive[0] && (~every)) begin
            counts$0$d = more$0;
        end
        if (every && (~arrive[0])) begin
            counts$0$d = fewer$0;
        end
        if (flush) begin
            counts$0$d = zero;
        end
        out$d = every && (~flush);
        joined = out$q;
    end

endmodule // collector$whole


module collector$whole$counts$0(d,q,clock);

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

endmodule // collector$whole$counts$0


module collector$whole$out(d,q,clock);

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

endmodule // collector$whole$out
