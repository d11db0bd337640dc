// crossing, 33 bits, 16 words
// Emitted by RustHDL; edit the block, not this file.

module crossing(s_clock,s_valid,s_ready,s_data,m_clock,m_valid,m_ready,m_data);

    // Module arguments
    input wire  s_clock;
    input wire  s_valid;
    output reg  s_ready;
    input wire  [32:0] s_data;
    input wire  m_clock;
    output reg  m_valid;
    input wire  m_ready;
    output reg  [32:0] m_data;

    // Constant declarations
    localparam  one = 5'b1;
    localparam  turn = 5'b11000;

    // Stub signals
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  [4:0] written$d;
    wire  [4:0] written$q;
    reg  written$clock;
    reg  [4:0] written_gray$d;
    wire  [4:0] written_gray$q;
    reg  written_gray$clock;
    reg  read_seen$clock;
    reg  [4:0] read_seen$d;
    wire  [4:0] read_seen$q;
    reg  [4:0] write_code$count;
    wire  [4:0] write_code$gray;
    reg  valid$d;
    wire  valid$q;
    reg  valid$clock;
    reg  [4:0] read$d;
    wire  [4:0] read$q;
    reg  read$clock;
    reg  [4:0] read_gray$d;
    wire  [4:0] read_gray$q;
    reg  read_gray$clock;
    reg  written_seen$clock;
    reg  [4:0] written_seen$d;
    wire  [4:0] written_seen$q;
    reg  [4:0] read_code$count;
    wire  [4:0] read_code$gray;
    reg  memory$write_clock;
    reg  memory$write;
    reg  [4:0] memory$write_at;
    reg  [32:0] memory$write_data;
    reg  memory$read_clock;
    reg  memory$read;
    reg  [4:0] memory$read_at;
    wire  [32:0] memory$q;

    // Local signals
    reg  take;
    reg  [4:0] written_more;
    reg  [4:0] written_next;
    reg  [4:0] full_code;
    reg  load;
    reg  some;
    reg  [4:0] read_more;
    reg  [4:0] read_next;

    // Sub module instances
    crossing$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    crossing$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    crossing$written_gray written_gray(
        .d(written_gray$d),
        .q(written_gray$q),
        .clock(written_gray$clock)
    );
    crossing$read_seen read_seen(
        .clock(read_seen$clock),
        .d(read_seen$d),
        .q(read_seen$q)
    );
    crossing$write_code write_code(
        .count(write_code$count),
        .gray(write_code$gray)
    );
    crossing$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    crossing$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    crossing$read_gray read_gray(
        .d(read_gray$d),
        .q(read_gray$q),
        .clock(read_gray$clock)
    );
    crossing$written_seen written_seen(
        .clock(written_seen$clock),
        .d(written_seen$d),
        .q(written_seen$q)
    );
    crossing$read_code read_code(
        .count(read_code$count),
        .gray(read_code$gray)
    );
    crossing$memory memory(
        .write_clock(memory$write_clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_clock(memory$read_clock),
        .read(memory$read),
        .read_at(memory$read_at),
        .q(memory$q)
    );

    // Update code
    always @(*) begin
        ready$clock = s_clock;
        written$clock = s_clock;
        written_gray$clock = s_clock;
        ready$d = ready$q;
        written$d = written$q;
        written_gray$d = written_gray$q;
        valid$clock = m_clock;
        read$clock = m_clock;
        read_gray$clock = m_clock;
        valid$d = valid$q;
        read$d = read$q;
        read_gray$d = read_gray$q;
        read_seen$clock = s_clock;
        written_seen$clock = m_clock;
        memory$write_clock = s_clock;
        memory$read_clock = m_clock;
        take = s_valid && ready$q;
        written_more = written$q + one;
        written_next = written$q;
        if (take) begin
            written_next = written_more;
        end
        written$d = written_next;
        write_code$count = written_next;
        written_gray$d = write_code$gray;
        read_seen$d = read_gray$q;
        full_code = read_seen$q ^ turn;
        ready$d = write_code$gray != full_code;
        memory$write = take;
        memory$write_at = written$q;
        memory$write_data = s_data;
        s_ready = ready$q;
        written_seen$d = written_gray$q;
        some = written_seen$q != read_gray$q;
        load = some && ((~valid$q) || m_ready);
        read_more = read$q + one;
        read_next = read$q;
        if (m_ready) begin
            valid$d = 1'b0;
        end
        if (load) begin
            read_next = read_more;
            valid$d = 1'b1;
        end
        read$d = read_next;
        read_code$count = read_next;
        read_gray$d = read_code$gray;
        memory$read = load;
        memory$read_at = read$q;
        m_valid = valid$q;
        m_data = memory$q;
    end

endmodule // crossing


module crossing$memory(write_clock,write,write_at,write_data,read_clock,read,read_at,q);

    // Module arguments
    input wire  write_clock;
    input wire  write;
    input wire  [4:0] write_at;
    input wire  [32:0] write_data;
    input wire  read_clock;
    input wire  read;
    input wire  [4:0] read_at;
    output reg  [32:0] q;

    // Update code (custom)
    (* no_rw_check *)
    reg [32:0] words [0:15];
    integer i;
    initial for (i = 0; i <= 15; i = i + 1) words[i] = 0;
    always @(posedge write_clock) if (write) words[write_at[3:0]] <= write_data;
    always @(posedge read_clock) if (read) q <= words[read_at[3:0]];
endmodule // crossing$memory


module crossing$read(d,q,clock);

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

endmodule // crossing$read


module crossing$read_code(count,gray);

    // Module arguments
    input wire  [4:0] count;
    output reg  [4:0] gray;

    // Local signals
    reg  [4:0] half;

    // Update code
    always @(*) begin
        half = count >> 32'h1;
        gray = count ^ half;
    end

endmodule // crossing$read_code


module crossing$read_gray(d,q,clock);

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

endmodule // crossing$read_gray


module crossing$read_seen(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [4:0] d;
    output reg  [4:0] q;

    // Update code (custom)
    (* ASYNC_REG = "TRUE", keep *) reg [4:0] first;
    (* ASYNC_REG = "TRUE", keep *) reg [4:0] second;
    initial begin
      first = 0;
      second = 0;
    end
    always @(posedge clock) begin
      first <= d;
      second <= first;
    end
    always @(*) q = second;
endmodule // crossing$read_seen


module crossing$ready(d,q,clock);

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

endmodule // crossing$ready


module crossing$valid(d,q,clock);

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

endmodule // crossing$valid


module crossing$write_code(count,gray);

    // Module arguments
    input wire  [4:0] count;
    output reg  [4:0] gray;

    // Local signals
    reg  [4:0] half;

    // Update code
    always @(*) begin
        half = count >> 32'h1;
        gray = count ^ half;
    end

endmodule // crossing$write_code


module crossing$written(d,q,clock);

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

endmodule // crossing$written


module crossing$written_gray(d,q,clock);

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

endmodule // crossing$written_gray


module crossing$written_seen(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [4:0] d;
    output reg  [4:0] q;

    // Update code (custom)
    (* ASYNC_REG = "TRUE", keep *) reg [4:0] first;
    (* ASYNC_REG = "TRUE", keep *) reg [4:0] second;
    initial begin
      first = 0;
      second = 0;
    end
    always @(posedge clock) begin
      first <= d;
      second <= first;
    end
    always @(*) q = second;
endmodule // crossing$written_seen
