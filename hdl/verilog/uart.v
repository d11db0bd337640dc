// uart, 100 cycles a bit
// Emitted by RustHDL; edit the block, not this file.

module uart(clock,rxd,txd,rx_valid,rx_ready,rx_data,tx_valid,tx_ready,tx_data);

    // Module arguments
    input wire  clock;
    input wire  rxd;
    output reg  txd;
    output reg  rx_valid;
    input wire  rx_ready;
    output reg  [7:0] rx_data;
    input wire  tx_valid;
    output reg  tx_ready;
    input wire  [7:0] tx_data;

    // Stub signals
    reg  receiver$clock;
    reg  receiver$rxd;
    wire  receiver$valid;
    reg  receiver$ready;
    wire  [7:0] receiver$data;
    reg  transmitter$clock;
    reg  transmitter$valid;
    wire  transmitter$ready;
    reg  [7:0] transmitter$data;
    wire  transmitter$txd;

    // Sub module instances
    uart$receiver receiver(
        .clock(receiver$clock),
        .rxd(receiver$rxd),
        .valid(receiver$valid),
        .ready(receiver$ready),
        .data(receiver$data)
    );
    uart$transmitter transmitter(
        .clock(transmitter$clock),
        .valid(transmitter$valid),
        .ready(transmitter$ready),
        .data(transmitter$data),
        .txd(transmitter$txd)
    );

    // Update code
    always @(*) begin
        receiver$clock = clock;
        transmitter$clock = clock;
        receiver$rxd = rxd;
        receiver$ready = rx_ready;
        rx_valid = receiver$valid;
        rx_data = receiver$data;
        transmitter$valid = tx_valid;
        transmitter$data = tx_data;
        tx_ready = transmitter$ready;
        txd = transmitter$txd;
    end

endmodule // uart


module uart$receiver(clock,rxd,valid,ready,data);

    // Module arguments
    input wire  clock;
    input wire  rxd;
    output reg  valid;
    input wire  ready;
    output reg  [7:0] data;

    // Constant declarations
    localparam  none17 = 17'b0;
    localparam  one17 = 17'b1;
    localparam  half = 17'b110001;
    localparam  whole = 17'b1100011;
    localparam  none4 = 4'h0;
    localparam  one4 = 4'h1;
    localparam  eight4 = 4'h8;

    // Stub signals
    reg  line$clock;
    reg  line$d;
    wire  line$q;
    reg  starting$d;
    wire  starting$q;
    reg  starting$clock;
    reg  reading$d;
    wire  reading$q;
    reg  reading$clock;
    reg  broken$d;
    wire  broken$q;
    reg  broken$clock;
    reg  [16:0] count$d;
    wire  [16:0] count$q;
    reg  count$clock;
    reg  [3:0] number$d;
    wire  [3:0] number$q;
    reg  number$clock;
    reg  [7:0] bits$d;
    wire  [7:0] bits$q;
    reg  bits$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  [7:0] held$d;
    wire  [7:0] held$q;
    reg  held$clock;

    // Local signals
    reg  low;
    reg  high;
    reg  idle;
    reg  due;
    reg  [16:0] count_less;
    reg  [3:0] number_more;
    reg  [7:0] shifted;
    reg  stop;
    reg  place;

    // Sub module instances
    uart$receiver$line line(
        .clock(line$clock),
        .d(line$d),
        .q(line$q)
    );
    uart$receiver$starting starting(
        .d(starting$d),
        .q(starting$q),
        .clock(starting$clock)
    );
    uart$receiver$reading reading(
        .d(reading$d),
        .q(reading$q),
        .clock(reading$clock)
    );
    uart$receiver$broken broken(
        .d(broken$d),
        .q(broken$q),
        .clock(broken$clock)
    );
    uart$receiver$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    uart$receiver$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    uart$receiver$bits bits(
        .d(bits$d),
        .q(bits$q),
        .clock(bits$clock)
    );
    uart$receiver$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    uart$receiver$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );

    // Update code
    always @(*) begin
        starting$clock = clock;
        reading$clock = clock;
        broken$clock = clock;
        count$clock = clock;
        number$clock = clock;
        bits$clock = clock;
        full$clock = clock;
        held$clock = clock;
        starting$d = starting$q;
        reading$d = reading$q;
        broken$d = broken$q;
        count$d = count$q;
        number$d = number$q;
        bits$d = bits$q;
        full$d = full$q;
        held$d = held$q;
        line$clock = clock;
        line$d = ~rxd;
        low = line$q;
        idle = ~(starting$q || reading$q);
        due = count$q == none17;
        count_less = count$q - one17;
        number_more = number$q + one4;
        shifted = bits$q >> 32'h1;
        high = ~low;
        shifted = (shifted & ~(1 << (32'h7)) | ((high) << (32'h7)));
        stop = number$q == eight4;
        place = ready || (~full$q);
        if (ready) begin
            full$d = 1'b0;
        end
        if (~low) begin
            broken$d = 1'b0;
        end
        if (idle) begin
            if (low && (~broken$q)) begin
                starting$d = 1'b1;
                count$d = half;
            end
        end
        else begin
            count$d = count_less;
            if (due) begin
                count$d = whole;
                starting$d = 1'b0;
                if (starting$q) begin
                    reading$d = low;
                    number$d = none4;
                end
                else begin
                    number$d = number_more;
                    if (stop) begin
                        reading$d = 1'b0;
                        broken$d = low;
                        if (place && (~low)) begin
                            full$d = 1'b1;
                            held$d = bits$q;
                        end
                    end
                    else begin
                        bits$d = shifted;
                    end
                end
            end
        end
        valid = full$q;
        data = held$q;
    end

endmodule // uart$receiver


module uart$receiver$bits(d,q,clock);

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

endmodule // uart$receiver$bits


module uart$receiver$broken(d,q,clock);

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

endmodule // uart$receiver$broken


module uart$receiver$count(d,q,clock);

    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 17'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // uart$receiver$count


module uart$receiver$full(d,q,clock);

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

endmodule // uart$receiver$full


module uart$receiver$held(d,q,clock);

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

endmodule // uart$receiver$held


module uart$receiver$line(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  d;
    output reg  q;

    // Update code (custom)
    (* ASYNC_REG = "TRUE", keep *) reg [0:0] first;
    (* ASYNC_REG = "TRUE", keep *) reg [0:0] second;
    initial begin
      first = 0;
      second = 0;
    end
    always @(posedge clock) begin
      first <= d;
      second <= first;
    end
    always @(*) q = second;
endmodule // uart$receiver$line


module uart$receiver$number(d,q,clock);

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

endmodule // uart$receiver$number


module uart$receiver$reading(d,q,clock);

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

endmodule // uart$receiver$reading


module uart$receiver$starting(d,q,clock);

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

endmodule // uart$receiver$starting


module uart$transmitter(clock,valid,ready,data,txd);

    // Module arguments
    input wire  clock;
    input wire  valid;
    output reg  ready;
    input wire  [7:0] data;
    output reg  txd;

    // Constant declarations
    localparam  none17 = 17'b0;
    localparam  one17 = 17'b1;
    localparam  whole = 17'b1100011;
    localparam  none4 = 4'h0;
    localparam  one4 = 4'h1;
    localparam  nine4 = 4'h9;

    // Stub signals
    reg  busy$d;
    wire  busy$q;
    reg  busy$clock;
    reg  pulled$d;
    wire  pulled$q;
    reg  pulled$clock;
    reg  [16:0] count$d;
    wire  [16:0] count$q;
    reg  count$clock;
    reg  [3:0] number$d;
    wire  [3:0] number$q;
    reg  number$clock;
    reg  [7:0] bits$d;
    wire  [7:0] bits$q;
    reg  bits$clock;

    // Local signals
    reg  take;
    reg  due;
    reg  stop;
    reg  over;
    reg  [16:0] count_less;
    reg  [3:0] number_more;
    reg  [7:0] inverted;

    // Sub module instances
    uart$transmitter$busy busy(
        .d(busy$d),
        .q(busy$q),
        .clock(busy$clock)
    );
    uart$transmitter$pulled pulled(
        .d(pulled$d),
        .q(pulled$q),
        .clock(pulled$clock)
    );
    uart$transmitter$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    uart$transmitter$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    uart$transmitter$bits bits(
        .d(bits$d),
        .q(bits$q),
        .clock(bits$clock)
    );

    // Update code
    always @(*) begin
        busy$clock = clock;
        pulled$clock = clock;
        count$clock = clock;
        number$clock = clock;
        bits$clock = clock;
        busy$d = busy$q;
        pulled$d = pulled$q;
        count$d = count$q;
        number$d = number$q;
        bits$d = bits$q;
        take = valid && (~busy$q);
        due = count$q == none17;
        stop = number$q == nine4;
        over = due && stop;
        count_less = count$q - one17;
        number_more = number$q + one4;
        inverted = ~data;
        if (busy$q) begin
            count$d = count_less;
            if (due) begin
                count$d = whole;
                number$d = number_more;
                pulled$d = bits$q[32'h0];
                bits$d = bits$q >> 32'h1;
            end
            if (over) begin
                busy$d = 1'b0;
                pulled$d = 1'b0;
            end
        end
        if (take) begin
            busy$d = 1'b1;
            pulled$d = 1'b1;
            count$d = whole;
            number$d = none4;
            bits$d = inverted;
        end
        ready = ~busy$q;
        txd = ~pulled$q;
    end

endmodule // uart$transmitter


module uart$transmitter$bits(d,q,clock);

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

endmodule // uart$transmitter$bits


module uart$transmitter$busy(d,q,clock);

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

endmodule // uart$transmitter$busy


module uart$transmitter$count(d,q,clock);

    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 17'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // uart$transmitter$count


module uart$transmitter$number(d,q,clock);

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

endmodule // uart$transmitter$number


module uart$transmitter$pulled(d,q,clock);

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

endmodule // uart$transmitter$pulled
