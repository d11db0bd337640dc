// The shell around
//   descriptor_validation, 1 lane of 7 stages
//   moment_aggregation, 1 lane of 1 stages
//   anomaly_score, 1 lane of 1 stages
//   zone_update, 1 lane of 1 stages
//   evidence_fusion, 1 lane of 1 stages
//   quorum_vote, 1 lane of 1 stages
//   path_score, 1 lane of 1 stages
//   path_choice, 1 lane of 1 stages
//   merkle_hash, 1 lane of 1 stages
// Emitted by accel; edit the blocks, not this file.

module shell_skid(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [33:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [33:0] m_data;
    input wire  m_ready;

    // Stub signals
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    reg  front$clock;
    reg  [33:0] front$d;
    wire  [33:0] front$q;
    reg  spare$clock;
    reg  [33:0] spare$d;
    wire  [33:0] spare$q;

    // Local signals
    reg  take;
    reg  open;
    reg  held_next;

    // Sub module instances
    shell_skid$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_skid$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    shell_skid$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    shell_skid$front front(
        .clock(front$clock),
        .d(front$d),
        .q(front$q)
    );
    shell_skid$spare spare(
        .clock(spare$clock),
        .d(spare$d),
        .q(spare$q)
    );

    // Update code
    always @(*) begin
        ready$clock = clock;
        full$clock = clock;
        held$clock = clock;
        front$clock = clock;
        spare$clock = clock;
        ready$d = ready$q;
        full$d = full$q;
        held$d = held$q;
        front$d = front$q;
        spare$d = spare$q;
        take = s_valid && ready$q;
        open = (~full$q) || m_ready;
        held_next = held$q;
        if (open) begin
            held_next = 1'b0;
            if (held$q) begin
                front$d = spare$q;
                full$d = 1'b1;
            end
            else begin
                front$d = s_data;
                full$d = take;
            end
        end
        else begin
            if (take) begin
                held_next = 1'b1;
            end
        end
        if (~held$q) begin
            spare$d = s_data;
        end
        held$d = held_next;
        ready$d = ~held_next;
        if (flush) begin
            full$d = 1'b0;
            held$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data = front$q;
    end

endmodule // shell_skid


module shell_skid$front(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [33:0] d;
    output reg  [33:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // shell_skid$front


module shell_skid$full(d,q,clock);

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

endmodule // shell_skid$full


module shell_skid$held(d,q,clock);

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

endmodule // shell_skid$held


module shell_skid$ready(d,q,clock);

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

endmodule // shell_skid$ready


module shell_skid$spare(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [33:0] d;
    output reg  [33:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // shell_skid$spare

module shell_executor(clock,q_valid,q_ready,q_data,q_last,r_valid,r_ready,r_data,r_last,w_valid,w_ready,w_data,b_valid,b_ready,b_data,address,sample,register,select,word,last_word,most_beats,pair_write,pair_addr,clear,load,loading,flush,open,errors,repeats,running,waits,progress,expired,put,put_at,put_data,get_at,got);

    // Module arguments
    input wire  clock;
    input wire  q_valid;
    output reg  q_ready;
    input wire  [31:0] q_data;
    input wire  q_last;
    output reg  r_valid;
    input wire  r_ready;
    output reg  [31:0] r_data;
    output reg  r_last;
    output reg  w_valid;
    input wire  w_ready;
    output reg  [33:0] w_data;
    input wire  b_valid;
    output reg  b_ready;
    input wire  [33:0] b_data;
    output reg  [7:0] address;
    output reg  sample;
    input wire  [31:0] register;
    output reg  select;
    output reg  [31:0] word;
    input wire  [7:0] last_word;
    input wire  [15:0] most_beats;
    output reg  pair_write;
    output reg  [23:0] pair_addr;
    output reg  clear;
    output reg  load;
    input wire  loading;
    output reg  flush;
    output reg  open;
    output reg  [31:0] errors;
    output reg  [31:0] repeats;
    output reg  running;
    output reg  waits;
    output reg  progress;
    input wire  expired;
    output reg  put;
    output reg  [15:0] put_at;
    output reg  [31:0] put_data;
    output reg  [15:0] get_at;
    input wire  [31:0] got;

    // Constant declarations
    localparam  blank = 32'h0;
    localparam  none12 = 12'h0;
    localparam  one12 = 12'h1;
    localparam  none8 = 8'h0;
    localparam  one8 = 8'h1;
    localparam  none16 = 16'h0;
    localparam  one16 = 16'h1;
    localparam  one24 = 24'h1;
    localparam  none6 = 6'b0;
    localparam  one6 = 6'b1;
    localparam  ping = 8'h0;
    localparam  read = 8'h1;
    localparam  write = 8'h2;
    localparam  execute = 8'h3;
    localparam  parameters = 8'h10;
    localparam  registers = 8'h54;
    localparam  the_select = 8'h40;
    localparam  the_control = 8'h41;
    localparam  kernels = 32'h9;
    localparam  most_words = 24'hff;
    localparam  full = 12'hff;
    localparam  ok = 3'b0;
    localparam  no_command = 3'b1;
    localparam  no_address = 3'b10;
    localparam  busy = 3'b11;
    localparam  stalled = 3'b100;
    localparam  no_length = 3'b101;
    localparam  waited = 6'b1000;
    localparam  flushed = 6'b100000;
    localparam  quiet = 6'b111111;

    // Enums
    localparam State$Errors = 0;
    localparam State$Repeats = 1;
    localparam State$Command = 2;
    localparam State$Decode = 3;
    localparam State$Dispatch = 4;
    localparam State$Ping = 5;
    localparam State$Address = 6;
    localparam State$Locate = 7;
    localparam State$Choose = 8;
    localparam State$Read = 9;
    localparam State$Wait = 10;
    localparam State$Store = 11;
    localparam State$Take = 12;
    localparam State$Judge = 13;
    localparam State$Write = 14;
    localparam State$Flush = 15;
    localparam State$Load = 16;
    localparam State$Run = 17;
    localparam State$Skip = 18;
    localparam State$Answer = 19;
    localparam State$Compose = 20;
    localparam State$Status = 21;
    localparam State$Fetch = 22;
    localparam State$Fetched = 23;
    localparam State$Loaded = 24;
    localparam State$Send = 25;

    // Stub signals
    reg  [4:0] state$d;
    wire  [4:0] state$q;
    reg  state$clock;
    reg  [31:0] command$d;
    wire  [31:0] command$q;
    reg  command$clock;
    reg  ended$d;
    wire  ended$q;
    reg  ended$clock;
    reg  [2:0] fault$d;
    wire  [2:0] fault$q;
    reg  fault$clock;
    reg  [11:0] count$d;
    wire  [11:0] count$q;
    reg  count$clock;
    reg  [23:0] place$d;
    wire  [23:0] place$q;
    reg  place$clock;
    reg  [7:0] space$d;
    wire  [7:0] space$q;
    reg  space$clock;
    reg  [31:0] value$d;
    wire  [31:0] value$q;
    reg  value$clock;
    reg  [11:0] left$d;
    wire  [11:0] left$q;
    reg  left$clock;
    reg  [15:0] beats$d;
    wire  [15:0] beats$q;
    reg  beats$clock;
    reg  [31:0] counted_errors$d;
    wire  [31:0] counted_errors$q;
    reg  counted_errors$clock;
    reg  [31:0] counted_repeats$d;
    wire  [31:0] counted_repeats$q;
    reg  counted_repeats$clock;
    reg  batch$d;
    wire  batch$q;
    reg  batch$clock;
    reg  ragged$d;
    wire  ragged$q;
    reg  ragged$clock;
    reg  [7:0] position$d;
    wire  [7:0] position$q;
    reg  position$clock;
    reg  wanting$d;
    wire  wanting$q;
    reg  wanting$clock;
    reg  [5:0] timer$d;
    wire  [5:0] timer$q;
    reg  timer$clock;
    reg  flushing$d;
    wire  flushing$q;
    reg  flushing$clock;
    reg  storing$d;
    wire  storing$q;
    reg  storing$clock;
    reg  [11:0] store_at$d;
    wire  [11:0] store_at$q;
    reg  store_at$clock;
    reg  [31:0] store$d;
    wire  [31:0] store$q;
    reg  store$clock;
    reg  [11:0] index$d;
    wire  [11:0] index$q;
    reg  index$clock;
    reg  [31:0] out$d;
    wire  [31:0] out$q;
    reg  out$clock;
    reg  out_last$d;
    wire  out_last$q;
    reg  out_last$clock;
    reg  is_ping$d;
    wire  is_ping$q;
    reg  is_ping$clock;
    reg  is_read$d;
    wire  is_read$q;
    reg  is_read$clock;
    reg  is_write$d;
    wire  is_write$q;
    reg  is_write$clock;
    reg  is_execute$d;
    wire  is_execute$q;
    reg  is_execute$clock;
    reg  too_long$d;
    wire  too_long$q;
    reg  too_long$clock;
    reg  too_many$d;
    wire  too_many$q;
    reg  too_many$clock;
    reg  in_registers$d;
    wire  in_registers$q;
    reg  in_registers$clock;
    reg  in_parameters$d;
    wire  in_parameters$q;
    reg  in_parameters$clock;
    reg  known$d;
    wire  known$q;
    reg  known$clock;
    reg  is_select$d;
    wire  is_select$q;
    reg  is_select$clock;
    reg  is_control$d;
    wire  is_control$q;
    reg  is_control$clock;
    reg  legal$d;
    wire  legal$q;
    reg  legal$clock;

    // Local signals
    reg  wants;
    reg  take;
    reg  [7:0] code;
    reg  [23:0] length;
    reg  [15:0] named;
    reg  collect;
    reg  at_end;
    reg  failed;
    reg  [11:0] count_more;
    reg  [23:0] place_more;
    reg  [11:0] left_less;
    reg  [15:0] beats_less;
    reg  [7:0] position_more;
    reg  [5:0] timer_more;
    reg  [11:0] index_more;
    reg  [31:0] status_word;
    reg  [15:0] upper;
    reg  [7:0] number;
    reg  counts;
    reg  refuse;

    // Sub module instances
    shell_executor$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    shell_executor$command command(
        .d(command$d),
        .q(command$q),
        .clock(command$clock)
    );
    shell_executor$ended ended(
        .d(ended$d),
        .q(ended$q),
        .clock(ended$clock)
    );
    shell_executor$fault fault(
        .d(fault$d),
        .q(fault$q),
        .clock(fault$clock)
    );
    shell_executor$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    shell_executor$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    shell_executor$space space(
        .d(space$d),
        .q(space$q),
        .clock(space$clock)
    );
    shell_executor$value value(
        .d(value$d),
        .q(value$q),
        .clock(value$clock)
    );
    shell_executor$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    shell_executor$beats beats(
        .d(beats$d),
        .q(beats$q),
        .clock(beats$clock)
    );
    shell_executor$counted_errors counted_errors(
        .d(counted_errors$d),
        .q(counted_errors$q),
        .clock(counted_errors$clock)
    );
    shell_executor$counted_repeats counted_repeats(
        .d(counted_repeats$d),
        .q(counted_repeats$q),
        .clock(counted_repeats$clock)
    );
    shell_executor$batch batch(
        .d(batch$d),
        .q(batch$q),
        .clock(batch$clock)
    );
    shell_executor$ragged ragged(
        .d(ragged$d),
        .q(ragged$q),
        .clock(ragged$clock)
    );
    shell_executor$position position(
        .d(position$d),
        .q(position$q),
        .clock(position$clock)
    );
    shell_executor$wanting wanting(
        .d(wanting$d),
        .q(wanting$q),
        .clock(wanting$clock)
    );
    shell_executor$timer timer(
        .d(timer$d),
        .q(timer$q),
        .clock(timer$clock)
    );
    shell_executor$flushing flushing(
        .d(flushing$d),
        .q(flushing$q),
        .clock(flushing$clock)
    );
    shell_executor$storing storing(
        .d(storing$d),
        .q(storing$q),
        .clock(storing$clock)
    );
    shell_executor$store_at store_at(
        .d(store_at$d),
        .q(store_at$q),
        .clock(store_at$clock)
    );
    shell_executor$store store(
        .d(store$d),
        .q(store$q),
        .clock(store$clock)
    );
    shell_executor$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    shell_executor$out out(
        .d(out$d),
        .q(out$q),
        .clock(out$clock)
    );
    shell_executor$out_last out_last(
        .d(out_last$d),
        .q(out_last$q),
        .clock(out_last$clock)
    );
    shell_executor$is_ping is_ping(
        .d(is_ping$d),
        .q(is_ping$q),
        .clock(is_ping$clock)
    );
    shell_executor$is_read is_read(
        .d(is_read$d),
        .q(is_read$q),
        .clock(is_read$clock)
    );
    shell_executor$is_write is_write(
        .d(is_write$d),
        .q(is_write$q),
        .clock(is_write$clock)
    );
    shell_executor$is_execute is_execute(
        .d(is_execute$d),
        .q(is_execute$q),
        .clock(is_execute$clock)
    );
    shell_executor$too_long too_long(
        .d(too_long$d),
        .q(too_long$q),
        .clock(too_long$clock)
    );
    shell_executor$too_many too_many(
        .d(too_many$d),
        .q(too_many$q),
        .clock(too_many$clock)
    );
    shell_executor$in_registers in_registers(
        .d(in_registers$d),
        .q(in_registers$q),
        .clock(in_registers$clock)
    );
    shell_executor$in_parameters in_parameters(
        .d(in_parameters$d),
        .q(in_parameters$q),
        .clock(in_parameters$clock)
    );
    shell_executor$known known(
        .d(known$d),
        .q(known$q),
        .clock(known$clock)
    );
    shell_executor$is_select is_select(
        .d(is_select$d),
        .q(is_select$q),
        .clock(is_select$clock)
    );
    shell_executor$is_control is_control(
        .d(is_control$d),
        .q(is_control$q),
        .clock(is_control$clock)
    );
    shell_executor$legal legal(
        .d(legal$d),
        .q(legal$q),
        .clock(legal$clock)
    );

    // Update code
    always @(*) begin
        state$clock = clock;
        command$clock = clock;
        ended$clock = clock;
        fault$clock = clock;
        count$clock = clock;
        place$clock = clock;
        space$clock = clock;
        value$clock = clock;
        left$clock = clock;
        beats$clock = clock;
        state$d = state$q;
        command$d = command$q;
        ended$d = ended$q;
        fault$d = fault$q;
        count$d = count$q;
        place$d = place$q;
        space$d = space$q;
        value$d = value$q;
        left$d = left$q;
        beats$d = beats$q;
        counted_errors$clock = clock;
        counted_repeats$clock = clock;
        batch$clock = clock;
        ragged$clock = clock;
        position$clock = clock;
        wanting$clock = clock;
        timer$clock = clock;
        counted_errors$d = counted_errors$q;
        counted_repeats$d = counted_repeats$q;
        batch$d = batch$q;
        ragged$d = ragged$q;
        position$d = position$q;
        wanting$d = wanting$q;
        timer$d = timer$q;
        flushing$clock = clock;
        storing$clock = clock;
        store_at$clock = clock;
        store$clock = clock;
        index$clock = clock;
        out$clock = clock;
        out_last$clock = clock;
        flushing$d = flushing$q;
        storing$d = storing$q;
        store_at$d = store_at$q;
        store$d = store$q;
        index$d = index$q;
        out$d = out$q;
        out_last$d = out_last$q;
        is_ping$clock = clock;
        is_read$clock = clock;
        is_write$clock = clock;
        is_execute$clock = clock;
        too_long$clock = clock;
        too_many$clock = clock;
        is_ping$d = is_ping$q;
        is_read$d = is_read$q;
        is_write$d = is_write$q;
        is_execute$d = is_execute$q;
        too_long$d = too_long$q;
        too_many$d = too_many$q;
        in_registers$clock = clock;
        in_parameters$clock = clock;
        known$clock = clock;
        is_select$clock = clock;
        is_control$clock = clock;
        legal$clock = clock;
        in_registers$d = in_registers$q;
        in_parameters$d = in_parameters$q;
        known$d = known$q;
        is_select$d = is_select$q;
        is_control$d = is_control$q;
        legal$d = legal$q;
        count_more = count$q + one12;
        place_more = place$q + one24;
        left_less = left$q - one12;
        beats_less = beats$q - one16;
        position_more = position$q + one8;
        timer_more = timer$q + one6;
        index_more = index$q + one12;
        status_word = blank;
        status_word = (status_word & ~(1 << (0)) | ((fault$q[0]) << (0)));
        status_word = (status_word & ~(1 << (1)) | ((fault$q[1]) << (1)));
        status_word = (status_word & ~(1 << (2)) | ((fault$q[2]) << (2)));
        status_word = (status_word & ~(1 << (0 + 32'h8)) | ((count$q[0]) << (0 + 32'h8)));
        status_word = (status_word & ~(1 << (1 + 32'h8)) | ((count$q[1]) << (1 + 32'h8)));
        status_word = (status_word & ~(1 << (2 + 32'h8)) | ((count$q[2]) << (2 + 32'h8)));
        status_word = (status_word & ~(1 << (3 + 32'h8)) | ((count$q[3]) << (3 + 32'h8)));
        status_word = (status_word & ~(1 << (4 + 32'h8)) | ((count$q[4]) << (4 + 32'h8)));
        status_word = (status_word & ~(1 << (5 + 32'h8)) | ((count$q[5]) << (5 + 32'h8)));
        status_word = (status_word & ~(1 << (6 + 32'h8)) | ((count$q[6]) << (6 + 32'h8)));
        status_word = (status_word & ~(1 << (7 + 32'h8)) | ((count$q[7]) << (7 + 32'h8)));
        status_word = (status_word & ~(1 << (8 + 32'h8)) | ((count$q[8]) << (8 + 32'h8)));
        status_word = (status_word & ~(1 << (9 + 32'h8)) | ((count$q[9]) << (9 + 32'h8)));
        status_word = (status_word & ~(1 << (10 + 32'h8)) | ((count$q[10]) << (10 + 32'h8)));
        status_word = (status_word & ~(1 << (11 + 32'h8)) | ((count$q[11]) << (11 + 32'h8)));
        wants = 1'b0;
        w_valid = 1'b0;
        collect = 1'b0;
        running = 1'b0;
        case (state$q)
            State$Errors:
                begin
                    wants = 1'b1;
                end
            State$Repeats:
                begin
                    wants = 1'b1;
                end
            State$Command:
                begin
                    wants = 1'b1;
                end
            State$Address:
                begin
                    wants = 1'b1;
                end
            State$Ping:
                begin
                    wants = ~ended$q;
                end
            State$Take:
                begin
                    wants = ~ended$q;
                end
            State$Skip:
                begin
                    wants = ~ended$q;
                end
            State$Run:
                begin
                    running = 1'b1;
                    wants = (~ended$q) && w_ready;
                    w_valid = (~ended$q) && q_valid;
                    collect = wanting$q;
                end
            default:
                begin
                    wants = 1'b0;
                end
        endcase
        take = wants && q_valid;
        q_ready = wants;
        w_data[(64'h0)+:(32)] = q_data;
        w_data[(64'h20)+:(1)] = q_last && command$q[32'h8];
        w_data[(64'h21)+:(1)] = q_last;
        b_ready = collect;
        counts = collect && b_valid;
        progress = counts || take;
        waits = ended$q || q_valid;
        at_end = position$q == last_word;
        code = command$q[(32'h0)+:(8)];
        length = command$q[(32'h8)+:(24)];
        named = command$q[(32'h10)+:(16)];
        upper = place$q[(32'h8)+:(16)];
        number = place$q[(32'h0)+:(8)];
        failed = fault$q != ok;
        storing$d = 1'b0;
        store_at$d = count$q;
        store$d = q_data;
        flushing$d = 1'b0;
        sample = 1'b0;
        select = 1'b0;
        pair_write = 1'b0;
        clear = 1'b0;
        load = 1'b0;
        r_valid = 1'b0;
        refuse = 1'b0;
        case (state$q)
            State$Errors:
                begin
                    fault$d = ok;
                    count$d = none12;
                    ended$d = q_last;
                    if (take) begin
                        counted_errors$d = q_data;
                        state$d = State$Repeats;
                        if (q_last) begin
                            fault$d = no_command;
                            state$d = State$Skip;
                        end
                    end
                end
            State$Repeats:
                begin
                    ended$d = q_last;
                    if (take) begin
                        counted_repeats$d = q_data;
                        state$d = State$Command;
                        if (q_last) begin
                            fault$d = no_command;
                            state$d = State$Skip;
                        end
                    end
                end
            State$Command:
                begin
                    command$d = q_data;
                    ended$d = q_last;
                    if (take) begin
                        state$d = State$Decode;
                    end
                end
            State$Decode:
                begin
                    is_ping$d = code == ping;
                    is_read$d = code == read;
                    is_write$d = code == write;
                    is_execute$d = code == execute;
                    too_long$d = length > most_words;
                    too_many$d = named > most_beats;
                    wanting$d = named != none16;
                    beats$d = named;
                    left$d = command$q[(32'h8)+:(12)];
                    state$d = State$Dispatch;
                end
            State$Dispatch:
                begin
                    refuse = 1'b1;
                    fault$d = no_command;
                    if (is_ping$q) begin
                        refuse = 1'b0;
                        state$d = State$Ping;
                    end
                    if (is_read$q) begin
                        refuse = ended$q || too_long$q;
                        fault$d = no_length;
                        state$d = State$Address;
                    end
                    if (is_write$q) begin
                        refuse = ended$q;
                        fault$d = no_length;
                        if (~loading) begin
                            state$d = State$Address;
                        end
                    end
                    if (is_execute$q) begin
                        refuse = too_many$q || ragged$q;
                        fault$d = no_length;
                        if (~loading) begin
                            state$d = State$Run;
                        end
                    end
                    if (refuse) begin
                        state$d = State$Skip;
                    end
                    else begin
                        fault$d = ok;
                    end
                end
            State$Ping:
                begin
                    if (take) begin
                        ended$d = q_last;
                        storing$d = 1'b1;
                        count$d = count_more;
                        if (count$q == full) begin
                            storing$d = 1'b0;
                            fault$d = no_length;
                            state$d = State$Skip;
                        end
                    end
                    if (ended$q) begin
                        state$d = State$Skip;
                    end
                end
            State$Address:
                begin
                    if (take) begin
                        place$d = q_data[(32'h0)+:(24)];
                        space$d = q_data[(32'h18)+:(8)];
                        ended$d = q_last;
                        state$d = State$Locate;
                    end
                end
            State$Locate:
                begin
                    in_registers$d = (space$q == none8) && (upper == none16);
                    in_parameters$d = space$q == parameters;
                    known$d = number < registers;
                    is_select$d = number == the_select;
                    is_control$d = number == the_control;
                    state$d = State$Choose;
                end
            State$Choose:
                begin
                    timer$d = none6;
                    state$d = State$Take;
                    if (is_read$q) begin
                        state$d = State$Read;
                        if (~(in_registers$q && known$q)) begin
                            fault$d = no_address;
                            state$d = State$Skip;
                        end
                        if (left$q == none12) begin
                            fault$d = ok;
                            state$d = State$Skip;
                        end
                    end
                end
            State$Read:
                begin
                    sample = 1'b1;
                    state$d = State$Wait;
                end
            State$Wait:
                begin
                    timer$d = timer_more;
                    if (timer$q == waited) begin
                        state$d = State$Store;
                    end
                end
            State$Store:
                begin
                    storing$d = 1'b1;
                    store$d = register;
                    count$d = count_more;
                    left$d = left_less;
                    place$d = place_more;
                    state$d = State$Locate;
                end
            State$Take:
                begin
                    value$d = q_data;
                    if (take) begin
                        ended$d = q_last;
                        state$d = State$Judge;
                    end
                    if (ended$q) begin
                        state$d = State$Skip;
                    end
                end
            State$Judge:
                begin
                    legal$d = value$q < kernels;
                    state$d = State$Write;
                end
            State$Write:
                begin
                    timer$d = none6;
                    fault$d = no_address;
                    refuse = 1'b1;
                    state$d = State$Locate;
                    if (in_parameters$q) begin
                        refuse = batch$q;
                        if (batch$q) begin
                            fault$d = busy;
                        end
                        pair_write = ~batch$q;
                    end
                    if (in_registers$q && is_select$q) begin
                        refuse = batch$q || (~legal$q);
                        if (batch$q) begin
                            fault$d = busy;
                        end
                        select = ~refuse;
                    end
                    if (in_registers$q && is_control$q) begin
                        refuse = batch$q && (value$q[32'h1] || value$q[32'h2]);
                        fault$d = busy;
                        clear = value$q[32'h1] && (~batch$q);
                        if (value$q[32'h0] || value$q[32'h2]) begin
                            state$d = State$Flush;
                        end
                    end
                    if (refuse) begin
                        state$d = State$Skip;
                    end
                    else begin
                        fault$d = ok;
                        count$d = count_more;
                        place$d = place_more;
                    end
                end
            State$Flush:
                begin
                    batch$d = 1'b0;
                    ragged$d = 1'b0;
                    position$d = none8;
                    timer$d = timer_more;
                    flushing$d = timer$q < flushed;
                    if (timer$q == quiet) begin
                        state$d = State$Load;
                    end
                end
            State$Load:
                begin
                    load = value$q[32'h2];
                    state$d = State$Locate;
                end
            State$Run:
                begin
                    store$d = b_data[(64'h0)+:(32)];
                    if (counts) begin
                        storing$d = 1'b1;
                        count$d = count_more;
                        if (b_data[(64'h20)+:(1)]) begin
                            beats$d = beats_less;
                            if (beats$q == one16) begin
                                wanting$d = 1'b0;
                            end
                        end
                    end
                    if (take) begin
                        batch$d = 1'b1;
                        ended$d = q_last;
                        position$d = position_more;
                        if (at_end) begin
                            position$d = none8;
                        end
                        if (q_last) begin
                            ragged$d = ~at_end;
                        end
                    end
                    if (ended$q && (~wanting$q)) begin
                        state$d = State$Skip;
                    end
                    if (ragged$q) begin
                        fault$d = no_length;
                        state$d = State$Skip;
                    end
                    else begin
                        if (expired) begin
                            fault$d = stalled;
                            ragged$d = ~ended$q;
                            state$d = State$Skip;
                        end
                    end
                end
            State$Skip:
                begin
                    if (take) begin
                        ended$d = q_last;
                    end
                    if (ended$q) begin
                        state$d = State$Answer;
                    end
                end
            State$Answer:
                begin
                    index$d = none12;
                    if (failed) begin
                        count$d = none12;
                    end
                    state$d = State$Compose;
                end
            State$Compose:
                begin
                    out$d = status_word;
                    out_last$d = is_write$q || (count$q == none12);
                    state$d = State$Status;
                end
            State$Status:
                begin
                    r_valid = 1'b1;
                    if (r_ready) begin
                        state$d = State$Fetch;
                        if (out_last$q) begin
                            state$d = State$Errors;
                        end
                    end
                end
            State$Fetch:
                begin
                    state$d = State$Fetched;
                end
            State$Fetched:
                begin
                    state$d = State$Loaded;
                end
            State$Loaded:
                begin
                    out$d = got;
                    index$d = index_more;
                    out_last$d = index_more == count$q;
                    state$d = State$Send;
                end
            State$Send:
                begin
                    r_valid = 1'b1;
                    if (r_ready) begin
                        state$d = State$Fetch;
                        if (out_last$q) begin
                            state$d = State$Errors;
                        end
                    end
                end
            default:
                begin
                    state$d = State$Errors;
                end
        endcase
        r_data = out$q;
        r_last = out_last$q;
        address = number;
        word = value$q;
        pair_addr = place$q;
        flush = flushing$q;
        open = batch$q;
        errors = counted_errors$q;
        repeats = counted_repeats$q;
        put = storing$q;
        put_at = ((store_at$q) & 16'hffff);
        put_data = store$q;
        get_at = ((index$q) & 16'hffff);
    end

endmodule // shell_executor


module shell_executor$batch(d,q,clock);

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

endmodule // shell_executor$batch


module shell_executor$beats(d,q,clock);

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

endmodule // shell_executor$beats


module shell_executor$command(d,q,clock);

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

endmodule // shell_executor$command


module shell_executor$count(d,q,clock);

    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 12'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_executor$count


module shell_executor$counted_errors(d,q,clock);

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

endmodule // shell_executor$counted_errors


module shell_executor$counted_repeats(d,q,clock);

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

endmodule // shell_executor$counted_repeats


module shell_executor$ended(d,q,clock);

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

endmodule // shell_executor$ended


module shell_executor$fault(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 3'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_executor$fault


module shell_executor$flushing(d,q,clock);

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

endmodule // shell_executor$flushing


module shell_executor$in_parameters(d,q,clock);

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

endmodule // shell_executor$in_parameters


module shell_executor$in_registers(d,q,clock);

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

endmodule // shell_executor$in_registers


module shell_executor$index(d,q,clock);

    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 12'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_executor$index


module shell_executor$is_control(d,q,clock);

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

endmodule // shell_executor$is_control


module shell_executor$is_execute(d,q,clock);

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

endmodule // shell_executor$is_execute


module shell_executor$is_ping(d,q,clock);

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

endmodule // shell_executor$is_ping


module shell_executor$is_read(d,q,clock);

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

endmodule // shell_executor$is_read


module shell_executor$is_select(d,q,clock);

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

endmodule // shell_executor$is_select


module shell_executor$is_write(d,q,clock);

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

endmodule // shell_executor$is_write


module shell_executor$known(d,q,clock);

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

endmodule // shell_executor$known


module shell_executor$left(d,q,clock);

    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 12'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_executor$left


module shell_executor$legal(d,q,clock);

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

endmodule // shell_executor$legal


module shell_executor$out(d,q,clock);

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

endmodule // shell_executor$out


module shell_executor$out_last(d,q,clock);

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

endmodule // shell_executor$out_last


module shell_executor$place(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_executor$place


module shell_executor$position(d,q,clock);

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

endmodule // shell_executor$position


module shell_executor$ragged(d,q,clock);

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

endmodule // shell_executor$ragged


module shell_executor$space(d,q,clock);

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

endmodule // shell_executor$space


module shell_executor$state(d,q,clock);

    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;

    // Enums
    localparam State$Errors = 0;
    localparam State$Repeats = 1;
    localparam State$Command = 2;
    localparam State$Decode = 3;
    localparam State$Dispatch = 4;
    localparam State$Ping = 5;
    localparam State$Address = 6;
    localparam State$Locate = 7;
    localparam State$Choose = 8;
    localparam State$Read = 9;
    localparam State$Wait = 10;
    localparam State$Store = 11;
    localparam State$Take = 12;
    localparam State$Judge = 13;
    localparam State$Write = 14;
    localparam State$Flush = 15;
    localparam State$Load = 16;
    localparam State$Run = 17;
    localparam State$Skip = 18;
    localparam State$Answer = 19;
    localparam State$Compose = 20;
    localparam State$Status = 21;
    localparam State$Fetch = 22;
    localparam State$Fetched = 23;
    localparam State$Loaded = 24;
    localparam State$Send = 25;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_executor$state


module shell_executor$store(d,q,clock);

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

endmodule // shell_executor$store


module shell_executor$store_at(d,q,clock);

    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 12'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_executor$store_at


module shell_executor$storing(d,q,clock);

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

endmodule // shell_executor$storing


module shell_executor$timer(d,q,clock);

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

endmodule // shell_executor$timer


module shell_executor$too_long(d,q,clock);

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

endmodule // shell_executor$too_long


module shell_executor$too_many(d,q,clock);

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

endmodule // shell_executor$too_many


module shell_executor$value(d,q,clock);

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

endmodule // shell_executor$value


module shell_executor$wanting(d,q,clock);

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

endmodule // shell_executor$wanting

module shell_response(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [15:0] write_at;
    input wire  [31:0] write_data;
    input wire  [15:0] read_at;
    output reg  [31:0] q;

    // Update code (custom)
    (* ram_style = "block" *)
    reg [31:0] words [0:255];
    reg [31:0] read;
    integer i;
    initial begin
      for (i = 0; i <= 255; i = i + 1) words[i] = 0;
      read = 0;
      q = 0;
    end
    always @(posedge clock) begin
      read <= words[read_at[7:0]];
      q <= read;
      if (write) words[write_at[7:0]] <= write_data;
    end
endmodule // shell_response

module shell_watchdog(clock,running,waits,progress,expired);

    // Module arguments
    input wire  clock;
    input wire  running;
    input wire  waits;
    input wire  progress;
    output reg  expired;

    // Constant declarations
    localparam  none = 8'h0;
    localparam  one = 8'h1;
    localparam  no_ticks = 24'h0;
    localparam  tick = 24'h1;
    localparam  limit = 24'h100;

    // Stub signals
    reg  waiting$d;
    wire  waiting$q;
    reg  waiting$clock;
    reg  restarts$d;
    wire  restarts$q;
    reg  restarts$clock;
    reg  [7:0] cycles$d;
    wire  [7:0] cycles$q;
    reg  cycles$clock;
    reg  carry$d;
    wire  carry$q;
    reg  carry$clock;
    reg  [23:0] ticks$d;
    wire  [23:0] ticks$q;
    reg  ticks$clock;
    reg  over$d;
    wire  over$q;
    reg  over$clock;

    // Local signals
    reg  [7:0] cycles_more;
    reg  [23:0] ticks_more;
    reg  reached;

    // Sub module instances
    shell_watchdog$waiting waiting(
        .d(waiting$d),
        .q(waiting$q),
        .clock(waiting$clock)
    );
    shell_watchdog$restarts restarts(
        .d(restarts$d),
        .q(restarts$q),
        .clock(restarts$clock)
    );
    shell_watchdog$cycles cycles(
        .d(cycles$d),
        .q(cycles$q),
        .clock(cycles$clock)
    );
    shell_watchdog$carry carry(
        .d(carry$d),
        .q(carry$q),
        .clock(carry$clock)
    );
    shell_watchdog$ticks ticks(
        .d(ticks$d),
        .q(ticks$q),
        .clock(ticks$clock)
    );
    shell_watchdog$over over(
        .d(over$d),
        .q(over$q),
        .clock(over$clock)
    );

    // Update code
    always @(*) begin
        waiting$clock = clock;
        restarts$clock = clock;
        cycles$clock = clock;
        carry$clock = clock;
        ticks$clock = clock;
        over$clock = clock;
        waiting$d = waiting$q;
        restarts$d = restarts$q;
        cycles$d = cycles$q;
        carry$d = carry$q;
        ticks$d = ticks$q;
        over$d = over$q;
        waiting$d = waits;
        restarts$d = progress || (~running);
        cycles_more = cycles$q + one;
        ticks_more = ticks$q + tick;
        carry$d = &cycles$q && waiting$q;
        if (waiting$q) begin
            cycles$d = cycles_more;
        end
        if (carry$q) begin
            ticks$d = ticks_more;
        end
        reached = ticks$q == limit;
        over$d = reached;
        if (restarts$q) begin
            cycles$d = none;
            carry$d = 1'b0;
            ticks$d = no_ticks;
            over$d = 1'b0;
        end
        expired = over$q && running;
    end

endmodule // shell_watchdog


module shell_watchdog$carry(d,q,clock);

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

endmodule // shell_watchdog$carry


module shell_watchdog$cycles(d,q,clock);

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

endmodule // shell_watchdog$cycles


module shell_watchdog$over(d,q,clock);

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

endmodule // shell_watchdog$over


module shell_watchdog$restarts(d,q,clock);

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

endmodule // shell_watchdog$restarts


module shell_watchdog$ticks(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_watchdog$ticks


module shell_watchdog$waiting(d,q,clock);

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

endmodule // shell_watchdog$waiting

module shell_registers(clock,address,sample,q,select,number,active,last_word,most_beats,zero,events,open,loading,overflow,stored,loaded,loaded_crc,loaded_same,errors,repeats);

    // Module arguments
    input wire  clock;
    input wire  [7:0] address;
    input wire  sample;
    output reg  [31:0] q;
    input wire  select;
    input wire  [31:0] number;
    output reg  [11:0] active;
    output reg  [7:0] last_word;
    output reg  [15:0] most_beats;
    input wire  zero;
    input wire  [3:0] events;
    input wire  open;
    input wire  loading;
    input wire  overflow;
    input wire  [19:0] stored;
    input wire  [19:0] loaded;
    input wire  [31:0] loaded_crc;
    input wire  loaded_same;
    input wire  [31:0] errors;
    input wire  [31:0] repeats;

    // Constant declarations
    localparam  blank = 32'h0;
    localparam  simulated = 32'h0;
    localparam  nothing = 12'h0;
    localparam  numbers$0 = 4'h0;
    localparam  numbers$1 = 4'h1;
    localparam  numbers$2 = 4'h2;
    localparam  numbers$3 = 4'h3;
    localparam  numbers$4 = 4'h4;
    localparam  numbers$5 = 4'h5;
    localparam  numbers$6 = 4'h6;
    localparam  numbers$7 = 4'h7;
    localparam  numbers$8 = 4'h8;
    localparam  numbers$9 = 4'h9;
    localparam  numbers$10 = 4'ha;
    localparam  numbers$11 = 4'hb;

    // Stub signals
    reg  constants$clock;
    reg  [5:0] constants$at;
    wire  [31:0] constants$q;
    reg  kinds$clock;
    reg  [3:0] kinds$at;
    wire  [31:0] kinds$q;
    reg  counters$clock;
    reg  counters$zero;
    reg  [3:0] counters$events;
    reg  counters$sample;
    reg  [2:0] counters$which;
    wire  [31:0] counters$low;
    wire  [31:0] counters$high;
    reg  [3:0] selected$d;
    wire  [3:0] selected$q;
    reg  selected$clock;
    reg  [11:0] bits_out$d;
    wire  [11:0] bits_out$q;
    reg  bits_out$clock;
    reg  [31:0] low$d;
    wire  [31:0] low$q;
    reg  low$clock;
    reg  [31:0] middle$d;
    wire  [31:0] middle$q;
    reg  middle$clock;
    reg  [31:0] kept$d;
    wire  [31:0] kept$q;
    reg  kept$clock;
    reg  [31:0] link$d;
    wire  [31:0] link$q;
    reg  link$clock;
    reg  [31:0] state$d;
    wire  [31:0] state$q;
    reg  state$clock;
    reg  [31:0] out$d;
    wire  [31:0] out$q;
    reg  out$clock;

    // Local signals
    reg  [11:0] ones;
    reg  [31:0] select_word;
    reg  [31:0] status_word;
    reg  [31:0] stored_word;
    reg  [31:0] loaded_word;
    reg  [31:0] same_word;
    reg  [2:0] counter;

    // Sub module instances
    shell_registers$constants constants(
        .clock(constants$clock),
        .at(constants$at),
        .q(constants$q)
    );
    shell_registers$kinds kinds(
        .clock(kinds$clock),
        .at(kinds$at),
        .q(kinds$q)
    );
    shell_registers$counters counters(
        .clock(counters$clock),
        .zero(counters$zero),
        .events(counters$events),
        .sample(counters$sample),
        .which(counters$which),
        .low(counters$low),
        .high(counters$high)
    );
    shell_registers$selected selected(
        .d(selected$d),
        .q(selected$q),
        .clock(selected$clock)
    );
    shell_registers$bits_out bits_out(
        .d(bits_out$d),
        .q(bits_out$q),
        .clock(bits_out$clock)
    );
    shell_registers$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    shell_registers$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    shell_registers$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    shell_registers$link link(
        .d(link$d),
        .q(link$q),
        .clock(link$clock)
    );
    shell_registers$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    shell_registers$out out(
        .d(out$d),
        .q(out$q),
        .clock(out$clock)
    );

    // Update code
    always @(*) begin
        selected$clock = clock;
        bits_out$clock = clock;
        low$clock = clock;
        middle$clock = clock;
        kept$clock = clock;
        link$clock = clock;
        state$clock = clock;
        out$clock = clock;
        selected$d = selected$q;
        bits_out$d = bits_out$q;
        low$d = low$q;
        middle$d = middle$q;
        kept$d = kept$q;
        link$d = link$q;
        state$d = state$q;
        out$d = out$q;
        constants$clock = clock;
        kinds$clock = clock;
        counters$clock = clock;
        if (select) begin
            selected$d = number[(32'h0)+:(4)];
        end
        ones = nothing;
        ones = (ones & ~(1 << (0)) | ((selected$q == numbers$0) << (0)));
        ones = (ones & ~(1 << (1)) | ((selected$q == numbers$1) << (1)));
        ones = (ones & ~(1 << (2)) | ((selected$q == numbers$2) << (2)));
        ones = (ones & ~(1 << (3)) | ((selected$q == numbers$3) << (3)));
        ones = (ones & ~(1 << (4)) | ((selected$q == numbers$4) << (4)));
        ones = (ones & ~(1 << (5)) | ((selected$q == numbers$5) << (5)));
        ones = (ones & ~(1 << (6)) | ((selected$q == numbers$6) << (6)));
        ones = (ones & ~(1 << (7)) | ((selected$q == numbers$7) << (7)));
        ones = (ones & ~(1 << (8)) | ((selected$q == numbers$8) << (8)));
        ones = (ones & ~(1 << (9)) | ((selected$q == numbers$9) << (9)));
        ones = (ones & ~(1 << (10)) | ((selected$q == numbers$10) << (10)));
        ones = (ones & ~(1 << (11)) | ((selected$q == numbers$11) << (11)));
        bits_out$d = ones;
        active = bits_out$q;
        kinds$at = selected$q;
        last_word = kinds$q[(32'h0)+:(8)];
        most_beats = kinds$q[(32'h10)+:(16)];
        counter = address[(32'h1)+:(3)];
        if (address[32'h4]) begin
            counter = (counter & ~(1 << (32'h2)) | ((1'b1) << (32'h2)));
        end
        else begin
            counter = (counter & ~(1 << (32'h2)) | ((1'b0) << (32'h2)));
        end
        counters$which = counter;
        counters$sample = sample && (~address[32'h0]);
        counters$zero = zero;
        counters$events = events;
        select_word = blank;
        select_word = (select_word & ~(1 << (0)) | ((selected$q[0]) << (0)));
        select_word = (select_word & ~(1 << (1)) | ((selected$q[1]) << (1)));
        select_word = (select_word & ~(1 << (2)) | ((selected$q[2]) << (2)));
        select_word = (select_word & ~(1 << (3)) | ((selected$q[3]) << (3)));
        status_word = blank;
        status_word = (status_word & ~(1 << (32'h0)) | ((open) << (32'h0)));
        status_word = (status_word & ~(1 << (32'h1)) | ((loading) << (32'h1)));
        status_word = (status_word & ~(1 << (32'h2)) | ((overflow) << (32'h2)));
        stored_word = blank;
        loaded_word = blank;
        stored_word = (stored_word & ~(1 << (0)) | ((stored[0]) << (0)));
        loaded_word = (loaded_word & ~(1 << (0)) | ((loaded[0]) << (0)));
        stored_word = (stored_word & ~(1 << (1)) | ((stored[1]) << (1)));
        loaded_word = (loaded_word & ~(1 << (1)) | ((loaded[1]) << (1)));
        stored_word = (stored_word & ~(1 << (2)) | ((stored[2]) << (2)));
        loaded_word = (loaded_word & ~(1 << (2)) | ((loaded[2]) << (2)));
        stored_word = (stored_word & ~(1 << (3)) | ((stored[3]) << (3)));
        loaded_word = (loaded_word & ~(1 << (3)) | ((loaded[3]) << (3)));
        stored_word = (stored_word & ~(1 << (4)) | ((stored[4]) << (4)));
        loaded_word = (loaded_word & ~(1 << (4)) | ((loaded[4]) << (4)));
        stored_word = (stored_word & ~(1 << (5)) | ((stored[5]) << (5)));
        loaded_word = (loaded_word & ~(1 << (5)) | ((loaded[5]) << (5)));
        stored_word = (stored_word & ~(1 << (6)) | ((stored[6]) << (6)));
        loaded_word = (loaded_word & ~(1 << (6)) | ((loaded[6]) << (6)));
        stored_word = (stored_word & ~(1 << (7)) | ((stored[7]) << (7)));
        loaded_word = (loaded_word & ~(1 << (7)) | ((loaded[7]) << (7)));
        stored_word = (stored_word & ~(1 << (8)) | ((stored[8]) << (8)));
        loaded_word = (loaded_word & ~(1 << (8)) | ((loaded[8]) << (8)));
        stored_word = (stored_word & ~(1 << (9)) | ((stored[9]) << (9)));
        loaded_word = (loaded_word & ~(1 << (9)) | ((loaded[9]) << (9)));
        stored_word = (stored_word & ~(1 << (10)) | ((stored[10]) << (10)));
        loaded_word = (loaded_word & ~(1 << (10)) | ((loaded[10]) << (10)));
        stored_word = (stored_word & ~(1 << (11)) | ((stored[11]) << (11)));
        loaded_word = (loaded_word & ~(1 << (11)) | ((loaded[11]) << (11)));
        stored_word = (stored_word & ~(1 << (12)) | ((stored[12]) << (12)));
        loaded_word = (loaded_word & ~(1 << (12)) | ((loaded[12]) << (12)));
        stored_word = (stored_word & ~(1 << (13)) | ((stored[13]) << (13)));
        loaded_word = (loaded_word & ~(1 << (13)) | ((loaded[13]) << (13)));
        stored_word = (stored_word & ~(1 << (14)) | ((stored[14]) << (14)));
        loaded_word = (loaded_word & ~(1 << (14)) | ((loaded[14]) << (14)));
        stored_word = (stored_word & ~(1 << (15)) | ((stored[15]) << (15)));
        loaded_word = (loaded_word & ~(1 << (15)) | ((loaded[15]) << (15)));
        stored_word = (stored_word & ~(1 << (16)) | ((stored[16]) << (16)));
        loaded_word = (loaded_word & ~(1 << (16)) | ((loaded[16]) << (16)));
        stored_word = (stored_word & ~(1 << (17)) | ((stored[17]) << (17)));
        loaded_word = (loaded_word & ~(1 << (17)) | ((loaded[17]) << (17)));
        stored_word = (stored_word & ~(1 << (18)) | ((stored[18]) << (18)));
        loaded_word = (loaded_word & ~(1 << (18)) | ((loaded[18]) << (18)));
        stored_word = (stored_word & ~(1 << (19)) | ((stored[19]) << (19)));
        loaded_word = (loaded_word & ~(1 << (19)) | ((loaded[19]) << (19)));
        same_word = blank;
        same_word = (same_word & ~(1 << (32'h0)) | ((loaded_same) << (32'h0)));
        case (address[(32'h0)+:(2)])
            0:
                begin
                    low$d = select_word;
                end
            2:
                begin
                    low$d = status_word;
                end
            3:
                begin
                    low$d = stored_word;
                end
            default:
                begin
                    low$d = blank;
                end
        endcase
        case (address[(32'h0)+:(2)])
            0:
                begin
                    middle$d = loaded_word;
                end
            1:
                begin
                    middle$d = loaded_crc;
                end
            2:
                begin
                    middle$d = same_word;
                end
            default:
                begin
                    middle$d = simulated;
                end
        endcase
        kept$d = counters$low;
        if (address[32'h0]) begin
            kept$d = counters$high;
        end
        link$d = errors;
        if (address[32'h0]) begin
            link$d = repeats;
        end
        case (address[(32'h1)+:(4)])
            0:
                begin
                    state$d = low$q;
                end
            1:
                begin
                    state$d = low$q;
                end
            2:
                begin
                    state$d = middle$q;
                end
            3:
                begin
                    state$d = middle$q;
                end
            9:
                begin
                    state$d = link$q;
                end
            default:
                begin
                    state$d = kept$q;
                end
        endcase
        constants$at = address[(32'h0)+:(6)];
        out$d = constants$q;
        if (address[32'h6]) begin
            out$d = state$q;
        end
        q = out$q;
    end

endmodule // shell_registers


module shell_registers$bits_out(d,q,clock);

    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 12'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_registers$bits_out


module shell_registers$constants(clock,at,q);

    // Module arguments
    input wire  clock;
    input wire  [5:0] at;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock)
      case (at)
        6'd0: q <= 32'h4c434341;
        6'd1: q <= 32'h00000001;
        6'd2: q <= 32'h00000008;
        6'd3: q <= 32'h00000100;
        6'd4: q <= 32'h839a87a4;
        6'd5: q <= 32'he06b11f2;
        6'd6: q <= 32'hfa5f0466;
        6'd7: q <= 32'hb0937c6b;
        6'd8: q <= 32'hb796da23;
        6'd9: q <= 32'h5c57ac03;
        6'd10: q <= 32'h53a28a20;
        6'd11: q <= 32'h048e8f71;
        6'd12: q <= 32'h05f5e100;
        6'd13: q <= 32'h00010000;
        6'd14: q <= 32'h00001000;
        6'd15: q <= 32'h00000009;
        6'd16: q <= 32'hd447d7c8;
        6'd17: q <= 32'h012bf821;
        6'd18: q <= 32'h00010601;
        6'd19: q <= 32'h00000000;
        6'd20: q <= 32'h67d82d4a;
        6'd21: q <= 32'h9fab2052;
        6'd22: q <= 32'h00020901;
        6'd23: q <= 32'h00000000;
        6'd24: q <= 32'h75b0526a;
        6'd25: q <= 32'h85e0c35b;
        6'd26: q <= 32'h00020901;
        6'd27: q <= 32'h00000000;
        6'd28: q <= 32'he86666ae;
        6'd29: q <= 32'hae842495;
        6'd30: q <= 32'h00010201;
        6'd31: q <= 32'h00000000;
        6'd32: q <= 32'h78d36dc2;
        6'd33: q <= 32'h8fd449bc;
        6'd34: q <= 32'h00010401;
        6'd35: q <= 32'h00000000;
        6'd36: q <= 32'h33b163de;
        6'd37: q <= 32'h2f9284ce;
        6'd38: q <= 32'h00080201;
        6'd39: q <= 32'h00000000;
        6'd40: q <= 32'hf5f4d7d0;
        6'd41: q <= 32'hf04e6b9a;
        6'd42: q <= 32'h00011201;
        6'd43: q <= 32'h00000000;
        6'd44: q <= 32'h59e93ad0;
        6'd45: q <= 32'h51f425ea;
        6'd46: q <= 32'h00050301;
        6'd47: q <= 32'h00000000;
        6'd48: q <= 32'h8dab3cef;
        6'd49: q <= 32'h8f173db5;
        6'd50: q <= 32'h00081001;
        6'd51: q <= 32'h00000000;
        6'd52: q <= 32'h00000000;
        6'd53: q <= 32'h00000000;
        6'd54: q <= 32'h00000000;
        6'd55: q <= 32'h00000000;
        6'd56: q <= 32'h00000000;
        6'd57: q <= 32'h00000000;
        6'd58: q <= 32'h00000000;
        6'd59: q <= 32'h00000000;
        6'd60: q <= 32'h00000000;
        6'd61: q <= 32'h00000000;
        6'd62: q <= 32'h00000000;
        6'd63: q <= 32'h00000000;
        default: q <= 32'h00000000;
      endcase
endmodule // shell_registers$constants


module shell_registers$counters(clock,zero,events,sample,which,low,high);

    // Module arguments
    input wire  clock;
    input wire  zero;
    input wire  [3:0] events;
    input wire  sample;
    input wire  [2:0] which;
    output reg  [31:0] low;
    output reg  [31:0] high;

    // Constant declarations
    localparam  blank = 32'h0;

    // Stub signals
    reg  counters$0$clock;
    reg  counters$0$zero;
    reg  counters$0$step;
    wire  [63:0] counters$0$parts;
    reg  counters$1$clock;
    reg  counters$1$zero;
    reg  counters$1$step;
    wire  [63:0] counters$1$parts;
    reg  counters$2$clock;
    reg  counters$2$zero;
    reg  counters$2$step;
    wire  [63:0] counters$2$parts;
    reg  counters$3$clock;
    reg  counters$3$zero;
    reg  counters$3$step;
    wire  [63:0] counters$3$parts;
    reg  counters$4$clock;
    reg  counters$4$zero;
    reg  counters$4$step;
    wire  [63:0] counters$4$parts;
    reg  [3:0] happened$d;
    wire  [3:0] happened$q;
    reg  happened$clock;
    reg  zeroed$d;
    wire  zeroed$q;
    reg  zeroed$clock;
    reg  [2:0] chosen$d;
    wire  [2:0] chosen$q;
    reg  chosen$clock;
    reg  turns$0$d;
    wire  turns$0$q;
    reg  turns$0$clock;
    reg  turns$1$d;
    wire  turns$1$q;
    reg  turns$1$clock;
    reg  turns$2$d;
    wire  turns$2$q;
    reg  turns$2$clock;
    reg  turns$3$d;
    wire  turns$3$q;
    reg  turns$3$clock;
    reg  [15:0] kept$0$d;
    wire  [15:0] kept$0$q;
    reg  kept$0$clock;
    reg  [15:0] kept$1$d;
    wire  [15:0] kept$1$q;
    reg  kept$1$clock;
    reg  [15:0] kept$2$d;
    wire  [15:0] kept$2$q;
    reg  kept$2$clock;
    reg  [15:0] kept$3$d;
    wire  [15:0] kept$3$q;
    reg  kept$3$clock;

    // Local signals
    reg  [15:0] picks$0;
    reg  [15:0] picks$1;
    reg  [15:0] picks$2;
    reg  [15:0] picks$3;
    reg  [31:0] low_word;
    reg  [31:0] high_word;

    // Sub module instances
    shell_registers$counters$counters$0 counters$0(
        .clock(counters$0$clock),
        .zero(counters$0$zero),
        .step(counters$0$step),
        .parts(counters$0$parts)
    );
    shell_registers$counters$counters$1 counters$1(
        .clock(counters$1$clock),
        .zero(counters$1$zero),
        .step(counters$1$step),
        .parts(counters$1$parts)
    );
    shell_registers$counters$counters$2 counters$2(
        .clock(counters$2$clock),
        .zero(counters$2$zero),
        .step(counters$2$step),
        .parts(counters$2$parts)
    );
    shell_registers$counters$counters$3 counters$3(
        .clock(counters$3$clock),
        .zero(counters$3$zero),
        .step(counters$3$step),
        .parts(counters$3$parts)
    );
    shell_registers$counters$counters$4 counters$4(
        .clock(counters$4$clock),
        .zero(counters$4$zero),
        .step(counters$4$step),
        .parts(counters$4$parts)
    );
    shell_registers$counters$happened happened(
        .d(happened$d),
        .q(happened$q),
        .clock(happened$clock)
    );
    shell_registers$counters$zeroed zeroed(
        .d(zeroed$d),
        .q(zeroed$q),
        .clock(zeroed$clock)
    );
    shell_registers$counters$chosen chosen(
        .d(chosen$d),
        .q(chosen$q),
        .clock(chosen$clock)
    );
    shell_registers$counters$turns$0 turns$0(
        .d(turns$0$d),
        .q(turns$0$q),
        .clock(turns$0$clock)
    );
    shell_registers$counters$turns$1 turns$1(
        .d(turns$1$d),
        .q(turns$1$q),
        .clock(turns$1$clock)
    );
    shell_registers$counters$turns$2 turns$2(
        .d(turns$2$d),
        .q(turns$2$q),
        .clock(turns$2$clock)
    );
    shell_registers$counters$turns$3 turns$3(
        .d(turns$3$d),
        .q(turns$3$q),
        .clock(turns$3$clock)
    );
    shell_registers$counters$kept$0 kept$0(
        .d(kept$0$d),
        .q(kept$0$q),
        .clock(kept$0$clock)
    );
    shell_registers$counters$kept$1 kept$1(
        .d(kept$1$d),
        .q(kept$1$q),
        .clock(kept$1$clock)
    );
    shell_registers$counters$kept$2 kept$2(
        .d(kept$2$d),
        .q(kept$2$q),
        .clock(kept$2$clock)
    );
    shell_registers$counters$kept$3 kept$3(
        .d(kept$3$d),
        .q(kept$3$q),
        .clock(kept$3$clock)
    );

    // Update code
    always @(*) begin
        happened$clock = clock;
        zeroed$clock = clock;
        chosen$clock = clock;
        happened$d = happened$q;
        zeroed$d = zeroed$q;
        chosen$d = chosen$q;
        happened$d = events;
        zeroed$d = zero;
        if (sample) begin
            chosen$d = which;
        end
        counters$0$clock = clock;
        counters$0$zero = zeroed$q;
        counters$1$clock = clock;
        counters$1$zero = zeroed$q;
        counters$2$clock = clock;
        counters$2$zero = zeroed$q;
        counters$3$clock = clock;
        counters$3$zero = zeroed$q;
        counters$4$clock = clock;
        counters$4$zero = zeroed$q;
        counters$0$step = 1'b1;
        counters$1$step = happened$q[0];
        counters$2$step = happened$q[1];
        counters$3$step = happened$q[2];
        counters$4$step = happened$q[3];
        turns$0$clock = clock;
        kept$0$clock = clock;
        kept$0$d = kept$0$q;
        picks$0 = counters$0$parts[(32'h10 * 0)+:(16)];
        case (chosen$q)
            1:
                begin
                    picks$0 = counters$1$parts[(32'h10 * 0)+:(16)];
                end
            2:
                begin
                    picks$0 = counters$2$parts[(32'h10 * 0)+:(16)];
                end
            3:
                begin
                    picks$0 = counters$3$parts[(32'h10 * 0)+:(16)];
                end
            4:
                begin
                    picks$0 = counters$4$parts[(32'h10 * 0)+:(16)];
                end
            default:
                begin
                    picks$0 = counters$0$parts[(32'h10 * 0)+:(16)];
                end
        endcase
        if (turns$0$q) begin
            kept$0$d = picks$0;
        end
        turns$1$clock = clock;
        kept$1$clock = clock;
        kept$1$d = kept$1$q;
        picks$1 = counters$0$parts[(32'h10 * 1)+:(16)];
        case (chosen$q)
            1:
                begin
                    picks$1 = counters$1$parts[(32'h10 * 1)+:(16)];
                end
            2:
                begin
                    picks$1 = counters$2$parts[(32'h10 * 1)+:(16)];
                end
            3:
                begin
                    picks$1 = counters$3$parts[(32'h10 * 1)+:(16)];
                end
            4:
                begin
                    picks$1 = counters$4$parts[(32'h10 * 1)+:(16)];
                end
            default:
                begin
                    picks$1 = counters$0$parts[(32'h10 * 1)+:(16)];
                end
        endcase
        if (turns$1$q) begin
            kept$1$d = picks$1;
        end
        turns$2$clock = clock;
        kept$2$clock = clock;
        kept$2$d = kept$2$q;
        picks$2 = counters$0$parts[(32'h10 * 2)+:(16)];
        case (chosen$q)
            1:
                begin
                    picks$2 = counters$1$parts[(32'h10 * 2)+:(16)];
                end
            2:
                begin
                    picks$2 = counters$2$parts[(32'h10 * 2)+:(16)];
                end
            3:
                begin
                    picks$2 = counters$3$parts[(32'h10 * 2)+:(16)];
                end
            4:
                begin
                    picks$2 = counters$4$parts[(32'h10 * 2)+:(16)];
                end
            default:
                begin
                    picks$2 = counters$0$parts[(32'h10 * 2)+:(16)];
                end
        endcase
        if (turns$2$q) begin
            kept$2$d = picks$2;
        end
        turns$3$clock = clock;
        kept$3$clock = clock;
        kept$3$d = kept$3$q;
        picks$3 = counters$0$parts[(32'h10 * 3)+:(16)];
        case (chosen$q)
            1:
                begin
                    picks$3 = counters$1$parts[(32'h10 * 3)+:(16)];
                end
            2:
                begin
                    picks$3 = counters$2$parts[(32'h10 * 3)+:(16)];
                end
            3:
                begin
                    picks$3 = counters$3$parts[(32'h10 * 3)+:(16)];
                end
            4:
                begin
                    picks$3 = counters$4$parts[(32'h10 * 3)+:(16)];
                end
            default:
                begin
                    picks$3 = counters$0$parts[(32'h10 * 3)+:(16)];
                end
        endcase
        if (turns$3$q) begin
            kept$3$d = picks$3;
        end
        turns$0$d = sample;
        turns$1$d = turns$0$q;
        turns$2$d = turns$1$q;
        turns$3$d = turns$2$q;
        low_word = blank;
        high_word = blank;
        low_word = (low_word & ~(1 << (0)) | ((kept$0$q[0]) << (0)));
        low_word = (low_word & ~(1 << (0 + 32'h10)) | ((kept$1$q[0]) << (0 + 32'h10)));
        high_word = (high_word & ~(1 << (0)) | ((kept$2$q[0]) << (0)));
        high_word = (high_word & ~(1 << (0 + 32'h10)) | ((kept$3$q[0]) << (0 + 32'h10)));
        low_word = (low_word & ~(1 << (1)) | ((kept$0$q[1]) << (1)));
        low_word = (low_word & ~(1 << (1 + 32'h10)) | ((kept$1$q[1]) << (1 + 32'h10)));
        high_word = (high_word & ~(1 << (1)) | ((kept$2$q[1]) << (1)));
        high_word = (high_word & ~(1 << (1 + 32'h10)) | ((kept$3$q[1]) << (1 + 32'h10)));
        low_word = (low_word & ~(1 << (2)) | ((kept$0$q[2]) << (2)));
        low_word = (low_word & ~(1 << (2 + 32'h10)) | ((kept$1$q[2]) << (2 + 32'h10)));
        high_word = (high_word & ~(1 << (2)) | ((kept$2$q[2]) << (2)));
        high_word = (high_word & ~(1 << (2 + 32'h10)) | ((kept$3$q[2]) << (2 + 32'h10)));
        low_word = (low_word & ~(1 << (3)) | ((kept$0$q[3]) << (3)));
        low_word = (low_word & ~(1 << (3 + 32'h10)) | ((kept$1$q[3]) << (3 + 32'h10)));
        high_word = (high_word & ~(1 << (3)) | ((kept$2$q[3]) << (3)));
        high_word = (high_word & ~(1 << (3 + 32'h10)) | ((kept$3$q[3]) << (3 + 32'h10)));
        low_word = (low_word & ~(1 << (4)) | ((kept$0$q[4]) << (4)));
        low_word = (low_word & ~(1 << (4 + 32'h10)) | ((kept$1$q[4]) << (4 + 32'h10)));
        high_word = (high_word & ~(1 << (4)) | ((kept$2$q[4]) << (4)));
        high_word = (high_word & ~(1 << (4 + 32'h10)) | ((kept$3$q[4]) << (4 + 32'h10)));
        low_word = (low_word & ~(1 << (5)) | ((kept$0$q[5]) << (5)));
        low_word = (low_word & ~(1 << (5 + 32'h10)) | ((kept$1$q[5]) << (5 + 32'h10)));
        high_word = (high_word & ~(1 << (5)) | ((kept$2$q[5]) << (5)));
        high_word = (high_word & ~(1 << (5 + 32'h10)) | ((kept$3$q[5]) << (5 + 32'h10)));
        low_word = (low_word & ~(1 << (6)) | ((kept$0$q[6]) << (6)));
        low_word = (low_word & ~(1 << (6 + 32'h10)) | ((kept$1$q[6]) << (6 + 32'h10)));
        high_word = (high_word & ~(1 << (6)) | ((kept$2$q[6]) << (6)));
        high_word = (high_word & ~(1 << (6 + 32'h10)) | ((kept$3$q[6]) << (6 + 32'h10)));
        low_word = (low_word & ~(1 << (7)) | ((kept$0$q[7]) << (7)));
        low_word = (low_word & ~(1 << (7 + 32'h10)) | ((kept$1$q[7]) << (7 + 32'h10)));
        high_word = (high_word & ~(1 << (7)) | ((kept$2$q[7]) << (7)));
        high_word = (high_word & ~(1 << (7 + 32'h10)) | ((kept$3$q[7]) << (7 + 32'h10)));
        low_word = (low_word & ~(1 << (8)) | ((kept$0$q[8]) << (8)));
        low_word = (low_word & ~(1 << (8 + 32'h10)) | ((kept$1$q[8]) << (8 + 32'h10)));
        high_word = (high_word & ~(1 << (8)) | ((kept$2$q[8]) << (8)));
        high_word = (high_word & ~(1 << (8 + 32'h10)) | ((kept$3$q[8]) << (8 + 32'h10)));
        low_word = (low_word & ~(1 << (9)) | ((kept$0$q[9]) << (9)));
        low_word = (low_word & ~(1 << (9 + 32'h10)) | ((kept$1$q[9]) << (9 + 32'h10)));
        high_word = (high_word & ~(1 << (9)) | ((kept$2$q[9]) << (9)));
        high_word = (high_word & ~(1 << (9 + 32'h10)) | ((kept$3$q[9]) << (9 + 32'h10)));
        low_word = (low_word & ~(1 << (10)) | ((kept$0$q[10]) << (10)));
        low_word = (low_word & ~(1 << (10 + 32'h10)) | ((kept$1$q[10]) << (10 + 32'h10)));
        high_word = (high_word & ~(1 << (10)) | ((kept$2$q[10]) << (10)));
        high_word = (high_word & ~(1 << (10 + 32'h10)) | ((kept$3$q[10]) << (10 + 32'h10)));
        low_word = (low_word & ~(1 << (11)) | ((kept$0$q[11]) << (11)));
        low_word = (low_word & ~(1 << (11 + 32'h10)) | ((kept$1$q[11]) << (11 + 32'h10)));
        high_word = (high_word & ~(1 << (11)) | ((kept$2$q[11]) << (11)));
        high_word = (high_word & ~(1 << (11 + 32'h10)) | ((kept$3$q[11]) << (11 + 32'h10)));
        low_word = (low_word & ~(1 << (12)) | ((kept$0$q[12]) << (12)));
        low_word = (low_word & ~(1 << (12 + 32'h10)) | ((kept$1$q[12]) << (12 + 32'h10)));
        high_word = (high_word & ~(1 << (12)) | ((kept$2$q[12]) << (12)));
        high_word = (high_word & ~(1 << (12 + 32'h10)) | ((kept$3$q[12]) << (12 + 32'h10)));
        low_word = (low_word & ~(1 << (13)) | ((kept$0$q[13]) << (13)));
        low_word = (low_word & ~(1 << (13 + 32'h10)) | ((kept$1$q[13]) << (13 + 32'h10)));
        high_word = (high_word & ~(1 << (13)) | ((kept$2$q[13]) << (13)));
        high_word = (high_word & ~(1 << (13 + 32'h10)) | ((kept$3$q[13]) << (13 + 32'h10)));
        low_word = (low_word & ~(1 << (14)) | ((kept$0$q[14]) << (14)));
        low_word = (low_word & ~(1 << (14 + 32'h10)) | ((kept$1$q[14]) << (14 + 32'h10)));
        high_word = (high_word & ~(1 << (14)) | ((kept$2$q[14]) << (14)));
        high_word = (high_word & ~(1 << (14 + 32'h10)) | ((kept$3$q[14]) << (14 + 32'h10)));
        low_word = (low_word & ~(1 << (15)) | ((kept$0$q[15]) << (15)));
        low_word = (low_word & ~(1 << (15 + 32'h10)) | ((kept$1$q[15]) << (15 + 32'h10)));
        high_word = (high_word & ~(1 << (15)) | ((kept$2$q[15]) << (15)));
        high_word = (high_word & ~(1 << (15 + 32'h10)) | ((kept$3$q[15]) << (15 + 32'h10)));
        low = low_word;
        high = high_word;
    end

endmodule // shell_registers$counters


module shell_registers$counters$chosen(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 3'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_registers$counters$chosen


module shell_registers$counters$counters$0(clock,zero,step,parts);

    // Module arguments
    input wire  clock;
    input wire  zero;
    input wire  step;
    output reg  [63:0] parts;

    // Constant declarations
    localparam  none = 16'h0;
    localparam  one = 16'h1;

    // Stub signals
    reg  together$clock;
    reg  [15:0] together$d$0;
    reg  [15:0] together$d$1;
    reg  [15:0] together$d$2;
    reg  [15:0] together$d$3;
    wire  [63:0] together$q;
    reg  [15:0] values$0$d;
    wire  [15:0] values$0$q;
    reg  values$0$clock;
    reg  [15:0] values$1$d;
    wire  [15:0] values$1$q;
    reg  values$1$clock;
    reg  [15:0] values$2$d;
    wire  [15:0] values$2$q;
    reg  values$2$clock;
    reg  [15:0] values$3$d;
    wire  [15:0] values$3$q;
    reg  values$3$clock;
    reg  carries$0$d;
    wire  carries$0$q;
    reg  carries$0$clock;
    reg  carries$1$d;
    wire  carries$1$q;
    reg  carries$1$clock;
    reg  carries$2$d;
    wire  carries$2$q;
    reg  carries$2$clock;
    reg  carries$3$d;
    wire  carries$3$q;
    reg  carries$3$clock;

    // Local signals
    reg  [15:0] sums$0;
    reg  [15:0] sums$1;
    reg  [15:0] sums$2;
    reg  [15:0] sums$3;
    reg  steps$0;
    reg  steps$1;
    reg  steps$2;
    reg  steps$3;

    // Sub module instances
    shell_registers$counters$counters$0$together together(
        .clock(together$clock),
        .d$0(together$d$0),
        .d$1(together$d$1),
        .d$2(together$d$2),
        .d$3(together$d$3),
        .q(together$q)
    );
    shell_registers$counters$counters$0$values$0 values$0(
        .d(values$0$d),
        .q(values$0$q),
        .clock(values$0$clock)
    );
    shell_registers$counters$counters$0$values$1 values$1(
        .d(values$1$d),
        .q(values$1$q),
        .clock(values$1$clock)
    );
    shell_registers$counters$counters$0$values$2 values$2(
        .d(values$2$d),
        .q(values$2$q),
        .clock(values$2$clock)
    );
    shell_registers$counters$counters$0$values$3 values$3(
        .d(values$3$d),
        .q(values$3$q),
        .clock(values$3$clock)
    );
    shell_registers$counters$counters$0$carries$0 carries$0(
        .d(carries$0$d),
        .q(carries$0$q),
        .clock(carries$0$clock)
    );
    shell_registers$counters$counters$0$carries$1 carries$1(
        .d(carries$1$d),
        .q(carries$1$q),
        .clock(carries$1$clock)
    );
    shell_registers$counters$counters$0$carries$2 carries$2(
        .d(carries$2$d),
        .q(carries$2$q),
        .clock(carries$2$clock)
    );
    shell_registers$counters$counters$0$carries$3 carries$3(
        .d(carries$3$d),
        .q(carries$3$q),
        .clock(carries$3$clock)
    );

    // Update code
    always @(*) begin
        steps$0 = step;
        steps$1 = carries$0$q;
        steps$2 = carries$1$q;
        steps$3 = carries$2$q;
        values$0$clock = clock;
        carries$0$clock = clock;
        sums$0 = values$0$q + one;
        values$0$d = values$0$q;
        carries$0$d = 1'b0;
        if (steps$0) begin
            values$0$d = sums$0;
            carries$0$d = &values$0$q;
        end
        if (zero) begin
            values$0$d = none;
            carries$0$d = 1'b0;
        end
        together$d$0 = values$0$q;
        values$1$clock = clock;
        carries$1$clock = clock;
        sums$1 = values$1$q + one;
        values$1$d = values$1$q;
        carries$1$d = 1'b0;
        if (steps$1) begin
            values$1$d = sums$1;
            carries$1$d = &values$1$q;
        end
        if (zero) begin
            values$1$d = none;
            carries$1$d = 1'b0;
        end
        together$d$1 = values$1$q;
        values$2$clock = clock;
        carries$2$clock = clock;
        sums$2 = values$2$q + one;
        values$2$d = values$2$q;
        carries$2$d = 1'b0;
        if (steps$2) begin
            values$2$d = sums$2;
            carries$2$d = &values$2$q;
        end
        if (zero) begin
            values$2$d = none;
            carries$2$d = 1'b0;
        end
        together$d$2 = values$2$q;
        values$3$clock = clock;
        carries$3$clock = clock;
        sums$3 = values$3$q + one;
        values$3$d = values$3$q;
        carries$3$d = 1'b0;
        if (steps$3) begin
            values$3$d = sums$3;
            carries$3$d = &values$3$q;
        end
        if (zero) begin
            values$3$d = none;
            carries$3$d = 1'b0;
        end
        together$d$3 = values$3$q;
        together$clock = clock;
        parts = together$q;
    end

endmodule // shell_registers$counters$counters$0


module shell_registers$counters$counters$0$carries$0(d,q,clock);

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

endmodule // shell_registers$counters$counters$0$carries$0


module shell_registers$counters$counters$0$carries$1(d,q,clock);

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

endmodule // shell_registers$counters$counters$0$carries$1


module shell_registers$counters$counters$0$carries$2(d,q,clock);

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

endmodule // shell_registers$counters$counters$0$carries$2


module shell_registers$counters$counters$0$carries$3(d,q,clock);

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

endmodule // shell_registers$counters$counters$0$carries$3


module shell_registers$counters$counters$0$together(clock,d$0,d$1,d$2,d$3,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d$0;
    input wire  [15:0] d$1;
    input wire  [15:0] d$2;
    input wire  [15:0] d$3;
    output reg  [63:0] q;

    // Update code (custom)
    always @(*) q = {d$3, d$2, d$1, d$0};
endmodule // shell_registers$counters$counters$0$together


module shell_registers$counters$counters$0$values$0(d,q,clock);

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

endmodule // shell_registers$counters$counters$0$values$0


module shell_registers$counters$counters$0$values$1(d,q,clock);

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

endmodule // shell_registers$counters$counters$0$values$1


module shell_registers$counters$counters$0$values$2(d,q,clock);

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

endmodule // shell_registers$counters$counters$0$values$2


module shell_registers$counters$counters$0$values$3(d,q,clock);

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

endmodule // shell_registers$counters$counters$0$values$3


module shell_registers$counters$counters$1(clock,zero,step,parts);

    // Module arguments
    input wire  clock;
    input wire  zero;
    input wire  step;
    output reg  [63:0] parts;

    // Constant declarations
    localparam  none = 16'h0;
    localparam  one = 16'h1;

    // Stub signals
    reg  together$clock;
    reg  [15:0] together$d$0;
    reg  [15:0] together$d$1;
    reg  [15:0] together$d$2;
    reg  [15:0] together$d$3;
    wire  [63:0] together$q;
    reg  [15:0] values$0$d;
    wire  [15:0] values$0$q;
    reg  values$0$clock;
    reg  [15:0] values$1$d;
    wire  [15:0] values$1$q;
    reg  values$1$clock;
    reg  [15:0] values$2$d;
    wire  [15:0] values$2$q;
    reg  values$2$clock;
    reg  [15:0] values$3$d;
    wire  [15:0] values$3$q;
    reg  values$3$clock;
    reg  carries$0$d;
    wire  carries$0$q;
    reg  carries$0$clock;
    reg  carries$1$d;
    wire  carries$1$q;
    reg  carries$1$clock;
    reg  carries$2$d;
    wire  carries$2$q;
    reg  carries$2$clock;
    reg  carries$3$d;
    wire  carries$3$q;
    reg  carries$3$clock;

    // Local signals
    reg  [15:0] sums$0;
    reg  [15:0] sums$1;
    reg  [15:0] sums$2;
    reg  [15:0] sums$3;
    reg  steps$0;
    reg  steps$1;
    reg  steps$2;
    reg  steps$3;

    // Sub module instances
    shell_registers$counters$counters$1$together together(
        .clock(together$clock),
        .d$0(together$d$0),
        .d$1(together$d$1),
        .d$2(together$d$2),
        .d$3(together$d$3),
        .q(together$q)
    );
    shell_registers$counters$counters$1$values$0 values$0(
        .d(values$0$d),
        .q(values$0$q),
        .clock(values$0$clock)
    );
    shell_registers$counters$counters$1$values$1 values$1(
        .d(values$1$d),
        .q(values$1$q),
        .clock(values$1$clock)
    );
    shell_registers$counters$counters$1$values$2 values$2(
        .d(values$2$d),
        .q(values$2$q),
        .clock(values$2$clock)
    );
    shell_registers$counters$counters$1$values$3 values$3(
        .d(values$3$d),
        .q(values$3$q),
        .clock(values$3$clock)
    );
    shell_registers$counters$counters$1$carries$0 carries$0(
        .d(carries$0$d),
        .q(carries$0$q),
        .clock(carries$0$clock)
    );
    shell_registers$counters$counters$1$carries$1 carries$1(
        .d(carries$1$d),
        .q(carries$1$q),
        .clock(carries$1$clock)
    );
    shell_registers$counters$counters$1$carries$2 carries$2(
        .d(carries$2$d),
        .q(carries$2$q),
        .clock(carries$2$clock)
    );
    shell_registers$counters$counters$1$carries$3 carries$3(
        .d(carries$3$d),
        .q(carries$3$q),
        .clock(carries$3$clock)
    );

    // Update code
    always @(*) begin
        steps$0 = step;
        steps$1 = carries$0$q;
        steps$2 = carries$1$q;
        steps$3 = carries$2$q;
        values$0$clock = clock;
        carries$0$clock = clock;
        sums$0 = values$0$q + one;
        values$0$d = values$0$q;
        carries$0$d = 1'b0;
        if (steps$0) begin
            values$0$d = sums$0;
            carries$0$d = &values$0$q;
        end
        if (zero) begin
            values$0$d = none;
            carries$0$d = 1'b0;
        end
        together$d$0 = values$0$q;
        values$1$clock = clock;
        carries$1$clock = clock;
        sums$1 = values$1$q + one;
        values$1$d = values$1$q;
        carries$1$d = 1'b0;
        if (steps$1) begin
            values$1$d = sums$1;
            carries$1$d = &values$1$q;
        end
        if (zero) begin
            values$1$d = none;
            carries$1$d = 1'b0;
        end
        together$d$1 = values$1$q;
        values$2$clock = clock;
        carries$2$clock = clock;
        sums$2 = values$2$q + one;
        values$2$d = values$2$q;
        carries$2$d = 1'b0;
        if (steps$2) begin
            values$2$d = sums$2;
            carries$2$d = &values$2$q;
        end
        if (zero) begin
            values$2$d = none;
            carries$2$d = 1'b0;
        end
        together$d$2 = values$2$q;
        values$3$clock = clock;
        carries$3$clock = clock;
        sums$3 = values$3$q + one;
        values$3$d = values$3$q;
        carries$3$d = 1'b0;
        if (steps$3) begin
            values$3$d = sums$3;
            carries$3$d = &values$3$q;
        end
        if (zero) begin
            values$3$d = none;
            carries$3$d = 1'b0;
        end
        together$d$3 = values$3$q;
        together$clock = clock;
        parts = together$q;
    end

endmodule // shell_registers$counters$counters$1


module shell_registers$counters$counters$1$carries$0(d,q,clock);

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

endmodule // shell_registers$counters$counters$1$carries$0


module shell_registers$counters$counters$1$carries$1(d,q,clock);

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

endmodule // shell_registers$counters$counters$1$carries$1


module shell_registers$counters$counters$1$carries$2(d,q,clock);

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

endmodule // shell_registers$counters$counters$1$carries$2


module shell_registers$counters$counters$1$carries$3(d,q,clock);

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

endmodule // shell_registers$counters$counters$1$carries$3


module shell_registers$counters$counters$1$together(clock,d$0,d$1,d$2,d$3,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d$0;
    input wire  [15:0] d$1;
    input wire  [15:0] d$2;
    input wire  [15:0] d$3;
    output reg  [63:0] q;

    // Update code (custom)
    always @(*) q = {d$3, d$2, d$1, d$0};
endmodule // shell_registers$counters$counters$1$together


module shell_registers$counters$counters$1$values$0(d,q,clock);

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

endmodule // shell_registers$counters$counters$1$values$0


module shell_registers$counters$counters$1$values$1(d,q,clock);

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

endmodule // shell_registers$counters$counters$1$values$1


module shell_registers$counters$counters$1$values$2(d,q,clock);

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

endmodule // shell_registers$counters$counters$1$values$2


module shell_registers$counters$counters$1$values$3(d,q,clock);

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

endmodule // shell_registers$counters$counters$1$values$3


module shell_registers$counters$counters$2(clock,zero,step,parts);

    // Module arguments
    input wire  clock;
    input wire  zero;
    input wire  step;
    output reg  [63:0] parts;

    // Constant declarations
    localparam  none = 16'h0;
    localparam  one = 16'h1;

    // Stub signals
    reg  together$clock;
    reg  [15:0] together$d$0;
    reg  [15:0] together$d$1;
    reg  [15:0] together$d$2;
    reg  [15:0] together$d$3;
    wire  [63:0] together$q;
    reg  [15:0] values$0$d;
    wire  [15:0] values$0$q;
    reg  values$0$clock;
    reg  [15:0] values$1$d;
    wire  [15:0] values$1$q;
    reg  values$1$clock;
    reg  [15:0] values$2$d;
    wire  [15:0] values$2$q;
    reg  values$2$clock;
    reg  [15:0] values$3$d;
    wire  [15:0] values$3$q;
    reg  values$3$clock;
    reg  carries$0$d;
    wire  carries$0$q;
    reg  carries$0$clock;
    reg  carries$1$d;
    wire  carries$1$q;
    reg  carries$1$clock;
    reg  carries$2$d;
    wire  carries$2$q;
    reg  carries$2$clock;
    reg  carries$3$d;
    wire  carries$3$q;
    reg  carries$3$clock;

    // Local signals
    reg  [15:0] sums$0;
    reg  [15:0] sums$1;
    reg  [15:0] sums$2;
    reg  [15:0] sums$3;
    reg  steps$0;
    reg  steps$1;
    reg  steps$2;
    reg  steps$3;

    // Sub module instances
    shell_registers$counters$counters$2$together together(
        .clock(together$clock),
        .d$0(together$d$0),
        .d$1(together$d$1),
        .d$2(together$d$2),
        .d$3(together$d$3),
        .q(together$q)
    );
    shell_registers$counters$counters$2$values$0 values$0(
        .d(values$0$d),
        .q(values$0$q),
        .clock(values$0$clock)
    );
    shell_registers$counters$counters$2$values$1 values$1(
        .d(values$1$d),
        .q(values$1$q),
        .clock(values$1$clock)
    );
    shell_registers$counters$counters$2$values$2 values$2(
        .d(values$2$d),
        .q(values$2$q),
        .clock(values$2$clock)
    );
    shell_registers$counters$counters$2$values$3 values$3(
        .d(values$3$d),
        .q(values$3$q),
        .clock(values$3$clock)
    );
    shell_registers$counters$counters$2$carries$0 carries$0(
        .d(carries$0$d),
        .q(carries$0$q),
        .clock(carries$0$clock)
    );
    shell_registers$counters$counters$2$carries$1 carries$1(
        .d(carries$1$d),
        .q(carries$1$q),
        .clock(carries$1$clock)
    );
    shell_registers$counters$counters$2$carries$2 carries$2(
        .d(carries$2$d),
        .q(carries$2$q),
        .clock(carries$2$clock)
    );
    shell_registers$counters$counters$2$carries$3 carries$3(
        .d(carries$3$d),
        .q(carries$3$q),
        .clock(carries$3$clock)
    );

    // Update code
    always @(*) begin
        steps$0 = step;
        steps$1 = carries$0$q;
        steps$2 = carries$1$q;
        steps$3 = carries$2$q;
        values$0$clock = clock;
        carries$0$clock = clock;
        sums$0 = values$0$q + one;
        values$0$d = values$0$q;
        carries$0$d = 1'b0;
        if (steps$0) begin
            values$0$d = sums$0;
            carries$0$d = &values$0$q;
        end
        if (zero) begin
            values$0$d = none;
            carries$0$d = 1'b0;
        end
        together$d$0 = values$0$q;
        values$1$clock = clock;
        carries$1$clock = clock;
        sums$1 = values$1$q + one;
        values$1$d = values$1$q;
        carries$1$d = 1'b0;
        if (steps$1) begin
            values$1$d = sums$1;
            carries$1$d = &values$1$q;
        end
        if (zero) begin
            values$1$d = none;
            carries$1$d = 1'b0;
        end
        together$d$1 = values$1$q;
        values$2$clock = clock;
        carries$2$clock = clock;
        sums$2 = values$2$q + one;
        values$2$d = values$2$q;
        carries$2$d = 1'b0;
        if (steps$2) begin
            values$2$d = sums$2;
            carries$2$d = &values$2$q;
        end
        if (zero) begin
            values$2$d = none;
            carries$2$d = 1'b0;
        end
        together$d$2 = values$2$q;
        values$3$clock = clock;
        carries$3$clock = clock;
        sums$3 = values$3$q + one;
        values$3$d = values$3$q;
        carries$3$d = 1'b0;
        if (steps$3) begin
            values$3$d = sums$3;
            carries$3$d = &values$3$q;
        end
        if (zero) begin
            values$3$d = none;
            carries$3$d = 1'b0;
        end
        together$d$3 = values$3$q;
        together$clock = clock;
        parts = together$q;
    end

endmodule // shell_registers$counters$counters$2


module shell_registers$counters$counters$2$carries$0(d,q,clock);

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

endmodule // shell_registers$counters$counters$2$carries$0


module shell_registers$counters$counters$2$carries$1(d,q,clock);

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

endmodule // shell_registers$counters$counters$2$carries$1


module shell_registers$counters$counters$2$carries$2(d,q,clock);

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

endmodule // shell_registers$counters$counters$2$carries$2


module shell_registers$counters$counters$2$carries$3(d,q,clock);

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

endmodule // shell_registers$counters$counters$2$carries$3


module shell_registers$counters$counters$2$together(clock,d$0,d$1,d$2,d$3,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d$0;
    input wire  [15:0] d$1;
    input wire  [15:0] d$2;
    input wire  [15:0] d$3;
    output reg  [63:0] q;

    // Update code (custom)
    always @(*) q = {d$3, d$2, d$1, d$0};
endmodule // shell_registers$counters$counters$2$together


module shell_registers$counters$counters$2$values$0(d,q,clock);

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

endmodule // shell_registers$counters$counters$2$values$0


module shell_registers$counters$counters$2$values$1(d,q,clock);

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

endmodule // shell_registers$counters$counters$2$values$1


module shell_registers$counters$counters$2$values$2(d,q,clock);

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

endmodule // shell_registers$counters$counters$2$values$2


module shell_registers$counters$counters$2$values$3(d,q,clock);

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

endmodule // shell_registers$counters$counters$2$values$3


module shell_registers$counters$counters$3(clock,zero,step,parts);

    // Module arguments
    input wire  clock;
    input wire  zero;
    input wire  step;
    output reg  [63:0] parts;

    // Constant declarations
    localparam  none = 16'h0;
    localparam  one = 16'h1;

    // Stub signals
    reg  together$clock;
    reg  [15:0] together$d$0;
    reg  [15:0] together$d$1;
    reg  [15:0] together$d$2;
    reg  [15:0] together$d$3;
    wire  [63:0] together$q;
    reg  [15:0] values$0$d;
    wire  [15:0] values$0$q;
    reg  values$0$clock;
    reg  [15:0] values$1$d;
    wire  [15:0] values$1$q;
    reg  values$1$clock;
    reg  [15:0] values$2$d;
    wire  [15:0] values$2$q;
    reg  values$2$clock;
    reg  [15:0] values$3$d;
    wire  [15:0] values$3$q;
    reg  values$3$clock;
    reg  carries$0$d;
    wire  carries$0$q;
    reg  carries$0$clock;
    reg  carries$1$d;
    wire  carries$1$q;
    reg  carries$1$clock;
    reg  carries$2$d;
    wire  carries$2$q;
    reg  carries$2$clock;
    reg  carries$3$d;
    wire  carries$3$q;
    reg  carries$3$clock;

    // Local signals
    reg  [15:0] sums$0;
    reg  [15:0] sums$1;
    reg  [15:0] sums$2;
    reg  [15:0] sums$3;
    reg  steps$0;
    reg  steps$1;
    reg  steps$2;
    reg  steps$3;

    // Sub module instances
    shell_registers$counters$counters$3$together together(
        .clock(together$clock),
        .d$0(together$d$0),
        .d$1(together$d$1),
        .d$2(together$d$2),
        .d$3(together$d$3),
        .q(together$q)
    );
    shell_registers$counters$counters$3$values$0 values$0(
        .d(values$0$d),
        .q(values$0$q),
        .clock(values$0$clock)
    );
    shell_registers$counters$counters$3$values$1 values$1(
        .d(values$1$d),
        .q(values$1$q),
        .clock(values$1$clock)
    );
    shell_registers$counters$counters$3$values$2 values$2(
        .d(values$2$d),
        .q(values$2$q),
        .clock(values$2$clock)
    );
    shell_registers$counters$counters$3$values$3 values$3(
        .d(values$3$d),
        .q(values$3$q),
        .clock(values$3$clock)
    );
    shell_registers$counters$counters$3$carries$0 carries$0(
        .d(carries$0$d),
        .q(carries$0$q),
        .clock(carries$0$clock)
    );
    shell_registers$counters$counters$3$carries$1 carries$1(
        .d(carries$1$d),
        .q(carries$1$q),
        .clock(carries$1$clock)
    );
    shell_registers$counters$counters$3$carries$2 carries$2(
        .d(carries$2$d),
        .q(carries$2$q),
        .clock(carries$2$clock)
    );
    shell_registers$counters$counters$3$carries$3 carries$3(
        .d(carries$3$d),
        .q(carries$3$q),
        .clock(carries$3$clock)
    );

    // Update code
    always @(*) begin
        steps$0 = step;
        steps$1 = carries$0$q;
        steps$2 = carries$1$q;
        steps$3 = carries$2$q;
        values$0$clock = clock;
        carries$0$clock = clock;
        sums$0 = values$0$q + one;
        values$0$d = values$0$q;
        carries$0$d = 1'b0;
        if (steps$0) begin
            values$0$d = sums$0;
            carries$0$d = &values$0$q;
        end
        if (zero) begin
            values$0$d = none;
            carries$0$d = 1'b0;
        end
        together$d$0 = values$0$q;
        values$1$clock = clock;
        carries$1$clock = clock;
        sums$1 = values$1$q + one;
        values$1$d = values$1$q;
        carries$1$d = 1'b0;
        if (steps$1) begin
            values$1$d = sums$1;
            carries$1$d = &values$1$q;
        end
        if (zero) begin
            values$1$d = none;
            carries$1$d = 1'b0;
        end
        together$d$1 = values$1$q;
        values$2$clock = clock;
        carries$2$clock = clock;
        sums$2 = values$2$q + one;
        values$2$d = values$2$q;
        carries$2$d = 1'b0;
        if (steps$2) begin
            values$2$d = sums$2;
            carries$2$d = &values$2$q;
        end
        if (zero) begin
            values$2$d = none;
            carries$2$d = 1'b0;
        end
        together$d$2 = values$2$q;
        values$3$clock = clock;
        carries$3$clock = clock;
        sums$3 = values$3$q + one;
        values$3$d = values$3$q;
        carries$3$d = 1'b0;
        if (steps$3) begin
            values$3$d = sums$3;
            carries$3$d = &values$3$q;
        end
        if (zero) begin
            values$3$d = none;
            carries$3$d = 1'b0;
        end
        together$d$3 = values$3$q;
        together$clock = clock;
        parts = together$q;
    end

endmodule // shell_registers$counters$counters$3


module shell_registers$counters$counters$3$carries$0(d,q,clock);

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

endmodule // shell_registers$counters$counters$3$carries$0


module shell_registers$counters$counters$3$carries$1(d,q,clock);

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

endmodule // shell_registers$counters$counters$3$carries$1


module shell_registers$counters$counters$3$carries$2(d,q,clock);

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

endmodule // shell_registers$counters$counters$3$carries$2


module shell_registers$counters$counters$3$carries$3(d,q,clock);

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

endmodule // shell_registers$counters$counters$3$carries$3


module shell_registers$counters$counters$3$together(clock,d$0,d$1,d$2,d$3,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d$0;
    input wire  [15:0] d$1;
    input wire  [15:0] d$2;
    input wire  [15:0] d$3;
    output reg  [63:0] q;

    // Update code (custom)
    always @(*) q = {d$3, d$2, d$1, d$0};
endmodule // shell_registers$counters$counters$3$together


module shell_registers$counters$counters$3$values$0(d,q,clock);

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

endmodule // shell_registers$counters$counters$3$values$0


module shell_registers$counters$counters$3$values$1(d,q,clock);

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

endmodule // shell_registers$counters$counters$3$values$1


module shell_registers$counters$counters$3$values$2(d,q,clock);

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

endmodule // shell_registers$counters$counters$3$values$2


module shell_registers$counters$counters$3$values$3(d,q,clock);

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

endmodule // shell_registers$counters$counters$3$values$3


module shell_registers$counters$counters$4(clock,zero,step,parts);

    // Module arguments
    input wire  clock;
    input wire  zero;
    input wire  step;
    output reg  [63:0] parts;

    // Constant declarations
    localparam  none = 16'h0;
    localparam  one = 16'h1;

    // Stub signals
    reg  together$clock;
    reg  [15:0] together$d$0;
    reg  [15:0] together$d$1;
    reg  [15:0] together$d$2;
    reg  [15:0] together$d$3;
    wire  [63:0] together$q;
    reg  [15:0] values$0$d;
    wire  [15:0] values$0$q;
    reg  values$0$clock;
    reg  [15:0] values$1$d;
    wire  [15:0] values$1$q;
    reg  values$1$clock;
    reg  [15:0] values$2$d;
    wire  [15:0] values$2$q;
    reg  values$2$clock;
    reg  [15:0] values$3$d;
    wire  [15:0] values$3$q;
    reg  values$3$clock;
    reg  carries$0$d;
    wire  carries$0$q;
    reg  carries$0$clock;
    reg  carries$1$d;
    wire  carries$1$q;
    reg  carries$1$clock;
    reg  carries$2$d;
    wire  carries$2$q;
    reg  carries$2$clock;
    reg  carries$3$d;
    wire  carries$3$q;
    reg  carries$3$clock;

    // Local signals
    reg  [15:0] sums$0;
    reg  [15:0] sums$1;
    reg  [15:0] sums$2;
    reg  [15:0] sums$3;
    reg  steps$0;
    reg  steps$1;
    reg  steps$2;
    reg  steps$3;

    // Sub module instances
    shell_registers$counters$counters$4$together together(
        .clock(together$clock),
        .d$0(together$d$0),
        .d$1(together$d$1),
        .d$2(together$d$2),
        .d$3(together$d$3),
        .q(together$q)
    );
    shell_registers$counters$counters$4$values$0 values$0(
        .d(values$0$d),
        .q(values$0$q),
        .clock(values$0$clock)
    );
    shell_registers$counters$counters$4$values$1 values$1(
        .d(values$1$d),
        .q(values$1$q),
        .clock(values$1$clock)
    );
    shell_registers$counters$counters$4$values$2 values$2(
        .d(values$2$d),
        .q(values$2$q),
        .clock(values$2$clock)
    );
    shell_registers$counters$counters$4$values$3 values$3(
        .d(values$3$d),
        .q(values$3$q),
        .clock(values$3$clock)
    );
    shell_registers$counters$counters$4$carries$0 carries$0(
        .d(carries$0$d),
        .q(carries$0$q),
        .clock(carries$0$clock)
    );
    shell_registers$counters$counters$4$carries$1 carries$1(
        .d(carries$1$d),
        .q(carries$1$q),
        .clock(carries$1$clock)
    );
    shell_registers$counters$counters$4$carries$2 carries$2(
        .d(carries$2$d),
        .q(carries$2$q),
        .clock(carries$2$clock)
    );
    shell_registers$counters$counters$4$carries$3 carries$3(
        .d(carries$3$d),
        .q(carries$3$q),
        .clock(carries$3$clock)
    );

    // Update code
    always @(*) begin
        steps$0 = step;
        steps$1 = carries$0$q;
        steps$2 = carries$1$q;
        steps$3 = carries$2$q;
        values$0$clock = clock;
        carries$0$clock = clock;
        sums$0 = values$0$q + one;
        values$0$d = values$0$q;
        carries$0$d = 1'b0;
        if (steps$0) begin
            values$0$d = sums$0;
            carries$0$d = &values$0$q;
        end
        if (zero) begin
            values$0$d = none;
            carries$0$d = 1'b0;
        end
        together$d$0 = values$0$q;
        values$1$clock = clock;
        carries$1$clock = clock;
        sums$1 = values$1$q + one;
        values$1$d = values$1$q;
        carries$1$d = 1'b0;
        if (steps$1) begin
            values$1$d = sums$1;
            carries$1$d = &values$1$q;
        end
        if (zero) begin
            values$1$d = none;
            carries$1$d = 1'b0;
        end
        together$d$1 = values$1$q;
        values$2$clock = clock;
        carries$2$clock = clock;
        sums$2 = values$2$q + one;
        values$2$d = values$2$q;
        carries$2$d = 1'b0;
        if (steps$2) begin
            values$2$d = sums$2;
            carries$2$d = &values$2$q;
        end
        if (zero) begin
            values$2$d = none;
            carries$2$d = 1'b0;
        end
        together$d$2 = values$2$q;
        values$3$clock = clock;
        carries$3$clock = clock;
        sums$3 = values$3$q + one;
        values$3$d = values$3$q;
        carries$3$d = 1'b0;
        if (steps$3) begin
            values$3$d = sums$3;
            carries$3$d = &values$3$q;
        end
        if (zero) begin
            values$3$d = none;
            carries$3$d = 1'b0;
        end
        together$d$3 = values$3$q;
        together$clock = clock;
        parts = together$q;
    end

endmodule // shell_registers$counters$counters$4


module shell_registers$counters$counters$4$carries$0(d,q,clock);

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

endmodule // shell_registers$counters$counters$4$carries$0


module shell_registers$counters$counters$4$carries$1(d,q,clock);

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

endmodule // shell_registers$counters$counters$4$carries$1


module shell_registers$counters$counters$4$carries$2(d,q,clock);

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

endmodule // shell_registers$counters$counters$4$carries$2


module shell_registers$counters$counters$4$carries$3(d,q,clock);

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

endmodule // shell_registers$counters$counters$4$carries$3


module shell_registers$counters$counters$4$together(clock,d$0,d$1,d$2,d$3,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d$0;
    input wire  [15:0] d$1;
    input wire  [15:0] d$2;
    input wire  [15:0] d$3;
    output reg  [63:0] q;

    // Update code (custom)
    always @(*) q = {d$3, d$2, d$1, d$0};
endmodule // shell_registers$counters$counters$4$together


module shell_registers$counters$counters$4$values$0(d,q,clock);

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

endmodule // shell_registers$counters$counters$4$values$0


module shell_registers$counters$counters$4$values$1(d,q,clock);

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

endmodule // shell_registers$counters$counters$4$values$1


module shell_registers$counters$counters$4$values$2(d,q,clock);

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

endmodule // shell_registers$counters$counters$4$values$2


module shell_registers$counters$counters$4$values$3(d,q,clock);

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

endmodule // shell_registers$counters$counters$4$values$3


module shell_registers$counters$happened(d,q,clock);

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

endmodule // shell_registers$counters$happened


module shell_registers$counters$kept$0(d,q,clock);

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

endmodule // shell_registers$counters$kept$0


module shell_registers$counters$kept$1(d,q,clock);

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

endmodule // shell_registers$counters$kept$1


module shell_registers$counters$kept$2(d,q,clock);

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

endmodule // shell_registers$counters$kept$2


module shell_registers$counters$kept$3(d,q,clock);

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

endmodule // shell_registers$counters$kept$3


module shell_registers$counters$turns$0(d,q,clock);

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

endmodule // shell_registers$counters$turns$0


module shell_registers$counters$turns$1(d,q,clock);

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

endmodule // shell_registers$counters$turns$1


module shell_registers$counters$turns$2(d,q,clock);

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

endmodule // shell_registers$counters$turns$2


module shell_registers$counters$turns$3(d,q,clock);

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

endmodule // shell_registers$counters$turns$3


module shell_registers$counters$zeroed(d,q,clock);

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

endmodule // shell_registers$counters$zeroed


module shell_registers$kept(d,q,clock);

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

endmodule // shell_registers$kept


module shell_registers$kinds(clock,at,q);

    // Module arguments
    input wire  clock;
    input wire  [3:0] at;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock)
      case (at)
        4'd0: q <= 32'h00ff0005;
        4'd1: q <= 32'h007f0008;
        4'd2: q <= 32'h007f0008;
        4'd3: q <= 32'h00ff0001;
        4'd4: q <= 32'h00ff0003;
        4'd5: q <= 32'h001f0001;
        4'd6: q <= 32'h00ff0011;
        4'd7: q <= 32'h00330002;
        4'd8: q <= 32'h001f000f;
        default: q <= 32'h00000000;
      endcase
endmodule // shell_registers$kinds


module shell_registers$link(d,q,clock);

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

endmodule // shell_registers$link


module shell_registers$low(d,q,clock);

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

endmodule // shell_registers$low


module shell_registers$middle(d,q,clock);

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

endmodule // shell_registers$middle


module shell_registers$out(d,q,clock);

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

endmodule // shell_registers$out


module shell_registers$selected(d,q,clock);

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

endmodule // shell_registers$selected


module shell_registers$state(d,q,clock);

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

endmodule // shell_registers$state

module shell_loader(clock,s_write,s_addr,s_data,clear,load,busy,overflow,stored,m_write,m_addr,m_data);

    // Module arguments
    input wire  clock;
    input wire  s_write;
    input wire  [23:0] s_addr;
    input wire  [31:0] s_data;
    input wire  clear;
    input wire  load;
    output reg  busy;
    output reg  overflow;
    output reg  [19:0] stored;
    output reg  m_write;
    output reg  [23:0] m_addr;
    output reg  [31:0] m_data;

    // Constant declarations
    localparam  none = 17'b0;
    localparam  one = 17'b1;
    localparam  room = 17'b1000000000000;
    localparam  first = 3'b0;
    localparam  next_turn = 3'b1;
    localparam  seventh = 3'b111;
    localparam  settled = 6'b0;
    localparam  less = 6'b1;
    localparam  settle = 6'b111111;

    // Stub signals
    reg  address_ram$clock;
    reg  address_ram$write;
    reg  [15:0] address_ram$write_at;
    reg  [23:0] address_ram$write_data;
    reg  [15:0] address_ram$read_at;
    wire  [23:0] address_ram$q;
    reg  data_ram$clock;
    reg  data_ram$write;
    reg  [15:0] data_ram$write_at;
    reg  [31:0] data_ram$write_data;
    reg  [15:0] data_ram$read_at;
    wire  [31:0] data_ram$q;
    reg  [16:0] number$d;
    wire  [16:0] number$q;
    reg  number$clock;
    reg  [16:0] sent$d;
    wire  [16:0] sent$q;
    reg  sent$clock;
    reg  is_full$d;
    wire  is_full$q;
    reg  is_full$clock;
    reg  dropped$d;
    wire  dropped$q;
    reg  dropped$clock;
    reg  running$d;
    wire  running$q;
    reg  running$clock;
    reg  more$d;
    wire  more$q;
    reg  more$clock;
    reg  [2:0] turn$d;
    wire  [2:0] turn$q;
    reg  turn$clock;
    reg  [5:0] settling$d;
    wire  [5:0] settling$q;
    reg  settling$clock;
    reg  write$d;
    wire  write$q;
    reg  write$clock;
    reg  put$d;
    wire  put$q;
    reg  put$clock;
    reg  [15:0] put_at$d;
    wire  [15:0] put_at$q;
    reg  put_at$clock;
    reg  [23:0] put_addr$d;
    wire  [23:0] put_addr$q;
    reg  put_addr$clock;
    reg  [31:0] put_data$d;
    wire  [31:0] put_data$q;
    reg  put_data$clock;

    // Local signals
    reg  [16:0] number_more;
    reg  [16:0] sent_more;
    reg  [2:0] turn_more;
    reg  [5:0] settling_less;
    reg  ends;
    reg  [19:0] stored_wide;

    // Sub module instances
    shell_loader$address_ram address_ram(
        .clock(address_ram$clock),
        .write(address_ram$write),
        .write_at(address_ram$write_at),
        .write_data(address_ram$write_data),
        .read_at(address_ram$read_at),
        .q(address_ram$q)
    );
    shell_loader$data_ram data_ram(
        .clock(data_ram$clock),
        .write(data_ram$write),
        .write_at(data_ram$write_at),
        .write_data(data_ram$write_data),
        .read_at(data_ram$read_at),
        .q(data_ram$q)
    );
    shell_loader$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    shell_loader$sent sent(
        .d(sent$d),
        .q(sent$q),
        .clock(sent$clock)
    );
    shell_loader$is_full is_full(
        .d(is_full$d),
        .q(is_full$q),
        .clock(is_full$clock)
    );
    shell_loader$dropped dropped(
        .d(dropped$d),
        .q(dropped$q),
        .clock(dropped$clock)
    );
    shell_loader$running running(
        .d(running$d),
        .q(running$q),
        .clock(running$clock)
    );
    shell_loader$more more(
        .d(more$d),
        .q(more$q),
        .clock(more$clock)
    );
    shell_loader$turn turn(
        .d(turn$d),
        .q(turn$q),
        .clock(turn$clock)
    );
    shell_loader$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    shell_loader$write write(
        .d(write$d),
        .q(write$q),
        .clock(write$clock)
    );
    shell_loader$put put(
        .d(put$d),
        .q(put$q),
        .clock(put$clock)
    );
    shell_loader$put_at put_at(
        .d(put_at$d),
        .q(put_at$q),
        .clock(put_at$clock)
    );
    shell_loader$put_addr put_addr(
        .d(put_addr$d),
        .q(put_addr$q),
        .clock(put_addr$clock)
    );
    shell_loader$put_data put_data(
        .d(put_data$d),
        .q(put_data$q),
        .clock(put_data$clock)
    );

    // Update code
    always @(*) begin
        number$clock = clock;
        sent$clock = clock;
        is_full$clock = clock;
        dropped$clock = clock;
        running$clock = clock;
        more$clock = clock;
        turn$clock = clock;
        settling$clock = clock;
        write$clock = clock;
        number$d = number$q;
        sent$d = sent$q;
        is_full$d = is_full$q;
        dropped$d = dropped$q;
        running$d = running$q;
        more$d = more$q;
        turn$d = turn$q;
        settling$d = settling$q;
        write$d = write$q;
        put$clock = clock;
        put_at$clock = clock;
        put_addr$clock = clock;
        put_data$clock = clock;
        put$d = put$q;
        put_at$d = put_at$q;
        put_addr$d = put_addr$q;
        put_data$d = put_data$q;
        address_ram$clock = clock;
        data_ram$clock = clock;
        number_more = number$q + one;
        is_full$d = number$q == room;
        put$d = 1'b0;
        put_at$d = number$q[(32'h0)+:(16)];
        put_addr$d = s_addr;
        put_data$d = s_data;
        if (s_write) begin
            if (is_full$q) begin
                dropped$d = 1'b1;
            end
            else begin
                put$d = 1'b1;
                number$d = number_more;
            end
        end
        if (clear) begin
            number$d = none;
            dropped$d = 1'b0;
        end
        address_ram$write = put$q;
        address_ram$write_at = put_at$q;
        address_ram$write_data = put_addr$q;
        data_ram$write = put$q;
        data_ram$write_at = put_at$q;
        data_ram$write_data = put_data$q;
        sent_more = sent$q + one;
        turn_more = turn$q + next_turn;
        ends = turn$q == seventh;
        settling_less = settling$q - less;
        more$d = sent$q != number$q;
        write$d = 1'b0;
        if (running$q) begin
            turn$d = turn_more;
            if (ends) begin
                if (more$q) begin
                    write$d = 1'b1;
                    settling$d = settle;
                end
                else begin
                    if (settling$q == settled) begin
                        running$d = 1'b0;
                    end
                end
            end
            else begin
                if ((settling$q != settled) && (~more$q)) begin
                    settling$d = settling_less;
                end
            end
        end
        if (write$q) begin
            sent$d = sent_more;
        end
        if (load) begin
            running$d = 1'b1;
            sent$d = none;
            turn$d = first;
            settling$d = settle;
        end
        address_ram$read_at = sent$q[(32'h0)+:(16)];
        data_ram$read_at = sent$q[(32'h0)+:(16)];
        busy = running$q;
        overflow = dropped$q;
        stored_wide = ((number$q) & 20'hfffff);
        stored = stored_wide;
        m_write = write$q;
        m_addr = address_ram$q;
        m_data = data_ram$q;
    end

endmodule // shell_loader


module shell_loader$address_ram(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [15:0] write_at;
    input wire  [23:0] write_data;
    input wire  [15:0] read_at;
    output reg  [23:0] q;

    // Update code (custom)
    (* ram_style = "block" *)
    reg [23:0] words [0:4095];
    reg [23:0] read;
    integer i;
    initial begin
      for (i = 0; i <= 4095; i = i + 1) words[i] = 0;
      read = 0;
      q = 0;
    end
    always @(posedge clock) begin
      read <= words[read_at[11:0]];
      q <= read;
      if (write) words[write_at[11:0]] <= write_data;
    end
endmodule // shell_loader$address_ram


module shell_loader$data_ram(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [15:0] write_at;
    input wire  [31:0] write_data;
    input wire  [15:0] read_at;
    output reg  [31:0] q;

    // Update code (custom)
    (* ram_style = "block" *)
    reg [31:0] words [0:4095];
    reg [31:0] read;
    integer i;
    initial begin
      for (i = 0; i <= 4095; i = i + 1) words[i] = 0;
      read = 0;
      q = 0;
    end
    always @(posedge clock) begin
      read <= words[read_at[11:0]];
      q <= read;
      if (write) words[write_at[11:0]] <= write_data;
    end
endmodule // shell_loader$data_ram


module shell_loader$dropped(d,q,clock);

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

endmodule // shell_loader$dropped


module shell_loader$is_full(d,q,clock);

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

endmodule // shell_loader$is_full


module shell_loader$more(d,q,clock);

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

endmodule // shell_loader$more


module shell_loader$number(d,q,clock);

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

endmodule // shell_loader$number


module shell_loader$put(d,q,clock);

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

endmodule // shell_loader$put


module shell_loader$put_addr(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_loader$put_addr


module shell_loader$put_at(d,q,clock);

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

endmodule // shell_loader$put_at


module shell_loader$put_data(d,q,clock);

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

endmodule // shell_loader$put_data


module shell_loader$running(d,q,clock);

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

endmodule // shell_loader$running


module shell_loader$sent(d,q,clock);

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

endmodule // shell_loader$sent


module shell_loader$settling(d,q,clock);

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

endmodule // shell_loader$settling


module shell_loader$turn(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 3'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_loader$turn


module shell_loader$write(d,q,clock);

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

endmodule // shell_loader$write

module shell_tap(clock,flush,active,s_valid,s_data,s_ready,k_valid,k_data,k_ready,m_valid,m_data,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  active;
    input wire  s_valid;
    input wire  [33:0] s_data;
    output reg  s_ready;
    output reg  k_valid;
    output reg  [33:0] k_data;
    input wire  k_ready;
    output reg  m_valid;
    output reg  [33:0] m_data;
    input wire  m_ready;

    // Stub signals
    reg  skid$clock;
    reg  skid$flush;
    reg  skid$s_valid;
    reg  [33:0] skid$s_data;
    wire  skid$s_ready;
    wire  skid$m_valid;
    wire  [33:0] skid$m_data;
    reg  skid$m_ready;

    // Sub module instances
    shell_tap$skid skid(
        .clock(skid$clock),
        .flush(skid$flush),
        .s_valid(skid$s_valid),
        .s_data(skid$s_data),
        .s_ready(skid$s_ready),
        .m_valid(skid$m_valid),
        .m_data(skid$m_data),
        .m_ready(skid$m_ready)
    );

    // Update code
    always @(*) begin
        skid$clock = clock;
        skid$flush = flush;
        skid$s_valid = s_valid;
        skid$s_data = s_data;
        s_ready = skid$s_ready;
        k_data = skid$m_data;
        m_data = skid$m_data;
        k_valid = skid$m_valid && active;
        m_valid = skid$m_valid && (~active);
        skid$m_ready = m_ready;
        if (active) begin
            skid$m_ready = k_ready;
        end
    end

endmodule // shell_tap


module shell_tap$skid(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [33:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [33:0] m_data;
    input wire  m_ready;

    // Stub signals
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    reg  front$clock;
    reg  [33:0] front$d;
    wire  [33:0] front$q;
    reg  spare$clock;
    reg  [33:0] spare$d;
    wire  [33:0] spare$q;

    // Local signals
    reg  take;
    reg  open;
    reg  held_next;

    // Sub module instances
    shell_tap$skid$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_tap$skid$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    shell_tap$skid$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    shell_tap$skid$front front(
        .clock(front$clock),
        .d(front$d),
        .q(front$q)
    );
    shell_tap$skid$spare spare(
        .clock(spare$clock),
        .d(spare$d),
        .q(spare$q)
    );

    // Update code
    always @(*) begin
        ready$clock = clock;
        full$clock = clock;
        held$clock = clock;
        front$clock = clock;
        spare$clock = clock;
        ready$d = ready$q;
        full$d = full$q;
        held$d = held$q;
        front$d = front$q;
        spare$d = spare$q;
        take = s_valid && ready$q;
        open = (~full$q) || m_ready;
        held_next = held$q;
        if (open) begin
            held_next = 1'b0;
            if (held$q) begin
                front$d = spare$q;
                full$d = 1'b1;
            end
            else begin
                front$d = s_data;
                full$d = take;
            end
        end
        else begin
            if (take) begin
                held_next = 1'b1;
            end
        end
        if (~held$q) begin
            spare$d = s_data;
        end
        held$d = held_next;
        ready$d = ~held_next;
        if (flush) begin
            full$d = 1'b0;
            held$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data = front$q;
    end

endmodule // shell_tap$skid


module shell_tap$skid$front(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [33:0] d;
    output reg  [33:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // shell_tap$skid$front


module shell_tap$skid$full(d,q,clock);

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

endmodule // shell_tap$skid$full


module shell_tap$skid$held(d,q,clock);

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

endmodule // shell_tap$skid$held


module shell_tap$skid$ready(d,q,clock);

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

endmodule // shell_tap$skid$ready


module shell_tap$skid$spare(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [33:0] d;
    output reg  [33:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // shell_tap$skid$spare

module shell_merge(clock,flush,active,k_valid,k_data,k_ready,s_valid,s_data,s_ready,m_valid,m_data,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  active;
    input wire  k_valid;
    input wire  [33:0] k_data;
    output reg  k_ready;
    input wire  s_valid;
    input wire  [33:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [33:0] m_data;
    input wire  m_ready;

    // Stub signals
    reg  skid$clock;
    reg  skid$flush;
    reg  skid$s_valid;
    reg  [33:0] skid$s_data;
    wire  skid$s_ready;
    wire  skid$m_valid;
    wire  [33:0] skid$m_data;
    reg  skid$m_ready;

    // Sub module instances
    shell_merge$skid skid(
        .clock(skid$clock),
        .flush(skid$flush),
        .s_valid(skid$s_valid),
        .s_data(skid$s_data),
        .s_ready(skid$s_ready),
        .m_valid(skid$m_valid),
        .m_data(skid$m_data),
        .m_ready(skid$m_ready)
    );

    // Update code
    always @(*) begin
        skid$clock = clock;
        skid$flush = flush;
        skid$s_valid = s_valid;
        skid$s_data = s_data;
        if (active) begin
            skid$s_valid = k_valid;
            skid$s_data = k_data;
        end
        k_ready = skid$s_ready && active;
        s_ready = skid$s_ready && (~active);
        skid$m_ready = m_ready;
        m_valid = skid$m_valid;
        m_data = skid$m_data;
    end

endmodule // shell_merge


module shell_merge$skid(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [33:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [33:0] m_data;
    input wire  m_ready;

    // Stub signals
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    reg  front$clock;
    reg  [33:0] front$d;
    wire  [33:0] front$q;
    reg  spare$clock;
    reg  [33:0] spare$d;
    wire  [33:0] spare$q;

    // Local signals
    reg  take;
    reg  open;
    reg  held_next;

    // Sub module instances
    shell_merge$skid$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_merge$skid$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    shell_merge$skid$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    shell_merge$skid$front front(
        .clock(front$clock),
        .d(front$d),
        .q(front$q)
    );
    shell_merge$skid$spare spare(
        .clock(spare$clock),
        .d(spare$d),
        .q(spare$q)
    );

    // Update code
    always @(*) begin
        ready$clock = clock;
        full$clock = clock;
        held$clock = clock;
        front$clock = clock;
        spare$clock = clock;
        ready$d = ready$q;
        full$d = full$q;
        held$d = held$q;
        front$d = front$q;
        spare$d = spare$q;
        take = s_valid && ready$q;
        open = (~full$q) || m_ready;
        held_next = held$q;
        if (open) begin
            held_next = 1'b0;
            if (held$q) begin
                front$d = spare$q;
                full$d = 1'b1;
            end
            else begin
                front$d = s_data;
                full$d = take;
            end
        end
        else begin
            if (take) begin
                held_next = 1'b1;
            end
        end
        if (~held$q) begin
            spare$d = s_data;
        end
        held$d = held_next;
        ready$d = ~held_next;
        if (flush) begin
            full$d = 1'b0;
            held$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data = front$q;
    end

endmodule // shell_merge$skid


module shell_merge$skid$front(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [33:0] d;
    output reg  [33:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // shell_merge$skid$front


module shell_merge$skid$full(d,q,clock);

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

endmodule // shell_merge$skid$full


module shell_merge$skid$held(d,q,clock);

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

endmodule // shell_merge$skid$held


module shell_merge$skid$ready(d,q,clock);

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

endmodule // shell_merge$skid$ready


module shell_merge$skid$spare(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [33:0] d;
    output reg  [33:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // shell_merge$skid$spare

module shell_relay(clock,s_write,s_addr,s_data,s_flush,s_clear,m_write,m_addr,m_data,m_flush,m_clear);

    // Module arguments
    input wire  clock;
    input wire  s_write;
    input wire  [23:0] s_addr;
    input wire  [31:0] s_data;
    input wire  s_flush;
    input wire  s_clear;
    output reg  m_write;
    output reg  [23:0] m_addr;
    output reg  [31:0] m_data;
    output reg  m_flush;
    output reg  m_clear;

    // Stub signals
    reg  write$d;
    wire  write$q;
    reg  write$clock;
    reg  [23:0] addr$d;
    wire  [23:0] addr$q;
    reg  addr$clock;
    reg  [31:0] data$d;
    wire  [31:0] data$q;
    reg  data$clock;
    reg  flush$d;
    wire  flush$q;
    reg  flush$clock;
    reg  clear$d;
    wire  clear$q;
    reg  clear$clock;

    // Sub module instances
    shell_relay$write write(
        .d(write$d),
        .q(write$q),
        .clock(write$clock)
    );
    shell_relay$addr addr(
        .d(addr$d),
        .q(addr$q),
        .clock(addr$clock)
    );
    shell_relay$data data(
        .d(data$d),
        .q(data$q),
        .clock(data$clock)
    );
    shell_relay$flush flush(
        .d(flush$d),
        .q(flush$q),
        .clock(flush$clock)
    );
    shell_relay$clear clear(
        .d(clear$d),
        .q(clear$q),
        .clock(clear$clock)
    );

    // Update code
    always @(*) begin
        write$clock = clock;
        addr$clock = clock;
        data$clock = clock;
        flush$clock = clock;
        clear$clock = clock;
        write$d = write$q;
        addr$d = addr$q;
        data$d = data$q;
        flush$d = flush$q;
        clear$d = clear$q;
        write$d = s_write;
        addr$d = s_addr;
        data$d = s_data;
        flush$d = s_flush;
        clear$d = s_clear;
        m_write = write$q;
        m_addr = addr$q;
        m_data = data$q;
        m_flush = flush$q;
        m_clear = clear$q;
    end

endmodule // shell_relay


module shell_relay$addr(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_relay$addr


module shell_relay$clear(d,q,clock);

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

endmodule // shell_relay$clear


module shell_relay$data(d,q,clock);

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

endmodule // shell_relay$data


module shell_relay$flush(d,q,clock);

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

endmodule // shell_relay$flush


module shell_relay$write(d,q,clock);

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

endmodule // shell_relay$write

module shell_pairs(clock,active,s_write,s_addr,s_data,s_flush,s_clear,p_write,p_addr,p_data,flush,count,crc);

    // Module arguments
    input wire  clock;
    input wire  active;
    input wire  s_write;
    input wire  [23:0] s_addr;
    input wire  [31:0] s_data;
    input wire  s_flush;
    input wire  s_clear;
    output reg  p_write;
    output reg  [23:0] p_addr;
    output reg  [31:0] p_data;
    output reg  flush;
    output reg  [19:0] count;
    output reg  [31:0] crc;

    // Constant declarations
    localparam  none = 20'h0;
    localparam  one = 20'h1;
    localparam  first = 3'b0;
    localparam  further = 3'b1;
    localparam  seventh = 3'b111;
    localparam  empty = 32'h0;
    localparam  blank = 8'h0;
    localparam  rows$0 = 8'h4;
    localparam  rows$1 = 8'h9;
    localparam  rows$2 = 8'h13;
    localparam  rows$3 = 8'h26;
    localparam  rows$4 = 8'h4d;
    localparam  rows$5 = 8'h9a;
    localparam  rows$6 = 8'h30;
    localparam  rows$7 = 8'h61;
    localparam  rows$8 = 8'hc2;
    localparam  rows$9 = 8'h80;
    localparam  rows$10 = 8'h4;
    localparam  rows$11 = 8'h8;
    localparam  rows$12 = 8'h11;
    localparam  rows$13 = 8'h23;
    localparam  rows$14 = 8'h46;
    localparam  rows$15 = 8'h8c;
    localparam  rows$16 = 8'h1d;
    localparam  rows$17 = 8'h3b;
    localparam  rows$18 = 8'h77;
    localparam  rows$19 = 8'hee;
    localparam  rows$20 = 8'hd8;
    localparam  rows$21 = 8'hb4;
    localparam  rows$22 = 8'h6c;
    localparam  rows$23 = 8'hd8;
    localparam  rows$24 = 8'hb5;
    localparam  rows$25 = 8'h6f;
    localparam  rows$26 = 8'hdf;
    localparam  rows$27 = 8'hba;
    localparam  rows$28 = 8'h71;
    localparam  rows$29 = 8'he3;
    localparam  rows$30 = 8'hc3;
    localparam  rows$31 = 8'h82;

    // Stub signals
    reg  write$d;
    wire  write$q;
    reg  write$clock;
    reg  [23:0] addr$d;
    wire  [23:0] addr$q;
    reg  addr$clock;
    reg  [31:0] data$d;
    wire  [31:0] data$q;
    reg  data$clock;
    reg  flushes$d;
    wire  flushes$q;
    reg  flushes$clock;
    reg  [19:0] number$d;
    wire  [19:0] number$q;
    reg  number$clock;
    reg  [31:0] sum$d;
    wire  [31:0] sum$q;
    reg  sum$clock;
    reg  busy$d;
    wire  busy$q;
    reg  busy$clock;
    reg  [2:0] step$d;
    wire  [2:0] step$q;
    reg  step$clock;
    reg  fresh$d;
    wire  fresh$q;
    reg  fresh$clock;
    reg  [7:0] byte_in$d;
    wire  [7:0] byte_in$q;
    reg  byte_in$clock;

    // Local signals
    reg  take;
    reg  [19:0] number_more;
    reg  [2:0] step_more;
    reg  ends;
    reg  [7:0] low;
    reg  [7:0] index;
    reg  [31:0] next_sum;

    // Sub module instances
    shell_pairs$write write(
        .d(write$d),
        .q(write$q),
        .clock(write$clock)
    );
    shell_pairs$addr addr(
        .d(addr$d),
        .q(addr$q),
        .clock(addr$clock)
    );
    shell_pairs$data data(
        .d(data$d),
        .q(data$q),
        .clock(data$clock)
    );
    shell_pairs$flushes flushes(
        .d(flushes$d),
        .q(flushes$q),
        .clock(flushes$clock)
    );
    shell_pairs$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    shell_pairs$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    shell_pairs$busy busy(
        .d(busy$d),
        .q(busy$q),
        .clock(busy$clock)
    );
    shell_pairs$step step(
        .d(step$d),
        .q(step$q),
        .clock(step$clock)
    );
    shell_pairs$fresh fresh(
        .d(fresh$d),
        .q(fresh$q),
        .clock(fresh$clock)
    );
    shell_pairs$byte_in byte_in(
        .d(byte_in$d),
        .q(byte_in$q),
        .clock(byte_in$clock)
    );

    // Update code
    always @(*) begin
        write$clock = clock;
        addr$clock = clock;
        data$clock = clock;
        flushes$clock = clock;
        number$clock = clock;
        sum$clock = clock;
        busy$clock = clock;
        step$clock = clock;
        fresh$clock = clock;
        byte_in$clock = clock;
        write$d = write$q;
        addr$d = addr$q;
        data$d = data$q;
        flushes$d = flushes$q;
        number$d = number$q;
        sum$d = sum$q;
        busy$d = busy$q;
        step$d = step$q;
        fresh$d = fresh$q;
        byte_in$d = byte_in$q;
        take = s_write && active;
        write$d = take;
        flushes$d = s_flush;
        number_more = number$q + one;
        step_more = step$q + further;
        ends = step$q == seventh;
        if (busy$q) begin
            step$d = step_more;
            if (ends) begin
                busy$d = 1'b0;
            end
        end
        if (take) begin
            addr$d = s_addr;
            data$d = s_data;
            number$d = number_more;
            busy$d = 1'b1;
            step$d = first;
        end
        fresh$d = busy$q;
        case (step$q)
            0:
                begin
                    byte_in$d = addr$q[(32'h0)+:(8)];
                end
            1:
                begin
                    byte_in$d = addr$q[(32'h8)+:(8)];
                end
            2:
                begin
                    byte_in$d = addr$q[(32'h10)+:(8)];
                end
            3:
                begin
                    byte_in$d = blank;
                end
            4:
                begin
                    byte_in$d = data$q[(32'h0)+:(8)];
                end
            5:
                begin
                    byte_in$d = data$q[(32'h8)+:(8)];
                end
            6:
                begin
                    byte_in$d = data$q[(32'h10)+:(8)];
                end
            default:
                begin
                    byte_in$d = data$q[(32'h18)+:(8)];
                end
        endcase
        low = sum$q[(32'h0)+:(8)] ^ byte_in$q;
        index = ~low;
        next_sum = empty;
        next_sum = (next_sum & ~(1 << (0)) | ((^(index & rows$0) ^ sum$q[0 + 32'h8]) << (0)));
        next_sum = (next_sum & ~(1 << (1)) | ((^(index & rows$1) ^ sum$q[1 + 32'h8]) << (1)));
        next_sum = (next_sum & ~(1 << (2)) | ((^(index & rows$2) ^ sum$q[2 + 32'h8]) << (2)));
        next_sum = (next_sum & ~(1 << (3)) | ((^(index & rows$3) ^ sum$q[3 + 32'h8]) << (3)));
        next_sum = (next_sum & ~(1 << (4)) | ((^(index & rows$4) ^ sum$q[4 + 32'h8]) << (4)));
        next_sum = (next_sum & ~(1 << (5)) | ((^(index & rows$5) ^ sum$q[5 + 32'h8]) << (5)));
        next_sum = (next_sum & ~(1 << (6)) | ((^(index & rows$6) ^ sum$q[6 + 32'h8]) << (6)));
        next_sum = (next_sum & ~(1 << (7)) | ((^(index & rows$7) ^ sum$q[7 + 32'h8]) << (7)));
        next_sum = (next_sum & ~(1 << (8)) | ((^(index & rows$8) ^ sum$q[8 + 32'h8]) << (8)));
        next_sum = (next_sum & ~(1 << (9)) | ((^(index & rows$9) ^ sum$q[9 + 32'h8]) << (9)));
        next_sum = (next_sum & ~(1 << (10)) | ((^(index & rows$10) ^ sum$q[10 + 32'h8]) << (10)));
        next_sum = (next_sum & ~(1 << (11)) | ((^(index & rows$11) ^ sum$q[11 + 32'h8]) << (11)));
        next_sum = (next_sum & ~(1 << (12)) | ((^(index & rows$12) ^ sum$q[12 + 32'h8]) << (12)));
        next_sum = (next_sum & ~(1 << (13)) | ((^(index & rows$13) ^ sum$q[13 + 32'h8]) << (13)));
        next_sum = (next_sum & ~(1 << (14)) | ((^(index & rows$14) ^ sum$q[14 + 32'h8]) << (14)));
        next_sum = (next_sum & ~(1 << (15)) | ((^(index & rows$15) ^ sum$q[15 + 32'h8]) << (15)));
        next_sum = (next_sum & ~(1 << (16)) | ((^(index & rows$16) ^ sum$q[16 + 32'h8]) << (16)));
        next_sum = (next_sum & ~(1 << (17)) | ((^(index & rows$17) ^ sum$q[17 + 32'h8]) << (17)));
        next_sum = (next_sum & ~(1 << (18)) | ((^(index & rows$18) ^ sum$q[18 + 32'h8]) << (18)));
        next_sum = (next_sum & ~(1 << (19)) | ((^(index & rows$19) ^ sum$q[19 + 32'h8]) << (19)));
        next_sum = (next_sum & ~(1 << (20)) | ((^(index & rows$20) ^ sum$q[20 + 32'h8]) << (20)));
        next_sum = (next_sum & ~(1 << (21)) | ((^(index & rows$21) ^ sum$q[21 + 32'h8]) << (21)));
        next_sum = (next_sum & ~(1 << (22)) | ((^(index & rows$22) ^ sum$q[22 + 32'h8]) << (22)));
        next_sum = (next_sum & ~(1 << (23)) | ((^(index & rows$23) ^ sum$q[23 + 32'h8]) << (23)));
        next_sum = (next_sum & ~(1 << (24)) | ((~^(index & rows$24)) << (24)));
        next_sum = (next_sum & ~(1 << (25)) | ((~^(index & rows$25)) << (25)));
        next_sum = (next_sum & ~(1 << (26)) | ((~^(index & rows$26)) << (26)));
        next_sum = (next_sum & ~(1 << (27)) | ((~^(index & rows$27)) << (27)));
        next_sum = (next_sum & ~(1 << (28)) | ((~^(index & rows$28)) << (28)));
        next_sum = (next_sum & ~(1 << (29)) | ((~^(index & rows$29)) << (29)));
        next_sum = (next_sum & ~(1 << (30)) | ((~^(index & rows$30)) << (30)));
        next_sum = (next_sum & ~(1 << (31)) | ((~^(index & rows$31)) << (31)));
        if (fresh$q) begin
            sum$d = next_sum;
        end
        if (s_clear) begin
            number$d = none;
            sum$d = empty;
        end
        p_write = write$q;
        p_addr = addr$q;
        p_data = data$q;
        flush = flushes$q;
        count = number$q;
        crc = sum$q;
    end

endmodule // shell_pairs


module shell_pairs$addr(d,q,clock);

    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 24'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_pairs$addr


module shell_pairs$busy(d,q,clock);

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

endmodule // shell_pairs$busy


module shell_pairs$byte_in(d,q,clock);

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

endmodule // shell_pairs$byte_in


module shell_pairs$data(d,q,clock);

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

endmodule // shell_pairs$data


module shell_pairs$flushes(d,q,clock);

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

endmodule // shell_pairs$flushes


module shell_pairs$fresh(d,q,clock);

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

endmodule // shell_pairs$fresh


module shell_pairs$number(d,q,clock);

    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 20'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_pairs$number


module shell_pairs$step(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 3'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_pairs$step


module shell_pairs$sum(d,q,clock);

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

endmodule // shell_pairs$sum


module shell_pairs$write(d,q,clock);

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

endmodule // shell_pairs$write

module shell_report(clock,active,k_count,k_crc,k_same,s_count,s_crc,s_same,m_count,m_crc,m_same);

    // Module arguments
    input wire  clock;
    input wire  active;
    input wire  [19:0] k_count;
    input wire  [31:0] k_crc;
    input wire  k_same;
    input wire  [19:0] s_count;
    input wire  [31:0] s_crc;
    input wire  s_same;
    output reg  [19:0] m_count;
    output reg  [31:0] m_crc;
    output reg  m_same;

    // Stub signals
    reg  [19:0] count$d;
    wire  [19:0] count$q;
    reg  count$clock;
    reg  [31:0] crc$d;
    wire  [31:0] crc$q;
    reg  crc$clock;
    reg  same$d;
    wire  same$q;
    reg  same$clock;

    // Sub module instances
    shell_report$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    shell_report$crc crc(
        .d(crc$d),
        .q(crc$q),
        .clock(crc$clock)
    );
    shell_report$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );

    // Update code
    always @(*) begin
        count$clock = clock;
        crc$clock = clock;
        same$clock = clock;
        count$d = count$q;
        crc$d = crc$q;
        same$d = same$q;
        count$d = s_count;
        crc$d = s_crc;
        same$d = s_same;
        if (active) begin
            count$d = k_count;
            crc$d = k_crc;
            same$d = k_same;
        end
        m_count = count$q;
        m_crc = crc$q;
        m_same = same$q;
    end

endmodule // shell_report


module shell_report$count(d,q,clock);

    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 20'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // shell_report$count


module shell_report$crc(d,q,clock);

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

endmodule // shell_report$crc


module shell_report$same(d,q,clock);

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

endmodule // shell_report$same

module shell_events(clock,flush,record_valid,record_ready,beat_valid,beat_ready,s_events,m_events);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  record_valid;
    input wire  record_ready;
    input wire  beat_valid;
    input wire  beat_ready;
    input wire  [3:0] s_events;
    output reg  [3:0] m_events;

    // Stub signals
    reg  [3:0] own$d;
    wire  [3:0] own$q;
    reg  own$clock;
    reg  [3:0] all$d;
    wire  [3:0] all$q;
    reg  all$clock;

    // Local signals
    reg  record;
    reg  beat;
    reg  [3:0] seen;

    // Sub module instances
    shell_events$own own(
        .d(own$d),
        .q(own$q),
        .clock(own$clock)
    );
    shell_events$all all(
        .d(all$d),
        .q(all$q),
        .clock(all$clock)
    );

    // Update code
    always @(*) begin
        own$clock = clock;
        all$clock = clock;
        own$d = own$q;
        all$d = all$q;
        record = record_valid && (~flush);
        beat = beat_valid && (~flush);
        seen = own$q;
        seen = (seen & ~(1 << (32'h0)) | ((record && record_ready) << (32'h0)));
        seen = (seen & ~(1 << (32'h1)) | ((beat && beat_ready) << (32'h1)));
        seen = (seen & ~(1 << (32'h2)) | ((record && (~record_ready)) << (32'h2)));
        seen = (seen & ~(1 << (32'h3)) | ((beat && (~beat_ready)) << (32'h3)));
        own$d = seen;
        all$d = own$q | s_events;
        m_events = all$q;
    end

endmodule // shell_events


module shell_events$all(d,q,clock);

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

endmodule // shell_events$all


module shell_events$own(d,q,clock);

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

endmodule // shell_events$own

module shell_widen_6(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_last,m_tail,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [33:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [191:0] m_data;
    output reg  m_last;
    output reg  m_tail;
    input wire  m_ready;

    // Constant declarations
    localparam  zero = 5'b0;
    localparam  one = 5'b1;
    localparam  top = 5'b101;

    // Stub signals
    reg  [31:0] words$0$d;
    wire  [31:0] words$0$q;
    reg  words$0$clock;
    reg  [31:0] words$1$d;
    wire  [31:0] words$1$q;
    reg  words$1$clock;
    reg  [31:0] words$2$d;
    wire  [31:0] words$2$q;
    reg  words$2$clock;
    reg  [31:0] words$3$d;
    wire  [31:0] words$3$q;
    reg  words$3$clock;
    reg  [31:0] words$4$d;
    wire  [31:0] words$4$q;
    reg  words$4$clock;
    reg  [31:0] words$5$d;
    wire  [31:0] words$5$q;
    reg  words$5$clock;
    reg  together$clock;
    reg  [31:0] together$d$0;
    reg  [31:0] together$d$1;
    reg  [31:0] together$d$2;
    reg  [31:0] together$d$3;
    reg  [31:0] together$d$4;
    reg  [31:0] together$d$5;
    wire  [191:0] together$q;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  last$d;
    wire  last$q;
    reg  last$clock;
    reg  tail$d;
    wire  tail$q;
    reg  tail$clock;

    // Local signals
    reg  full_next;
    reg  take;
    reg  ends;
    reg  [4:0] more;
    reg  [31:0] word;

    // Sub module instances
    shell_widen_6$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    shell_widen_6$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    shell_widen_6$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    shell_widen_6$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    shell_widen_6$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    shell_widen_6$words$5 words$5(
        .d(words$5$d),
        .q(words$5$q),
        .clock(words$5$clock)
    );
    shell_widen_6$together together(
        .clock(together$clock),
        .d$0(together$d$0),
        .d$1(together$d$1),
        .d$2(together$d$2),
        .d$3(together$d$3),
        .d$4(together$d$4),
        .d$5(together$d$5),
        .q(together$q)
    );
    shell_widen_6$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    shell_widen_6$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_widen_6$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    shell_widen_6$last last(
        .d(last$d),
        .q(last$q),
        .clock(last$clock)
    );
    shell_widen_6$tail tail(
        .d(tail$d),
        .q(tail$q),
        .clock(tail$clock)
    );

    // Update code
    always @(*) begin
        count$clock = clock;
        ready$clock = clock;
        full$clock = clock;
        last$clock = clock;
        tail$clock = clock;
        count$d = count$q;
        ready$d = ready$q;
        full$d = full$q;
        last$d = last$q;
        tail$d = tail$q;
        together$clock = clock;
        take = s_valid && ready$q;
        ends = count$q == top;
        more = count$q + one;
        full_next = full$q && (~m_ready);
        word = s_data[(64'h0)+:(32)];
        if (take) begin
            count$d = more;
            last$d = s_data[(64'h20)+:(1)];
            tail$d = s_data[(64'h21)+:(1)];
            if (ends) begin
                count$d = zero;
                full_next = 1'b1;
            end
        end
        words$0$clock = clock;
        words$0$d = words$0$q;
        if (take) begin
            words$0$d = word;
        end
        words$1$clock = clock;
        words$1$d = words$1$q;
        if (take) begin
            words$1$d = word;
        end
        words$2$clock = clock;
        words$2$d = words$2$q;
        if (take) begin
            words$2$d = word;
        end
        words$3$clock = clock;
        words$3$d = words$3$q;
        if (take) begin
            words$3$d = word;
        end
        words$4$clock = clock;
        words$4$d = words$4$q;
        if (take) begin
            words$4$d = word;
        end
        words$5$clock = clock;
        words$5$d = words$5$q;
        if (take) begin
            words$5$d = word;
        end
        if (take) begin
            words$0$d = words$1$q;
        end
        if (take) begin
            words$1$d = words$2$q;
        end
        if (take) begin
            words$2$d = words$3$q;
        end
        if (take) begin
            words$3$d = words$4$q;
        end
        if (take) begin
            words$4$d = words$5$q;
        end
        together$d$0 = words$0$q;
        together$d$1 = words$1$q;
        together$d$2 = words$2$q;
        together$d$3 = words$3$q;
        together$d$4 = words$4$q;
        together$d$5 = words$5$q;
        full$d = full_next;
        ready$d = ~full_next;
        if (flush) begin
            count$d = zero;
            full$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data = together$q;
        m_last = last$q;
        m_tail = tail$q;
    end

endmodule // shell_widen_6


module shell_widen_6$count(d,q,clock);

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

endmodule // shell_widen_6$count


module shell_widen_6$full(d,q,clock);

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

endmodule // shell_widen_6$full


module shell_widen_6$last(d,q,clock);

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

endmodule // shell_widen_6$last


module shell_widen_6$ready(d,q,clock);

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

endmodule // shell_widen_6$ready


module shell_widen_6$tail(d,q,clock);

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

endmodule // shell_widen_6$tail


module shell_widen_6$together(clock,d$0,d$1,d$2,d$3,d$4,d$5,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d$0;
    input wire  [31:0] d$1;
    input wire  [31:0] d$2;
    input wire  [31:0] d$3;
    input wire  [31:0] d$4;
    input wire  [31:0] d$5;
    output reg  [191:0] q;

    // Update code (custom)
    always @(*) q = {d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // shell_widen_6$together


module shell_widen_6$words$0(d,q,clock);

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

endmodule // shell_widen_6$words$0


module shell_widen_6$words$1(d,q,clock);

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

endmodule // shell_widen_6$words$1


module shell_widen_6$words$2(d,q,clock);

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

endmodule // shell_widen_6$words$2


module shell_widen_6$words$3(d,q,clock);

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

endmodule // shell_widen_6$words$3


module shell_widen_6$words$4(d,q,clock);

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

endmodule // shell_widen_6$words$4


module shell_widen_6$words$5(d,q,clock);

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

endmodule // shell_widen_6$words$5

module shell_narrow_1(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [31:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [33:0] m_data;
    input wire  m_ready;

    // Constant declarations
    localparam  zero = 5'b0;
    localparam  one = 5'b1;
    localparam  top = 5'b0;

    // Stub signals
    reg  [31:0] words$0$d;
    wire  [31:0] words$0$q;
    reg  words$0$clock;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;

    // Local signals
    reg  full_next;
    reg  take;
    reg  leave;
    reg  ends;
    reg  [4:0] more;

    // Sub module instances
    shell_narrow_1$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    shell_narrow_1$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    shell_narrow_1$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_narrow_1$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );

    // Update code
    always @(*) begin
        count$clock = clock;
        ready$clock = clock;
        full$clock = clock;
        count$d = count$q;
        ready$d = ready$q;
        full$d = full$q;
        take = s_valid && ready$q;
        leave = full$q && m_ready;
        ends = count$q == top;
        more = count$q + one;
        full_next = full$q;
        if (leave) begin
            count$d = more;
            if (ends) begin
                count$d = zero;
                full_next = 1'b0;
            end
        end
        if (take) begin
            full_next = 1'b1;
        end
        words$0$clock = clock;
        words$0$d = words$0$q;
        if (take) begin
            words$0$d = s_data[(32'h20 * 0)+:(32)];
        end
        full$d = full_next;
        ready$d = ~full_next;
        if (flush) begin
            count$d = zero;
            full$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data[(64'h0)+:(32)] = words$0$q;
        m_data[(64'h20)+:(1)] = ends;
        m_data[(64'h21)+:(1)] = 1'b0;
    end

endmodule // shell_narrow_1


module shell_narrow_1$count(d,q,clock);

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

endmodule // shell_narrow_1$count


module shell_narrow_1$full(d,q,clock);

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

endmodule // shell_narrow_1$full


module shell_narrow_1$ready(d,q,clock);

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

endmodule // shell_narrow_1$ready


module shell_narrow_1$words$0(d,q,clock);

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

endmodule // shell_narrow_1$words$0

module shell_widen_9(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_last,m_tail,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [33:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [287:0] m_data;
    output reg  m_last;
    output reg  m_tail;
    input wire  m_ready;

    // Constant declarations
    localparam  zero = 5'b0;
    localparam  one = 5'b1;
    localparam  top = 5'b1000;

    // Stub signals
    reg  [31:0] words$0$d;
    wire  [31:0] words$0$q;
    reg  words$0$clock;
    reg  [31:0] words$1$d;
    wire  [31:0] words$1$q;
    reg  words$1$clock;
    reg  [31:0] words$2$d;
    wire  [31:0] words$2$q;
    reg  words$2$clock;
    reg  [31:0] words$3$d;
    wire  [31:0] words$3$q;
    reg  words$3$clock;
    reg  [31:0] words$4$d;
    wire  [31:0] words$4$q;
    reg  words$4$clock;
    reg  [31:0] words$5$d;
    wire  [31:0] words$5$q;
    reg  words$5$clock;
    reg  [31:0] words$6$d;
    wire  [31:0] words$6$q;
    reg  words$6$clock;
    reg  [31:0] words$7$d;
    wire  [31:0] words$7$q;
    reg  words$7$clock;
    reg  [31:0] words$8$d;
    wire  [31:0] words$8$q;
    reg  words$8$clock;
    reg  together$clock;
    reg  [31:0] together$d$0;
    reg  [31:0] together$d$1;
    reg  [31:0] together$d$2;
    reg  [31:0] together$d$3;
    reg  [31:0] together$d$4;
    reg  [31:0] together$d$5;
    reg  [31:0] together$d$6;
    reg  [31:0] together$d$7;
    reg  [31:0] together$d$8;
    wire  [287:0] together$q;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  last$d;
    wire  last$q;
    reg  last$clock;
    reg  tail$d;
    wire  tail$q;
    reg  tail$clock;

    // Local signals
    reg  full_next;
    reg  take;
    reg  ends;
    reg  [4:0] more;
    reg  [31:0] word;

    // Sub module instances
    shell_widen_9$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    shell_widen_9$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    shell_widen_9$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    shell_widen_9$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    shell_widen_9$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    shell_widen_9$words$5 words$5(
        .d(words$5$d),
        .q(words$5$q),
        .clock(words$5$clock)
    );
    shell_widen_9$words$6 words$6(
        .d(words$6$d),
        .q(words$6$q),
        .clock(words$6$clock)
    );
    shell_widen_9$words$7 words$7(
        .d(words$7$d),
        .q(words$7$q),
        .clock(words$7$clock)
    );
    shell_widen_9$words$8 words$8(
        .d(words$8$d),
        .q(words$8$q),
        .clock(words$8$clock)
    );
    shell_widen_9$together together(
        .clock(together$clock),
        .d$0(together$d$0),
        .d$1(together$d$1),
        .d$2(together$d$2),
        .d$3(together$d$3),
        .d$4(together$d$4),
        .d$5(together$d$5),
        .d$6(together$d$6),
        .d$7(together$d$7),
        .d$8(together$d$8),
        .q(together$q)
    );
    shell_widen_9$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    shell_widen_9$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_widen_9$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    shell_widen_9$last last(
        .d(last$d),
        .q(last$q),
        .clock(last$clock)
    );
    shell_widen_9$tail tail(
        .d(tail$d),
        .q(tail$q),
        .clock(tail$clock)
    );

    // Update code
    always @(*) begin
        count$clock = clock;
        ready$clock = clock;
        full$clock = clock;
        last$clock = clock;
        tail$clock = clock;
        count$d = count$q;
        ready$d = ready$q;
        full$d = full$q;
        last$d = last$q;
        tail$d = tail$q;
        together$clock = clock;
        take = s_valid && ready$q;
        ends = count$q == top;
        more = count$q + one;
        full_next = full$q && (~m_ready);
        word = s_data[(64'h0)+:(32)];
        if (take) begin
            count$d = more;
            last$d = s_data[(64'h20)+:(1)];
            tail$d = s_data[(64'h21)+:(1)];
            if (ends) begin
                count$d = zero;
                full_next = 1'b1;
            end
        end
        words$0$clock = clock;
        words$0$d = words$0$q;
        if (take) begin
            words$0$d = word;
        end
        words$1$clock = clock;
        words$1$d = words$1$q;
        if (take) begin
            words$1$d = word;
        end
        words$2$clock = clock;
        words$2$d = words$2$q;
        if (take) begin
            words$2$d = word;
        end
        words$3$clock = clock;
        words$3$d = words$3$q;
        if (take) begin
            words$3$d = word;
        end
        words$4$clock = clock;
        words$4$d = words$4$q;
        if (take) begin
            words$4$d = word;
        end
        words$5$clock = clock;
        words$5$d = words$5$q;
        if (take) begin
            words$5$d = word;
        end
        words$6$clock = clock;
        words$6$d = words$6$q;
        if (take) begin
            words$6$d = word;
        end
        words$7$clock = clock;
        words$7$d = words$7$q;
        if (take) begin
            words$7$d = word;
        end
        words$8$clock = clock;
        words$8$d = words$8$q;
        if (take) begin
            words$8$d = word;
        end
        if (take) begin
            words$0$d = words$1$q;
        end
        if (take) begin
            words$1$d = words$2$q;
        end
        if (take) begin
            words$2$d = words$3$q;
        end
        if (take) begin
            words$3$d = words$4$q;
        end
        if (take) begin
            words$4$d = words$5$q;
        end
        if (take) begin
            words$5$d = words$6$q;
        end
        if (take) begin
            words$6$d = words$7$q;
        end
        if (take) begin
            words$7$d = words$8$q;
        end
        together$d$0 = words$0$q;
        together$d$1 = words$1$q;
        together$d$2 = words$2$q;
        together$d$3 = words$3$q;
        together$d$4 = words$4$q;
        together$d$5 = words$5$q;
        together$d$6 = words$6$q;
        together$d$7 = words$7$q;
        together$d$8 = words$8$q;
        full$d = full_next;
        ready$d = ~full_next;
        if (flush) begin
            count$d = zero;
            full$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data = together$q;
        m_last = last$q;
        m_tail = tail$q;
    end

endmodule // shell_widen_9


module shell_widen_9$count(d,q,clock);

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

endmodule // shell_widen_9$count


module shell_widen_9$full(d,q,clock);

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

endmodule // shell_widen_9$full


module shell_widen_9$last(d,q,clock);

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

endmodule // shell_widen_9$last


module shell_widen_9$ready(d,q,clock);

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

endmodule // shell_widen_9$ready


module shell_widen_9$tail(d,q,clock);

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

endmodule // shell_widen_9$tail


module shell_widen_9$together(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,d$8,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d$0;
    input wire  [31:0] d$1;
    input wire  [31:0] d$2;
    input wire  [31:0] d$3;
    input wire  [31:0] d$4;
    input wire  [31:0] d$5;
    input wire  [31:0] d$6;
    input wire  [31:0] d$7;
    input wire  [31:0] d$8;
    output reg  [287:0] q;

    // Update code (custom)
    always @(*) q = {d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // shell_widen_9$together


module shell_widen_9$words$0(d,q,clock);

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

endmodule // shell_widen_9$words$0


module shell_widen_9$words$1(d,q,clock);

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

endmodule // shell_widen_9$words$1


module shell_widen_9$words$2(d,q,clock);

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

endmodule // shell_widen_9$words$2


module shell_widen_9$words$3(d,q,clock);

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

endmodule // shell_widen_9$words$3


module shell_widen_9$words$4(d,q,clock);

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

endmodule // shell_widen_9$words$4


module shell_widen_9$words$5(d,q,clock);

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

endmodule // shell_widen_9$words$5


module shell_widen_9$words$6(d,q,clock);

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

endmodule // shell_widen_9$words$6


module shell_widen_9$words$7(d,q,clock);

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

endmodule // shell_widen_9$words$7


module shell_widen_9$words$8(d,q,clock);

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

endmodule // shell_widen_9$words$8

module shell_narrow_2(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [63:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [33:0] m_data;
    input wire  m_ready;

    // Constant declarations
    localparam  zero = 5'b0;
    localparam  one = 5'b1;
    localparam  top = 5'b1;

    // Stub signals
    reg  [31:0] words$0$d;
    wire  [31:0] words$0$q;
    reg  words$0$clock;
    reg  [31:0] words$1$d;
    wire  [31:0] words$1$q;
    reg  words$1$clock;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;

    // Local signals
    reg  full_next;
    reg  take;
    reg  leave;
    reg  ends;
    reg  [4:0] more;

    // Sub module instances
    shell_narrow_2$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    shell_narrow_2$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    shell_narrow_2$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    shell_narrow_2$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_narrow_2$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );

    // Update code
    always @(*) begin
        count$clock = clock;
        ready$clock = clock;
        full$clock = clock;
        count$d = count$q;
        ready$d = ready$q;
        full$d = full$q;
        take = s_valid && ready$q;
        leave = full$q && m_ready;
        ends = count$q == top;
        more = count$q + one;
        full_next = full$q;
        if (leave) begin
            count$d = more;
            if (ends) begin
                count$d = zero;
                full_next = 1'b0;
            end
        end
        if (take) begin
            full_next = 1'b1;
        end
        words$0$clock = clock;
        words$0$d = words$0$q;
        words$1$clock = clock;
        words$1$d = words$1$q;
        if (leave) begin
            words$0$d = words$1$q;
        end
        if (take) begin
            words$0$d = s_data[(32'h20 * 0)+:(32)];
        end
        if (take) begin
            words$1$d = s_data[(32'h20 * 1)+:(32)];
        end
        full$d = full_next;
        ready$d = ~full_next;
        if (flush) begin
            count$d = zero;
            full$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data[(64'h0)+:(32)] = words$0$q;
        m_data[(64'h20)+:(1)] = ends;
        m_data[(64'h21)+:(1)] = 1'b0;
    end

endmodule // shell_narrow_2


module shell_narrow_2$count(d,q,clock);

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

endmodule // shell_narrow_2$count


module shell_narrow_2$full(d,q,clock);

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

endmodule // shell_narrow_2$full


module shell_narrow_2$ready(d,q,clock);

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

endmodule // shell_narrow_2$ready


module shell_narrow_2$words$0(d,q,clock);

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

endmodule // shell_narrow_2$words$0


module shell_narrow_2$words$1(d,q,clock);

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

endmodule // shell_narrow_2$words$1

module shell_widen_2(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_last,m_tail,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [33:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [63:0] m_data;
    output reg  m_last;
    output reg  m_tail;
    input wire  m_ready;

    // Constant declarations
    localparam  zero = 5'b0;
    localparam  one = 5'b1;
    localparam  top = 5'b1;

    // Stub signals
    reg  [31:0] words$0$d;
    wire  [31:0] words$0$q;
    reg  words$0$clock;
    reg  [31:0] words$1$d;
    wire  [31:0] words$1$q;
    reg  words$1$clock;
    reg  together$clock;
    reg  [31:0] together$d$0;
    reg  [31:0] together$d$1;
    wire  [63:0] together$q;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  last$d;
    wire  last$q;
    reg  last$clock;
    reg  tail$d;
    wire  tail$q;
    reg  tail$clock;

    // Local signals
    reg  full_next;
    reg  take;
    reg  ends;
    reg  [4:0] more;
    reg  [31:0] word;

    // Sub module instances
    shell_widen_2$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    shell_widen_2$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    shell_widen_2$together together(
        .clock(together$clock),
        .d$0(together$d$0),
        .d$1(together$d$1),
        .q(together$q)
    );
    shell_widen_2$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    shell_widen_2$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_widen_2$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    shell_widen_2$last last(
        .d(last$d),
        .q(last$q),
        .clock(last$clock)
    );
    shell_widen_2$tail tail(
        .d(tail$d),
        .q(tail$q),
        .clock(tail$clock)
    );

    // Update code
    always @(*) begin
        count$clock = clock;
        ready$clock = clock;
        full$clock = clock;
        last$clock = clock;
        tail$clock = clock;
        count$d = count$q;
        ready$d = ready$q;
        full$d = full$q;
        last$d = last$q;
        tail$d = tail$q;
        together$clock = clock;
        take = s_valid && ready$q;
        ends = count$q == top;
        more = count$q + one;
        full_next = full$q && (~m_ready);
        word = s_data[(64'h0)+:(32)];
        if (take) begin
            count$d = more;
            last$d = s_data[(64'h20)+:(1)];
            tail$d = s_data[(64'h21)+:(1)];
            if (ends) begin
                count$d = zero;
                full_next = 1'b1;
            end
        end
        words$0$clock = clock;
        words$0$d = words$0$q;
        if (take) begin
            words$0$d = word;
        end
        words$1$clock = clock;
        words$1$d = words$1$q;
        if (take) begin
            words$1$d = word;
        end
        if (take) begin
            words$0$d = words$1$q;
        end
        together$d$0 = words$0$q;
        together$d$1 = words$1$q;
        full$d = full_next;
        ready$d = ~full_next;
        if (flush) begin
            count$d = zero;
            full$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data = together$q;
        m_last = last$q;
        m_tail = tail$q;
    end

endmodule // shell_widen_2


module shell_widen_2$count(d,q,clock);

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

endmodule // shell_widen_2$count


module shell_widen_2$full(d,q,clock);

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

endmodule // shell_widen_2$full


module shell_widen_2$last(d,q,clock);

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

endmodule // shell_widen_2$last


module shell_widen_2$ready(d,q,clock);

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

endmodule // shell_widen_2$ready


module shell_widen_2$tail(d,q,clock);

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

endmodule // shell_widen_2$tail


module shell_widen_2$together(clock,d$0,d$1,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d$0;
    input wire  [31:0] d$1;
    output reg  [63:0] q;

    // Update code (custom)
    always @(*) q = {d$1, d$0};
endmodule // shell_widen_2$together


module shell_widen_2$words$0(d,q,clock);

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

endmodule // shell_widen_2$words$0


module shell_widen_2$words$1(d,q,clock);

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

endmodule // shell_widen_2$words$1

module shell_widen_4(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_last,m_tail,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [33:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [127:0] m_data;
    output reg  m_last;
    output reg  m_tail;
    input wire  m_ready;

    // Constant declarations
    localparam  zero = 5'b0;
    localparam  one = 5'b1;
    localparam  top = 5'b11;

    // Stub signals
    reg  [31:0] words$0$d;
    wire  [31:0] words$0$q;
    reg  words$0$clock;
    reg  [31:0] words$1$d;
    wire  [31:0] words$1$q;
    reg  words$1$clock;
    reg  [31:0] words$2$d;
    wire  [31:0] words$2$q;
    reg  words$2$clock;
    reg  [31:0] words$3$d;
    wire  [31:0] words$3$q;
    reg  words$3$clock;
    reg  together$clock;
    reg  [31:0] together$d$0;
    reg  [31:0] together$d$1;
    reg  [31:0] together$d$2;
    reg  [31:0] together$d$3;
    wire  [127:0] together$q;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  last$d;
    wire  last$q;
    reg  last$clock;
    reg  tail$d;
    wire  tail$q;
    reg  tail$clock;

    // Local signals
    reg  full_next;
    reg  take;
    reg  ends;
    reg  [4:0] more;
    reg  [31:0] word;

    // Sub module instances
    shell_widen_4$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    shell_widen_4$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    shell_widen_4$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    shell_widen_4$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    shell_widen_4$together together(
        .clock(together$clock),
        .d$0(together$d$0),
        .d$1(together$d$1),
        .d$2(together$d$2),
        .d$3(together$d$3),
        .q(together$q)
    );
    shell_widen_4$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    shell_widen_4$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_widen_4$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    shell_widen_4$last last(
        .d(last$d),
        .q(last$q),
        .clock(last$clock)
    );
    shell_widen_4$tail tail(
        .d(tail$d),
        .q(tail$q),
        .clock(tail$clock)
    );

    // Update code
    always @(*) begin
        count$clock = clock;
        ready$clock = clock;
        full$clock = clock;
        last$clock = clock;
        tail$clock = clock;
        count$d = count$q;
        ready$d = ready$q;
        full$d = full$q;
        last$d = last$q;
        tail$d = tail$q;
        together$clock = clock;
        take = s_valid && ready$q;
        ends = count$q == top;
        more = count$q + one;
        full_next = full$q && (~m_ready);
        word = s_data[(64'h0)+:(32)];
        if (take) begin
            count$d = more;
            last$d = s_data[(64'h20)+:(1)];
            tail$d = s_data[(64'h21)+:(1)];
            if (ends) begin
                count$d = zero;
                full_next = 1'b1;
            end
        end
        words$0$clock = clock;
        words$0$d = words$0$q;
        if (take) begin
            words$0$d = word;
        end
        words$1$clock = clock;
        words$1$d = words$1$q;
        if (take) begin
            words$1$d = word;
        end
        words$2$clock = clock;
        words$2$d = words$2$q;
        if (take) begin
            words$2$d = word;
        end
        words$3$clock = clock;
        words$3$d = words$3$q;
        if (take) begin
            words$3$d = word;
        end
        if (take) begin
            words$0$d = words$1$q;
        end
        if (take) begin
            words$1$d = words$2$q;
        end
        if (take) begin
            words$2$d = words$3$q;
        end
        together$d$0 = words$0$q;
        together$d$1 = words$1$q;
        together$d$2 = words$2$q;
        together$d$3 = words$3$q;
        full$d = full_next;
        ready$d = ~full_next;
        if (flush) begin
            count$d = zero;
            full$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data = together$q;
        m_last = last$q;
        m_tail = tail$q;
    end

endmodule // shell_widen_4


module shell_widen_4$count(d,q,clock);

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

endmodule // shell_widen_4$count


module shell_widen_4$full(d,q,clock);

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

endmodule // shell_widen_4$full


module shell_widen_4$last(d,q,clock);

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

endmodule // shell_widen_4$last


module shell_widen_4$ready(d,q,clock);

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

endmodule // shell_widen_4$ready


module shell_widen_4$tail(d,q,clock);

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

endmodule // shell_widen_4$tail


module shell_widen_4$together(clock,d$0,d$1,d$2,d$3,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d$0;
    input wire  [31:0] d$1;
    input wire  [31:0] d$2;
    input wire  [31:0] d$3;
    output reg  [127:0] q;

    // Update code (custom)
    always @(*) q = {d$3, d$2, d$1, d$0};
endmodule // shell_widen_4$together


module shell_widen_4$words$0(d,q,clock);

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

endmodule // shell_widen_4$words$0


module shell_widen_4$words$1(d,q,clock);

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

endmodule // shell_widen_4$words$1


module shell_widen_4$words$2(d,q,clock);

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

endmodule // shell_widen_4$words$2


module shell_widen_4$words$3(d,q,clock);

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

endmodule // shell_widen_4$words$3

module shell_narrow_8(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [255:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [33:0] m_data;
    input wire  m_ready;

    // Constant declarations
    localparam  zero = 5'b0;
    localparam  one = 5'b1;
    localparam  top = 5'b111;

    // Stub signals
    reg  [31:0] words$0$d;
    wire  [31:0] words$0$q;
    reg  words$0$clock;
    reg  [31:0] words$1$d;
    wire  [31:0] words$1$q;
    reg  words$1$clock;
    reg  [31:0] words$2$d;
    wire  [31:0] words$2$q;
    reg  words$2$clock;
    reg  [31:0] words$3$d;
    wire  [31:0] words$3$q;
    reg  words$3$clock;
    reg  [31:0] words$4$d;
    wire  [31:0] words$4$q;
    reg  words$4$clock;
    reg  [31:0] words$5$d;
    wire  [31:0] words$5$q;
    reg  words$5$clock;
    reg  [31:0] words$6$d;
    wire  [31:0] words$6$q;
    reg  words$6$clock;
    reg  [31:0] words$7$d;
    wire  [31:0] words$7$q;
    reg  words$7$clock;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;

    // Local signals
    reg  full_next;
    reg  take;
    reg  leave;
    reg  ends;
    reg  [4:0] more;

    // Sub module instances
    shell_narrow_8$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    shell_narrow_8$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    shell_narrow_8$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    shell_narrow_8$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    shell_narrow_8$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    shell_narrow_8$words$5 words$5(
        .d(words$5$d),
        .q(words$5$q),
        .clock(words$5$clock)
    );
    shell_narrow_8$words$6 words$6(
        .d(words$6$d),
        .q(words$6$q),
        .clock(words$6$clock)
    );
    shell_narrow_8$words$7 words$7(
        .d(words$7$d),
        .q(words$7$q),
        .clock(words$7$clock)
    );
    shell_narrow_8$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    shell_narrow_8$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_narrow_8$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );

    // Update code
    always @(*) begin
        count$clock = clock;
        ready$clock = clock;
        full$clock = clock;
        count$d = count$q;
        ready$d = ready$q;
        full$d = full$q;
        take = s_valid && ready$q;
        leave = full$q && m_ready;
        ends = count$q == top;
        more = count$q + one;
        full_next = full$q;
        if (leave) begin
            count$d = more;
            if (ends) begin
                count$d = zero;
                full_next = 1'b0;
            end
        end
        if (take) begin
            full_next = 1'b1;
        end
        words$0$clock = clock;
        words$0$d = words$0$q;
        words$1$clock = clock;
        words$1$d = words$1$q;
        words$2$clock = clock;
        words$2$d = words$2$q;
        words$3$clock = clock;
        words$3$d = words$3$q;
        words$4$clock = clock;
        words$4$d = words$4$q;
        words$5$clock = clock;
        words$5$d = words$5$q;
        words$6$clock = clock;
        words$6$d = words$6$q;
        words$7$clock = clock;
        words$7$d = words$7$q;
        if (leave) begin
            words$0$d = words$1$q;
        end
        if (leave) begin
            words$1$d = words$2$q;
        end
        if (leave) begin
            words$2$d = words$3$q;
        end
        if (leave) begin
            words$3$d = words$4$q;
        end
        if (leave) begin
            words$4$d = words$5$q;
        end
        if (leave) begin
            words$5$d = words$6$q;
        end
        if (leave) begin
            words$6$d = words$7$q;
        end
        if (take) begin
            words$0$d = s_data[(32'h20 * 0)+:(32)];
        end
        if (take) begin
            words$1$d = s_data[(32'h20 * 1)+:(32)];
        end
        if (take) begin
            words$2$d = s_data[(32'h20 * 2)+:(32)];
        end
        if (take) begin
            words$3$d = s_data[(32'h20 * 3)+:(32)];
        end
        if (take) begin
            words$4$d = s_data[(32'h20 * 4)+:(32)];
        end
        if (take) begin
            words$5$d = s_data[(32'h20 * 5)+:(32)];
        end
        if (take) begin
            words$6$d = s_data[(32'h20 * 6)+:(32)];
        end
        if (take) begin
            words$7$d = s_data[(32'h20 * 7)+:(32)];
        end
        full$d = full_next;
        ready$d = ~full_next;
        if (flush) begin
            count$d = zero;
            full$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data[(64'h0)+:(32)] = words$0$q;
        m_data[(64'h20)+:(1)] = ends;
        m_data[(64'h21)+:(1)] = 1'b0;
    end

endmodule // shell_narrow_8


module shell_narrow_8$count(d,q,clock);

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

endmodule // shell_narrow_8$count


module shell_narrow_8$full(d,q,clock);

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

endmodule // shell_narrow_8$full


module shell_narrow_8$ready(d,q,clock);

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

endmodule // shell_narrow_8$ready


module shell_narrow_8$words$0(d,q,clock);

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

endmodule // shell_narrow_8$words$0


module shell_narrow_8$words$1(d,q,clock);

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

endmodule // shell_narrow_8$words$1


module shell_narrow_8$words$2(d,q,clock);

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

endmodule // shell_narrow_8$words$2


module shell_narrow_8$words$3(d,q,clock);

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

endmodule // shell_narrow_8$words$3


module shell_narrow_8$words$4(d,q,clock);

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

endmodule // shell_narrow_8$words$4


module shell_narrow_8$words$5(d,q,clock);

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

endmodule // shell_narrow_8$words$5


module shell_narrow_8$words$6(d,q,clock);

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

endmodule // shell_narrow_8$words$6


module shell_narrow_8$words$7(d,q,clock);

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

endmodule // shell_narrow_8$words$7

module shell_widen_18(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_last,m_tail,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [33:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [575:0] m_data;
    output reg  m_last;
    output reg  m_tail;
    input wire  m_ready;

    // Constant declarations
    localparam  zero = 5'b0;
    localparam  one = 5'b1;
    localparam  top = 5'b10001;

    // Stub signals
    reg  [31:0] words$0$d;
    wire  [31:0] words$0$q;
    reg  words$0$clock;
    reg  [31:0] words$1$d;
    wire  [31:0] words$1$q;
    reg  words$1$clock;
    reg  [31:0] words$2$d;
    wire  [31:0] words$2$q;
    reg  words$2$clock;
    reg  [31:0] words$3$d;
    wire  [31:0] words$3$q;
    reg  words$3$clock;
    reg  [31:0] words$4$d;
    wire  [31:0] words$4$q;
    reg  words$4$clock;
    reg  [31:0] words$5$d;
    wire  [31:0] words$5$q;
    reg  words$5$clock;
    reg  [31:0] words$6$d;
    wire  [31:0] words$6$q;
    reg  words$6$clock;
    reg  [31:0] words$7$d;
    wire  [31:0] words$7$q;
    reg  words$7$clock;
    reg  [31:0] words$8$d;
    wire  [31:0] words$8$q;
    reg  words$8$clock;
    reg  [31:0] words$9$d;
    wire  [31:0] words$9$q;
    reg  words$9$clock;
    reg  [31:0] words$10$d;
    wire  [31:0] words$10$q;
    reg  words$10$clock;
    reg  [31:0] words$11$d;
    wire  [31:0] words$11$q;
    reg  words$11$clock;
    reg  [31:0] words$12$d;
    wire  [31:0] words$12$q;
    reg  words$12$clock;
    reg  [31:0] words$13$d;
    wire  [31:0] words$13$q;
    reg  words$13$clock;
    reg  [31:0] words$14$d;
    wire  [31:0] words$14$q;
    reg  words$14$clock;
    reg  [31:0] words$15$d;
    wire  [31:0] words$15$q;
    reg  words$15$clock;
    reg  [31:0] words$16$d;
    wire  [31:0] words$16$q;
    reg  words$16$clock;
    reg  [31:0] words$17$d;
    wire  [31:0] words$17$q;
    reg  words$17$clock;
    reg  together$clock;
    reg  [31:0] together$d$0;
    reg  [31:0] together$d$1;
    reg  [31:0] together$d$2;
    reg  [31:0] together$d$3;
    reg  [31:0] together$d$4;
    reg  [31:0] together$d$5;
    reg  [31:0] together$d$6;
    reg  [31:0] together$d$7;
    reg  [31:0] together$d$8;
    reg  [31:0] together$d$9;
    reg  [31:0] together$d$10;
    reg  [31:0] together$d$11;
    reg  [31:0] together$d$12;
    reg  [31:0] together$d$13;
    reg  [31:0] together$d$14;
    reg  [31:0] together$d$15;
    reg  [31:0] together$d$16;
    reg  [31:0] together$d$17;
    wire  [575:0] together$q;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  last$d;
    wire  last$q;
    reg  last$clock;
    reg  tail$d;
    wire  tail$q;
    reg  tail$clock;

    // Local signals
    reg  full_next;
    reg  take;
    reg  ends;
    reg  [4:0] more;
    reg  [31:0] word;

    // Sub module instances
    shell_widen_18$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    shell_widen_18$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    shell_widen_18$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    shell_widen_18$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    shell_widen_18$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    shell_widen_18$words$5 words$5(
        .d(words$5$d),
        .q(words$5$q),
        .clock(words$5$clock)
    );
    shell_widen_18$words$6 words$6(
        .d(words$6$d),
        .q(words$6$q),
        .clock(words$6$clock)
    );
    shell_widen_18$words$7 words$7(
        .d(words$7$d),
        .q(words$7$q),
        .clock(words$7$clock)
    );
    shell_widen_18$words$8 words$8(
        .d(words$8$d),
        .q(words$8$q),
        .clock(words$8$clock)
    );
    shell_widen_18$words$9 words$9(
        .d(words$9$d),
        .q(words$9$q),
        .clock(words$9$clock)
    );
    shell_widen_18$words$10 words$10(
        .d(words$10$d),
        .q(words$10$q),
        .clock(words$10$clock)
    );
    shell_widen_18$words$11 words$11(
        .d(words$11$d),
        .q(words$11$q),
        .clock(words$11$clock)
    );
    shell_widen_18$words$12 words$12(
        .d(words$12$d),
        .q(words$12$q),
        .clock(words$12$clock)
    );
    shell_widen_18$words$13 words$13(
        .d(words$13$d),
        .q(words$13$q),
        .clock(words$13$clock)
    );
    shell_widen_18$words$14 words$14(
        .d(words$14$d),
        .q(words$14$q),
        .clock(words$14$clock)
    );
    shell_widen_18$words$15 words$15(
        .d(words$15$d),
        .q(words$15$q),
        .clock(words$15$clock)
    );
    shell_widen_18$words$16 words$16(
        .d(words$16$d),
        .q(words$16$q),
        .clock(words$16$clock)
    );
    shell_widen_18$words$17 words$17(
        .d(words$17$d),
        .q(words$17$q),
        .clock(words$17$clock)
    );
    shell_widen_18$together together(
        .clock(together$clock),
        .d$0(together$d$0),
        .d$1(together$d$1),
        .d$2(together$d$2),
        .d$3(together$d$3),
        .d$4(together$d$4),
        .d$5(together$d$5),
        .d$6(together$d$6),
        .d$7(together$d$7),
        .d$8(together$d$8),
        .d$9(together$d$9),
        .d$10(together$d$10),
        .d$11(together$d$11),
        .d$12(together$d$12),
        .d$13(together$d$13),
        .d$14(together$d$14),
        .d$15(together$d$15),
        .d$16(together$d$16),
        .d$17(together$d$17),
        .q(together$q)
    );
    shell_widen_18$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    shell_widen_18$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_widen_18$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    shell_widen_18$last last(
        .d(last$d),
        .q(last$q),
        .clock(last$clock)
    );
    shell_widen_18$tail tail(
        .d(tail$d),
        .q(tail$q),
        .clock(tail$clock)
    );

    // Update code
    always @(*) begin
        count$clock = clock;
        ready$clock = clock;
        full$clock = clock;
        last$clock = clock;
        tail$clock = clock;
        count$d = count$q;
        ready$d = ready$q;
        full$d = full$q;
        last$d = last$q;
        tail$d = tail$q;
        together$clock = clock;
        take = s_valid && ready$q;
        ends = count$q == top;
        more = count$q + one;
        full_next = full$q && (~m_ready);
        word = s_data[(64'h0)+:(32)];
        if (take) begin
            count$d = more;
            last$d = s_data[(64'h20)+:(1)];
            tail$d = s_data[(64'h21)+:(1)];
            if (ends) begin
                count$d = zero;
                full_next = 1'b1;
            end
        end
        words$0$clock = clock;
        words$0$d = words$0$q;
        if (take) begin
            words$0$d = word;
        end
        words$1$clock = clock;
        words$1$d = words$1$q;
        if (take) begin
            words$1$d = word;
        end
        words$2$clock = clock;
        words$2$d = words$2$q;
        if (take) begin
            words$2$d = word;
        end
        words$3$clock = clock;
        words$3$d = words$3$q;
        if (take) begin
            words$3$d = word;
        end
        words$4$clock = clock;
        words$4$d = words$4$q;
        if (take) begin
            words$4$d = word;
        end
        words$5$clock = clock;
        words$5$d = words$5$q;
        if (take) begin
            words$5$d = word;
        end
        words$6$clock = clock;
        words$6$d = words$6$q;
        if (take) begin
            words$6$d = word;
        end
        words$7$clock = clock;
        words$7$d = words$7$q;
        if (take) begin
            words$7$d = word;
        end
        words$8$clock = clock;
        words$8$d = words$8$q;
        if (take) begin
            words$8$d = word;
        end
        words$9$clock = clock;
        words$9$d = words$9$q;
        if (take) begin
            words$9$d = word;
        end
        words$10$clock = clock;
        words$10$d = words$10$q;
        if (take) begin
            words$10$d = word;
        end
        words$11$clock = clock;
        words$11$d = words$11$q;
        if (take) begin
            words$11$d = word;
        end
        words$12$clock = clock;
        words$12$d = words$12$q;
        if (take) begin
            words$12$d = word;
        end
        words$13$clock = clock;
        words$13$d = words$13$q;
        if (take) begin
            words$13$d = word;
        end
        words$14$clock = clock;
        words$14$d = words$14$q;
        if (take) begin
            words$14$d = word;
        end
        words$15$clock = clock;
        words$15$d = words$15$q;
        if (take) begin
            words$15$d = word;
        end
        words$16$clock = clock;
        words$16$d = words$16$q;
        if (take) begin
            words$16$d = word;
        end
        words$17$clock = clock;
        words$17$d = words$17$q;
        if (take) begin
            words$17$d = word;
        end
        if (take) begin
            words$0$d = words$1$q;
        end
        if (take) begin
            words$1$d = words$2$q;
        end
        if (take) begin
            words$2$d = words$3$q;
        end
        if (take) begin
            words$3$d = words$4$q;
        end
        if (take) begin
            words$4$d = words$5$q;
        end
        if (take) begin
            words$5$d = words$6$q;
        end
        if (take) begin
            words$6$d = words$7$q;
        end
        if (take) begin
            words$7$d = words$8$q;
        end
        if (take) begin
            words$8$d = words$9$q;
        end
        if (take) begin
            words$9$d = words$10$q;
        end
        if (take) begin
            words$10$d = words$11$q;
        end
        if (take) begin
            words$11$d = words$12$q;
        end
        if (take) begin
            words$12$d = words$13$q;
        end
        if (take) begin
            words$13$d = words$14$q;
        end
        if (take) begin
            words$14$d = words$15$q;
        end
        if (take) begin
            words$15$d = words$16$q;
        end
        if (take) begin
            words$16$d = words$17$q;
        end
        together$d$0 = words$0$q;
        together$d$1 = words$1$q;
        together$d$2 = words$2$q;
        together$d$3 = words$3$q;
        together$d$4 = words$4$q;
        together$d$5 = words$5$q;
        together$d$6 = words$6$q;
        together$d$7 = words$7$q;
        together$d$8 = words$8$q;
        together$d$9 = words$9$q;
        together$d$10 = words$10$q;
        together$d$11 = words$11$q;
        together$d$12 = words$12$q;
        together$d$13 = words$13$q;
        together$d$14 = words$14$q;
        together$d$15 = words$15$q;
        together$d$16 = words$16$q;
        together$d$17 = words$17$q;
        full$d = full_next;
        ready$d = ~full_next;
        if (flush) begin
            count$d = zero;
            full$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data = together$q;
        m_last = last$q;
        m_tail = tail$q;
    end

endmodule // shell_widen_18


module shell_widen_18$count(d,q,clock);

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

endmodule // shell_widen_18$count


module shell_widen_18$full(d,q,clock);

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

endmodule // shell_widen_18$full


module shell_widen_18$last(d,q,clock);

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

endmodule // shell_widen_18$last


module shell_widen_18$ready(d,q,clock);

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

endmodule // shell_widen_18$ready


module shell_widen_18$tail(d,q,clock);

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

endmodule // shell_widen_18$tail


module shell_widen_18$together(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,d$8,d$9,d$10,d$11,d$12,d$13,d$14,d$15,d$16,d$17,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d$0;
    input wire  [31:0] d$1;
    input wire  [31:0] d$2;
    input wire  [31:0] d$3;
    input wire  [31:0] d$4;
    input wire  [31:0] d$5;
    input wire  [31:0] d$6;
    input wire  [31:0] d$7;
    input wire  [31:0] d$8;
    input wire  [31:0] d$9;
    input wire  [31:0] d$10;
    input wire  [31:0] d$11;
    input wire  [31:0] d$12;
    input wire  [31:0] d$13;
    input wire  [31:0] d$14;
    input wire  [31:0] d$15;
    input wire  [31:0] d$16;
    input wire  [31:0] d$17;
    output reg  [575:0] q;

    // Update code (custom)
    always @(*) q = {d$17, d$16, d$15, d$14, d$13, d$12, d$11, d$10, d$9, d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // shell_widen_18$together


module shell_widen_18$words$0(d,q,clock);

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

endmodule // shell_widen_18$words$0


module shell_widen_18$words$1(d,q,clock);

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

endmodule // shell_widen_18$words$1


module shell_widen_18$words$10(d,q,clock);

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

endmodule // shell_widen_18$words$10


module shell_widen_18$words$11(d,q,clock);

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

endmodule // shell_widen_18$words$11


module shell_widen_18$words$12(d,q,clock);

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

endmodule // shell_widen_18$words$12


module shell_widen_18$words$13(d,q,clock);

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

endmodule // shell_widen_18$words$13


module shell_widen_18$words$14(d,q,clock);

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

endmodule // shell_widen_18$words$14


module shell_widen_18$words$15(d,q,clock);

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

endmodule // shell_widen_18$words$15


module shell_widen_18$words$16(d,q,clock);

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

endmodule // shell_widen_18$words$16


module shell_widen_18$words$17(d,q,clock);

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

endmodule // shell_widen_18$words$17


module shell_widen_18$words$2(d,q,clock);

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

endmodule // shell_widen_18$words$2


module shell_widen_18$words$3(d,q,clock);

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

endmodule // shell_widen_18$words$3


module shell_widen_18$words$4(d,q,clock);

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

endmodule // shell_widen_18$words$4


module shell_widen_18$words$5(d,q,clock);

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

endmodule // shell_widen_18$words$5


module shell_widen_18$words$6(d,q,clock);

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

endmodule // shell_widen_18$words$6


module shell_widen_18$words$7(d,q,clock);

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

endmodule // shell_widen_18$words$7


module shell_widen_18$words$8(d,q,clock);

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

endmodule // shell_widen_18$words$8


module shell_widen_18$words$9(d,q,clock);

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

endmodule // shell_widen_18$words$9

module shell_widen_3(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_last,m_tail,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [33:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [95:0] m_data;
    output reg  m_last;
    output reg  m_tail;
    input wire  m_ready;

    // Constant declarations
    localparam  zero = 5'b0;
    localparam  one = 5'b1;
    localparam  top = 5'b10;

    // Stub signals
    reg  [31:0] words$0$d;
    wire  [31:0] words$0$q;
    reg  words$0$clock;
    reg  [31:0] words$1$d;
    wire  [31:0] words$1$q;
    reg  words$1$clock;
    reg  [31:0] words$2$d;
    wire  [31:0] words$2$q;
    reg  words$2$clock;
    reg  together$clock;
    reg  [31:0] together$d$0;
    reg  [31:0] together$d$1;
    reg  [31:0] together$d$2;
    wire  [95:0] together$q;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  last$d;
    wire  last$q;
    reg  last$clock;
    reg  tail$d;
    wire  tail$q;
    reg  tail$clock;

    // Local signals
    reg  full_next;
    reg  take;
    reg  ends;
    reg  [4:0] more;
    reg  [31:0] word;

    // Sub module instances
    shell_widen_3$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    shell_widen_3$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    shell_widen_3$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    shell_widen_3$together together(
        .clock(together$clock),
        .d$0(together$d$0),
        .d$1(together$d$1),
        .d$2(together$d$2),
        .q(together$q)
    );
    shell_widen_3$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    shell_widen_3$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_widen_3$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    shell_widen_3$last last(
        .d(last$d),
        .q(last$q),
        .clock(last$clock)
    );
    shell_widen_3$tail tail(
        .d(tail$d),
        .q(tail$q),
        .clock(tail$clock)
    );

    // Update code
    always @(*) begin
        count$clock = clock;
        ready$clock = clock;
        full$clock = clock;
        last$clock = clock;
        tail$clock = clock;
        count$d = count$q;
        ready$d = ready$q;
        full$d = full$q;
        last$d = last$q;
        tail$d = tail$q;
        together$clock = clock;
        take = s_valid && ready$q;
        ends = count$q == top;
        more = count$q + one;
        full_next = full$q && (~m_ready);
        word = s_data[(64'h0)+:(32)];
        if (take) begin
            count$d = more;
            last$d = s_data[(64'h20)+:(1)];
            tail$d = s_data[(64'h21)+:(1)];
            if (ends) begin
                count$d = zero;
                full_next = 1'b1;
            end
        end
        words$0$clock = clock;
        words$0$d = words$0$q;
        if (take) begin
            words$0$d = word;
        end
        words$1$clock = clock;
        words$1$d = words$1$q;
        if (take) begin
            words$1$d = word;
        end
        words$2$clock = clock;
        words$2$d = words$2$q;
        if (take) begin
            words$2$d = word;
        end
        if (take) begin
            words$0$d = words$1$q;
        end
        if (take) begin
            words$1$d = words$2$q;
        end
        together$d$0 = words$0$q;
        together$d$1 = words$1$q;
        together$d$2 = words$2$q;
        full$d = full_next;
        ready$d = ~full_next;
        if (flush) begin
            count$d = zero;
            full$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data = together$q;
        m_last = last$q;
        m_tail = tail$q;
    end

endmodule // shell_widen_3


module shell_widen_3$count(d,q,clock);

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

endmodule // shell_widen_3$count


module shell_widen_3$full(d,q,clock);

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

endmodule // shell_widen_3$full


module shell_widen_3$last(d,q,clock);

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

endmodule // shell_widen_3$last


module shell_widen_3$ready(d,q,clock);

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

endmodule // shell_widen_3$ready


module shell_widen_3$tail(d,q,clock);

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

endmodule // shell_widen_3$tail


module shell_widen_3$together(clock,d$0,d$1,d$2,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d$0;
    input wire  [31:0] d$1;
    input wire  [31:0] d$2;
    output reg  [95:0] q;

    // Update code (custom)
    always @(*) q = {d$2, d$1, d$0};
endmodule // shell_widen_3$together


module shell_widen_3$words$0(d,q,clock);

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

endmodule // shell_widen_3$words$0


module shell_widen_3$words$1(d,q,clock);

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

endmodule // shell_widen_3$words$1


module shell_widen_3$words$2(d,q,clock);

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

endmodule // shell_widen_3$words$2

module shell_narrow_5(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [159:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [33:0] m_data;
    input wire  m_ready;

    // Constant declarations
    localparam  zero = 5'b0;
    localparam  one = 5'b1;
    localparam  top = 5'b100;

    // Stub signals
    reg  [31:0] words$0$d;
    wire  [31:0] words$0$q;
    reg  words$0$clock;
    reg  [31:0] words$1$d;
    wire  [31:0] words$1$q;
    reg  words$1$clock;
    reg  [31:0] words$2$d;
    wire  [31:0] words$2$q;
    reg  words$2$clock;
    reg  [31:0] words$3$d;
    wire  [31:0] words$3$q;
    reg  words$3$clock;
    reg  [31:0] words$4$d;
    wire  [31:0] words$4$q;
    reg  words$4$clock;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;

    // Local signals
    reg  full_next;
    reg  take;
    reg  leave;
    reg  ends;
    reg  [4:0] more;

    // Sub module instances
    shell_narrow_5$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    shell_narrow_5$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    shell_narrow_5$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    shell_narrow_5$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    shell_narrow_5$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    shell_narrow_5$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    shell_narrow_5$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_narrow_5$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );

    // Update code
    always @(*) begin
        count$clock = clock;
        ready$clock = clock;
        full$clock = clock;
        count$d = count$q;
        ready$d = ready$q;
        full$d = full$q;
        take = s_valid && ready$q;
        leave = full$q && m_ready;
        ends = count$q == top;
        more = count$q + one;
        full_next = full$q;
        if (leave) begin
            count$d = more;
            if (ends) begin
                count$d = zero;
                full_next = 1'b0;
            end
        end
        if (take) begin
            full_next = 1'b1;
        end
        words$0$clock = clock;
        words$0$d = words$0$q;
        words$1$clock = clock;
        words$1$d = words$1$q;
        words$2$clock = clock;
        words$2$d = words$2$q;
        words$3$clock = clock;
        words$3$d = words$3$q;
        words$4$clock = clock;
        words$4$d = words$4$q;
        if (leave) begin
            words$0$d = words$1$q;
        end
        if (leave) begin
            words$1$d = words$2$q;
        end
        if (leave) begin
            words$2$d = words$3$q;
        end
        if (leave) begin
            words$3$d = words$4$q;
        end
        if (take) begin
            words$0$d = s_data[(32'h20 * 0)+:(32)];
        end
        if (take) begin
            words$1$d = s_data[(32'h20 * 1)+:(32)];
        end
        if (take) begin
            words$2$d = s_data[(32'h20 * 2)+:(32)];
        end
        if (take) begin
            words$3$d = s_data[(32'h20 * 3)+:(32)];
        end
        if (take) begin
            words$4$d = s_data[(32'h20 * 4)+:(32)];
        end
        full$d = full_next;
        ready$d = ~full_next;
        if (flush) begin
            count$d = zero;
            full$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data[(64'h0)+:(32)] = words$0$q;
        m_data[(64'h20)+:(1)] = ends;
        m_data[(64'h21)+:(1)] = 1'b0;
    end

endmodule // shell_narrow_5


module shell_narrow_5$count(d,q,clock);

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

endmodule // shell_narrow_5$count


module shell_narrow_5$full(d,q,clock);

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

endmodule // shell_narrow_5$full


module shell_narrow_5$ready(d,q,clock);

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

endmodule // shell_narrow_5$ready


module shell_narrow_5$words$0(d,q,clock);

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

endmodule // shell_narrow_5$words$0


module shell_narrow_5$words$1(d,q,clock);

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

endmodule // shell_narrow_5$words$1


module shell_narrow_5$words$2(d,q,clock);

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

endmodule // shell_narrow_5$words$2


module shell_narrow_5$words$3(d,q,clock);

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

endmodule // shell_narrow_5$words$3


module shell_narrow_5$words$4(d,q,clock);

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

endmodule // shell_narrow_5$words$4

module shell_widen_16(clock,flush,s_valid,s_data,s_ready,m_valid,m_data,m_last,m_tail,m_ready);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [33:0] s_data;
    output reg  s_ready;
    output reg  m_valid;
    output reg  [511:0] m_data;
    output reg  m_last;
    output reg  m_tail;
    input wire  m_ready;

    // Constant declarations
    localparam  zero = 5'b0;
    localparam  one = 5'b1;
    localparam  top = 5'b1111;

    // Stub signals
    reg  [31:0] words$0$d;
    wire  [31:0] words$0$q;
    reg  words$0$clock;
    reg  [31:0] words$1$d;
    wire  [31:0] words$1$q;
    reg  words$1$clock;
    reg  [31:0] words$2$d;
    wire  [31:0] words$2$q;
    reg  words$2$clock;
    reg  [31:0] words$3$d;
    wire  [31:0] words$3$q;
    reg  words$3$clock;
    reg  [31:0] words$4$d;
    wire  [31:0] words$4$q;
    reg  words$4$clock;
    reg  [31:0] words$5$d;
    wire  [31:0] words$5$q;
    reg  words$5$clock;
    reg  [31:0] words$6$d;
    wire  [31:0] words$6$q;
    reg  words$6$clock;
    reg  [31:0] words$7$d;
    wire  [31:0] words$7$q;
    reg  words$7$clock;
    reg  [31:0] words$8$d;
    wire  [31:0] words$8$q;
    reg  words$8$clock;
    reg  [31:0] words$9$d;
    wire  [31:0] words$9$q;
    reg  words$9$clock;
    reg  [31:0] words$10$d;
    wire  [31:0] words$10$q;
    reg  words$10$clock;
    reg  [31:0] words$11$d;
    wire  [31:0] words$11$q;
    reg  words$11$clock;
    reg  [31:0] words$12$d;
    wire  [31:0] words$12$q;
    reg  words$12$clock;
    reg  [31:0] words$13$d;
    wire  [31:0] words$13$q;
    reg  words$13$clock;
    reg  [31:0] words$14$d;
    wire  [31:0] words$14$q;
    reg  words$14$clock;
    reg  [31:0] words$15$d;
    wire  [31:0] words$15$q;
    reg  words$15$clock;
    reg  together$clock;
    reg  [31:0] together$d$0;
    reg  [31:0] together$d$1;
    reg  [31:0] together$d$2;
    reg  [31:0] together$d$3;
    reg  [31:0] together$d$4;
    reg  [31:0] together$d$5;
    reg  [31:0] together$d$6;
    reg  [31:0] together$d$7;
    reg  [31:0] together$d$8;
    reg  [31:0] together$d$9;
    reg  [31:0] together$d$10;
    reg  [31:0] together$d$11;
    reg  [31:0] together$d$12;
    reg  [31:0] together$d$13;
    reg  [31:0] together$d$14;
    reg  [31:0] together$d$15;
    wire  [511:0] together$q;
    reg  [4:0] count$d;
    wire  [4:0] count$q;
    reg  count$clock;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  last$d;
    wire  last$q;
    reg  last$clock;
    reg  tail$d;
    wire  tail$q;
    reg  tail$clock;

    // Local signals
    reg  full_next;
    reg  take;
    reg  ends;
    reg  [4:0] more;
    reg  [31:0] word;

    // Sub module instances
    shell_widen_16$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    shell_widen_16$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    shell_widen_16$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    shell_widen_16$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    shell_widen_16$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    shell_widen_16$words$5 words$5(
        .d(words$5$d),
        .q(words$5$q),
        .clock(words$5$clock)
    );
    shell_widen_16$words$6 words$6(
        .d(words$6$d),
        .q(words$6$q),
        .clock(words$6$clock)
    );
    shell_widen_16$words$7 words$7(
        .d(words$7$d),
        .q(words$7$q),
        .clock(words$7$clock)
    );
    shell_widen_16$words$8 words$8(
        .d(words$8$d),
        .q(words$8$q),
        .clock(words$8$clock)
    );
    shell_widen_16$words$9 words$9(
        .d(words$9$d),
        .q(words$9$q),
        .clock(words$9$clock)
    );
    shell_widen_16$words$10 words$10(
        .d(words$10$d),
        .q(words$10$q),
        .clock(words$10$clock)
    );
    shell_widen_16$words$11 words$11(
        .d(words$11$d),
        .q(words$11$q),
        .clock(words$11$clock)
    );
    shell_widen_16$words$12 words$12(
        .d(words$12$d),
        .q(words$12$q),
        .clock(words$12$clock)
    );
    shell_widen_16$words$13 words$13(
        .d(words$13$d),
        .q(words$13$q),
        .clock(words$13$clock)
    );
    shell_widen_16$words$14 words$14(
        .d(words$14$d),
        .q(words$14$q),
        .clock(words$14$clock)
    );
    shell_widen_16$words$15 words$15(
        .d(words$15$d),
        .q(words$15$q),
        .clock(words$15$clock)
    );
    shell_widen_16$together together(
        .clock(together$clock),
        .d$0(together$d$0),
        .d$1(together$d$1),
        .d$2(together$d$2),
        .d$3(together$d$3),
        .d$4(together$d$4),
        .d$5(together$d$5),
        .d$6(together$d$6),
        .d$7(together$d$7),
        .d$8(together$d$8),
        .d$9(together$d$9),
        .d$10(together$d$10),
        .d$11(together$d$11),
        .d$12(together$d$12),
        .d$13(together$d$13),
        .d$14(together$d$14),
        .d$15(together$d$15),
        .q(together$q)
    );
    shell_widen_16$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    shell_widen_16$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    shell_widen_16$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    shell_widen_16$last last(
        .d(last$d),
        .q(last$q),
        .clock(last$clock)
    );
    shell_widen_16$tail tail(
        .d(tail$d),
        .q(tail$q),
        .clock(tail$clock)
    );

    // Update code
    always @(*) begin
        count$clock = clock;
        ready$clock = clock;
        full$clock = clock;
        last$clock = clock;
        tail$clock = clock;
        count$d = count$q;
        ready$d = ready$q;
        full$d = full$q;
        last$d = last$q;
        tail$d = tail$q;
        together$clock = clock;
        take = s_valid && ready$q;
        ends = count$q == top;
        more = count$q + one;
        full_next = full$q && (~m_ready);
        word = s_data[(64'h0)+:(32)];
        if (take) begin
            count$d = more;
            last$d = s_data[(64'h20)+:(1)];
            tail$d = s_data[(64'h21)+:(1)];
            if (ends) begin
                count$d = zero;
                full_next = 1'b1;
            end
        end
        words$0$clock = clock;
        words$0$d = words$0$q;
        if (take) begin
            words$0$d = word;
        end
        words$1$clock = clock;
        words$1$d = words$1$q;
        if (take) begin
            words$1$d = word;
        end
        words$2$clock = clock;
        words$2$d = words$2$q;
        if (take) begin
            words$2$d = word;
        end
        words$3$clock = clock;
        words$3$d = words$3$q;
        if (take) begin
            words$3$d = word;
        end
        words$4$clock = clock;
        words$4$d = words$4$q;
        if (take) begin
            words$4$d = word;
        end
        words$5$clock = clock;
        words$5$d = words$5$q;
        if (take) begin
            words$5$d = word;
        end
        words$6$clock = clock;
        words$6$d = words$6$q;
        if (take) begin
            words$6$d = word;
        end
        words$7$clock = clock;
        words$7$d = words$7$q;
        if (take) begin
            words$7$d = word;
        end
        words$8$clock = clock;
        words$8$d = words$8$q;
        if (take) begin
            words$8$d = word;
        end
        words$9$clock = clock;
        words$9$d = words$9$q;
        if (take) begin
            words$9$d = word;
        end
        words$10$clock = clock;
        words$10$d = words$10$q;
        if (take) begin
            words$10$d = word;
        end
        words$11$clock = clock;
        words$11$d = words$11$q;
        if (take) begin
            words$11$d = word;
        end
        words$12$clock = clock;
        words$12$d = words$12$q;
        if (take) begin
            words$12$d = word;
        end
        words$13$clock = clock;
        words$13$d = words$13$q;
        if (take) begin
            words$13$d = word;
        end
        words$14$clock = clock;
        words$14$d = words$14$q;
        if (take) begin
            words$14$d = word;
        end
        words$15$clock = clock;
        words$15$d = words$15$q;
        if (take) begin
            words$15$d = word;
        end
        if (take) begin
            words$0$d = words$1$q;
        end
        if (take) begin
            words$1$d = words$2$q;
        end
        if (take) begin
            words$2$d = words$3$q;
        end
        if (take) begin
            words$3$d = words$4$q;
        end
        if (take) begin
            words$4$d = words$5$q;
        end
        if (take) begin
            words$5$d = words$6$q;
        end
        if (take) begin
            words$6$d = words$7$q;
        end
        if (take) begin
            words$7$d = words$8$q;
        end
        if (take) begin
            words$8$d = words$9$q;
        end
        if (take) begin
            words$9$d = words$10$q;
        end
        if (take) begin
            words$10$d = words$11$q;
        end
        if (take) begin
            words$11$d = words$12$q;
        end
        if (take) begin
            words$12$d = words$13$q;
        end
        if (take) begin
            words$13$d = words$14$q;
        end
        if (take) begin
            words$14$d = words$15$q;
        end
        together$d$0 = words$0$q;
        together$d$1 = words$1$q;
        together$d$2 = words$2$q;
        together$d$3 = words$3$q;
        together$d$4 = words$4$q;
        together$d$5 = words$5$q;
        together$d$6 = words$6$q;
        together$d$7 = words$7$q;
        together$d$8 = words$8$q;
        together$d$9 = words$9$q;
        together$d$10 = words$10$q;
        together$d$11 = words$11$q;
        together$d$12 = words$12$q;
        together$d$13 = words$13$q;
        together$d$14 = words$14$q;
        together$d$15 = words$15$q;
        full$d = full_next;
        ready$d = ~full_next;
        if (flush) begin
            count$d = zero;
            full$d = 1'b0;
            ready$d = 1'b1;
        end
        s_ready = ready$q;
        m_valid = full$q;
        m_data = together$q;
        m_last = last$q;
        m_tail = tail$q;
    end

endmodule // shell_widen_16


module shell_widen_16$count(d,q,clock);

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

endmodule // shell_widen_16$count


module shell_widen_16$full(d,q,clock);

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

endmodule // shell_widen_16$full


module shell_widen_16$last(d,q,clock);

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

endmodule // shell_widen_16$last


module shell_widen_16$ready(d,q,clock);

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

endmodule // shell_widen_16$ready


module shell_widen_16$tail(d,q,clock);

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

endmodule // shell_widen_16$tail


module shell_widen_16$together(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,d$8,d$9,d$10,d$11,d$12,d$13,d$14,d$15,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d$0;
    input wire  [31:0] d$1;
    input wire  [31:0] d$2;
    input wire  [31:0] d$3;
    input wire  [31:0] d$4;
    input wire  [31:0] d$5;
    input wire  [31:0] d$6;
    input wire  [31:0] d$7;
    input wire  [31:0] d$8;
    input wire  [31:0] d$9;
    input wire  [31:0] d$10;
    input wire  [31:0] d$11;
    input wire  [31:0] d$12;
    input wire  [31:0] d$13;
    input wire  [31:0] d$14;
    input wire  [31:0] d$15;
    output reg  [511:0] q;

    // Update code (custom)
    always @(*) q = {d$15, d$14, d$13, d$12, d$11, d$10, d$9, d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // shell_widen_16$together


module shell_widen_16$words$0(d,q,clock);

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

endmodule // shell_widen_16$words$0


module shell_widen_16$words$1(d,q,clock);

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

endmodule // shell_widen_16$words$1


module shell_widen_16$words$10(d,q,clock);

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

endmodule // shell_widen_16$words$10


module shell_widen_16$words$11(d,q,clock);

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

endmodule // shell_widen_16$words$11


module shell_widen_16$words$12(d,q,clock);

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

endmodule // shell_widen_16$words$12


module shell_widen_16$words$13(d,q,clock);

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

endmodule // shell_widen_16$words$13


module shell_widen_16$words$14(d,q,clock);

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

endmodule // shell_widen_16$words$14


module shell_widen_16$words$15(d,q,clock);

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

endmodule // shell_widen_16$words$15


module shell_widen_16$words$2(d,q,clock);

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

endmodule // shell_widen_16$words$2


module shell_widen_16$words$3(d,q,clock);

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

endmodule // shell_widen_16$words$3


module shell_widen_16$words$4(d,q,clock);

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

endmodule // shell_widen_16$words$4


module shell_widen_16$words$5(d,q,clock);

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

endmodule // shell_widen_16$words$5


module shell_widen_16$words$6(d,q,clock);

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

endmodule // shell_widen_16$words$6


module shell_widen_16$words$7(d,q,clock);

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

endmodule // shell_widen_16$words$7


module shell_widen_16$words$8(d,q,clock);

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

endmodule // shell_widen_16$words$8


module shell_widen_16$words$9(d,q,clock);

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

endmodule // shell_widen_16$words$9

module shell (
    input wire clock,
    input wire q_valid,
    output wire q_ready,
    input wire [32:0] q_data,
    output wire r_valid,
    input wire r_ready,
    output wire [32:0] r_data
);

    wire request_valid, request_ready;
    wire [33:0] request_data;
    wire response_valid, response_ready;
    wire [33:0] response_data;
    wire answer_valid, answer_ready;
    wire [33:0] answer_data;
    wire w0_valid, w0_ready;
    wire [33:0] w0_data;
    wire sample;
    wire select;
    wire pair_write;
    wire overflow;
    wire clear;
    wire load;
    wire loading;
    wire flush;
    wire open;
    wire running;
    wire waits;
    wire progress;
    wire expired;
    wire put;
    wire load_write;
    wire [7:0] address, last_word;
    wire [11:0] active;
    wire [15:0] most_beats, put_at, get_at;
    wire [19:0] stored, report9_count;
    wire [23:0] pair_addr, load_addr;
    wire [31:0] word, register, put_data, got, errors, repeats, load_param;
    wire [31:0] report9_crc;
    wire report9_same, load_flush, load_clear;
    wire [3:0] e9;
    wire b9_valid, b9_ready;
    wire [33:0] b9_data;
    wire command_valid, command_ready;
    wire [33:0] command_data;
    wire k0_write, k0_flush, k0_clear;
    wire [23:0] k0_addr;
    wire [31:0] k0_param;
    wire w1_valid, w1_ready;
    wire [33:0] w1_data;
    wire k0_word_valid, k0_word_ready;
    wire [33:0] k0_word_data;
    wire b0_valid, b0_ready;
    wire [33:0] b0_data;
    wire k0_back_valid, k0_back_ready;
    wire [33:0] k0_back_data;
    wire k0_record_valid, k0_record_ready;
    wire [191:0] k0_record_data;
    wire k0_record_last, k0_record_tail;
    wire k0_beat_valid, k0_beat_ready;
    wire [31:0] k0_beat_data;
    wire [3:0] e0;
    wire k0_lane0_write, k0_lane0_flush;
    wire [23:0] k0_lane0_addr;
    wire [31:0] k0_lane0_param, k0_lane0_crc;
    wire [19:0] k0_lane0_count;
    wire k0_lane0_s_valid, k0_lane0_s_ready;
    wire [191:0] k0_lane0_s_data;
    wire k0_lane0_m_valid, k0_lane0_m_ready;
    wire [31:0] k0_lane0_m_data;
    wire k0_lane0_last;
    wire [19:0] report0_count;
    wire [31:0] report0_crc;
    wire report0_same, k0_same0;
    wire k1_write, k1_flush, k1_clear;
    wire [23:0] k1_addr;
    wire [31:0] k1_param;
    wire w2_valid, w2_ready;
    wire [33:0] w2_data;
    wire k1_word_valid, k1_word_ready;
    wire [33:0] k1_word_data;
    wire b1_valid, b1_ready;
    wire [33:0] b1_data;
    wire k1_back_valid, k1_back_ready;
    wire [33:0] k1_back_data;
    wire k1_record_valid, k1_record_ready;
    wire [287:0] k1_record_data;
    wire k1_record_last, k1_record_tail;
    wire k1_beat_valid, k1_beat_ready;
    wire [63:0] k1_beat_data;
    wire [3:0] e1;
    wire k1_lane0_write, k1_lane0_flush;
    wire [23:0] k1_lane0_addr;
    wire [31:0] k1_lane0_param, k1_lane0_crc;
    wire [19:0] k1_lane0_count;
    wire k1_lane0_s_valid, k1_lane0_s_ready;
    wire [287:0] k1_lane0_s_data;
    wire k1_lane0_m_valid, k1_lane0_m_ready;
    wire [63:0] k1_lane0_m_data;
    wire k1_lane0_last;
    wire [19:0] report1_count;
    wire [31:0] report1_crc;
    wire report1_same, k1_same0;
    wire k2_write, k2_flush, k2_clear;
    wire [23:0] k2_addr;
    wire [31:0] k2_param;
    wire w3_valid, w3_ready;
    wire [33:0] w3_data;
    wire k2_word_valid, k2_word_ready;
    wire [33:0] k2_word_data;
    wire b2_valid, b2_ready;
    wire [33:0] b2_data;
    wire k2_back_valid, k2_back_ready;
    wire [33:0] k2_back_data;
    wire k2_record_valid, k2_record_ready;
    wire [287:0] k2_record_data;
    wire k2_record_last, k2_record_tail;
    wire k2_beat_valid, k2_beat_ready;
    wire [63:0] k2_beat_data;
    wire [3:0] e2;
    wire k2_lane0_write, k2_lane0_flush;
    wire [23:0] k2_lane0_addr;
    wire [31:0] k2_lane0_param, k2_lane0_crc;
    wire [19:0] k2_lane0_count;
    wire k2_lane0_s_valid, k2_lane0_s_ready;
    wire [287:0] k2_lane0_s_data;
    wire k2_lane0_m_valid, k2_lane0_m_ready;
    wire [63:0] k2_lane0_m_data;
    wire k2_lane0_last;
    wire [19:0] report2_count;
    wire [31:0] report2_crc;
    wire report2_same, k2_same0;
    wire k3_write, k3_flush, k3_clear;
    wire [23:0] k3_addr;
    wire [31:0] k3_param;
    wire w4_valid, w4_ready;
    wire [33:0] w4_data;
    wire k3_word_valid, k3_word_ready;
    wire [33:0] k3_word_data;
    wire b3_valid, b3_ready;
    wire [33:0] b3_data;
    wire k3_back_valid, k3_back_ready;
    wire [33:0] k3_back_data;
    wire k3_record_valid, k3_record_ready;
    wire [63:0] k3_record_data;
    wire k3_record_last, k3_record_tail;
    wire k3_beat_valid, k3_beat_ready;
    wire [31:0] k3_beat_data;
    wire [3:0] e3;
    wire k3_lane0_write, k3_lane0_flush;
    wire [23:0] k3_lane0_addr;
    wire [31:0] k3_lane0_param, k3_lane0_crc;
    wire [19:0] k3_lane0_count;
    wire k3_lane0_s_valid, k3_lane0_s_ready;
    wire [63:0] k3_lane0_s_data;
    wire k3_lane0_m_valid, k3_lane0_m_ready;
    wire [31:0] k3_lane0_m_data;
    wire k3_lane0_last;
    wire [19:0] report3_count;
    wire [31:0] report3_crc;
    wire report3_same, k3_same0;
    wire k4_write, k4_flush, k4_clear;
    wire [23:0] k4_addr;
    wire [31:0] k4_param;
    wire w5_valid, w5_ready;
    wire [33:0] w5_data;
    wire k4_word_valid, k4_word_ready;
    wire [33:0] k4_word_data;
    wire b4_valid, b4_ready;
    wire [33:0] b4_data;
    wire k4_back_valid, k4_back_ready;
    wire [33:0] k4_back_data;
    wire k4_record_valid, k4_record_ready;
    wire [127:0] k4_record_data;
    wire k4_record_last, k4_record_tail;
    wire k4_beat_valid, k4_beat_ready;
    wire [31:0] k4_beat_data;
    wire [3:0] e4;
    wire k4_lane0_write, k4_lane0_flush;
    wire [23:0] k4_lane0_addr;
    wire [31:0] k4_lane0_param, k4_lane0_crc;
    wire [19:0] k4_lane0_count;
    wire k4_lane0_s_valid, k4_lane0_s_ready;
    wire [127:0] k4_lane0_s_data;
    wire k4_lane0_m_valid, k4_lane0_m_ready;
    wire [31:0] k4_lane0_m_data;
    wire k4_lane0_last;
    wire [19:0] report4_count;
    wire [31:0] report4_crc;
    wire report4_same, k4_same0;
    wire k5_write, k5_flush, k5_clear;
    wire [23:0] k5_addr;
    wire [31:0] k5_param;
    wire w6_valid, w6_ready;
    wire [33:0] w6_data;
    wire k5_word_valid, k5_word_ready;
    wire [33:0] k5_word_data;
    wire b5_valid, b5_ready;
    wire [33:0] b5_data;
    wire k5_back_valid, k5_back_ready;
    wire [33:0] k5_back_data;
    wire k5_record_valid, k5_record_ready;
    wire [63:0] k5_record_data;
    wire k5_record_last, k5_record_tail;
    wire k5_beat_valid, k5_beat_ready;
    wire [255:0] k5_beat_data;
    wire [3:0] e5;
    wire k5_lane0_write, k5_lane0_flush;
    wire [23:0] k5_lane0_addr;
    wire [31:0] k5_lane0_param, k5_lane0_crc;
    wire [19:0] k5_lane0_count;
    wire k5_lane0_s_valid, k5_lane0_s_ready;
    wire [63:0] k5_lane0_s_data;
    wire k5_lane0_m_valid, k5_lane0_m_ready;
    wire [255:0] k5_lane0_m_data;
    wire k5_lane0_last;
    wire [19:0] report5_count;
    wire [31:0] report5_crc;
    wire report5_same, k5_same0;
    wire k6_write, k6_flush, k6_clear;
    wire [23:0] k6_addr;
    wire [31:0] k6_param;
    wire w7_valid, w7_ready;
    wire [33:0] w7_data;
    wire k6_word_valid, k6_word_ready;
    wire [33:0] k6_word_data;
    wire b6_valid, b6_ready;
    wire [33:0] b6_data;
    wire k6_back_valid, k6_back_ready;
    wire [33:0] k6_back_data;
    wire k6_record_valid, k6_record_ready;
    wire [575:0] k6_record_data;
    wire k6_record_last, k6_record_tail;
    wire k6_beat_valid, k6_beat_ready;
    wire [31:0] k6_beat_data;
    wire [3:0] e6;
    wire k6_lane0_write, k6_lane0_flush;
    wire [23:0] k6_lane0_addr;
    wire [31:0] k6_lane0_param, k6_lane0_crc;
    wire [19:0] k6_lane0_count;
    wire k6_lane0_s_valid, k6_lane0_s_ready;
    wire [575:0] k6_lane0_s_data;
    wire k6_lane0_m_valid, k6_lane0_m_ready;
    wire [31:0] k6_lane0_m_data;
    wire k6_lane0_last;
    wire [19:0] report6_count;
    wire [31:0] report6_crc;
    wire report6_same, k6_same0;
    wire k7_write, k7_flush, k7_clear;
    wire [23:0] k7_addr;
    wire [31:0] k7_param;
    wire w8_valid, w8_ready;
    wire [33:0] w8_data;
    wire k7_word_valid, k7_word_ready;
    wire [33:0] k7_word_data;
    wire b7_valid, b7_ready;
    wire [33:0] b7_data;
    wire k7_back_valid, k7_back_ready;
    wire [33:0] k7_back_data;
    wire k7_record_valid, k7_record_ready;
    wire [95:0] k7_record_data;
    wire k7_record_last, k7_record_tail;
    wire k7_beat_valid, k7_beat_ready;
    wire [159:0] k7_beat_data;
    wire [3:0] e7;
    wire k7_lane0_write, k7_lane0_flush;
    wire [23:0] k7_lane0_addr;
    wire [31:0] k7_lane0_param, k7_lane0_crc;
    wire [19:0] k7_lane0_count;
    wire k7_lane0_s_valid, k7_lane0_s_ready;
    wire [95:0] k7_lane0_s_data;
    wire k7_lane0_m_valid, k7_lane0_m_ready;
    wire [159:0] k7_lane0_m_data;
    wire k7_lane0_last;
    wire [19:0] report7_count;
    wire [31:0] report7_crc;
    wire report7_same, k7_same0;
    wire k8_write, k8_flush, k8_clear;
    wire [23:0] k8_addr;
    wire [31:0] k8_param;
    wire w9_valid, w9_ready;
    wire [33:0] w9_data;
    wire k8_word_valid, k8_word_ready;
    wire [33:0] k8_word_data;
    wire b8_valid, b8_ready;
    wire [33:0] b8_data;
    wire k8_back_valid, k8_back_ready;
    wire [33:0] k8_back_data;
    wire k8_record_valid, k8_record_ready;
    wire [511:0] k8_record_data;
    wire k8_record_last, k8_record_tail;
    wire k8_beat_valid, k8_beat_ready;
    wire [255:0] k8_beat_data;
    wire [3:0] e8;
    wire k8_lane0_write, k8_lane0_flush;
    wire [23:0] k8_lane0_addr;
    wire [31:0] k8_lane0_param, k8_lane0_crc;
    wire [19:0] k8_lane0_count;
    wire k8_lane0_s_valid, k8_lane0_s_ready;
    wire [511:0] k8_lane0_s_data;
    wire k8_lane0_m_valid, k8_lane0_m_ready;
    wire [255:0] k8_lane0_m_data;
    wire k8_lane0_last;
    wire [19:0] report8_count;
    wire [31:0] report8_crc;
    wire report8_same, k8_same0;

    // Requests and responses: bit 32 is set at the last word of a message.
    assign request_valid = q_valid;
    assign q_ready = request_ready;
    assign request_data = {1'b0, q_data};
    assign r_valid = answer_valid;
    assign answer_ready = r_ready;
    assign r_data = answer_data[32:0];
    assign load_flush = flush;
    assign load_clear = load;

    // The ends of the chains.
    assign w9_ready = 1'b0;
    assign b9_valid = 1'b0;
    assign b9_data = 34'd0;
    assign e9 = 4'd0;
    assign report9_count = 20'd0;
    assign report9_crc = 32'd0;
    assign report9_same = 1'b0;

    shell_skid requests (
        .clock(clock),
        .flush(1'b0),
        .s_valid(request_valid),
        .s_ready(request_ready),
        .s_data(request_data),
        .m_valid(command_valid),
        .m_ready(command_ready),
        .m_data(command_data)
    );
    shell_skid responses (
        .clock(clock),
        .flush(1'b0),
        .s_valid(response_valid),
        .s_ready(response_ready),
        .s_data(response_data),
        .m_valid(answer_valid),
        .m_ready(answer_ready),
        .m_data(answer_data)
    );
    assign response_data[33] = 1'b0;
    shell_executor executor (
        .clock(clock),
        .q_valid(command_valid),
        .q_ready(command_ready),
        .q_data(command_data[31:0]),
        .q_last(command_data[32]),
        .r_valid(response_valid),
        .r_ready(response_ready),
        .r_data(response_data[31:0]),
        .r_last(response_data[32]),
        .w_valid(w0_valid),
        .w_ready(w0_ready),
        .w_data(w0_data),
        .b_valid(b0_valid),
        .b_ready(b0_ready),
        .b_data(b0_data),
        .address(address),
        .sample(sample),
        .register(register),
        .select(select),
        .word(word),
        .last_word(last_word),
        .most_beats(most_beats),
        .pair_write(pair_write),
        .pair_addr(pair_addr),
        .clear(clear),
        .load(load),
        .loading(loading),
        .flush(flush),
        .open(open),
        .errors(errors),
        .repeats(repeats),
        .running(running),
        .waits(waits),
        .progress(progress),
        .expired(expired),
        .put(put),
        .put_at(put_at),
        .put_data(put_data),
        .get_at(get_at),
        .got(got)
    );
    shell_watchdog watchdog (
        .clock(clock),
        .running(running),
        .waits(waits),
        .progress(progress),
        .expired(expired)
    );
    shell_response response (
        .clock(clock),
        .write(put),
        .write_at(put_at),
        .write_data(put_data),
        .read_at(get_at),
        .q(got)
    );
    shell_loader loader (
        .clock(clock),
        .s_write(pair_write),
        .s_addr(pair_addr),
        .s_data(word),
        .clear(clear),
        .load(load),
        .busy(loading),
        .overflow(overflow),
        .stored(stored),
        .m_write(load_write),
        .m_addr(load_addr),
        .m_data(load_param)
    );
    shell_registers registers (
        .clock(clock),
        .address(address),
        .sample(sample),
        .select(select),
        .active(active),
        .last_word(last_word),
        .most_beats(most_beats),
        .open(open),
        .loading(loading),
        .overflow(overflow),
        .stored(stored),
        .errors(errors),
        .repeats(repeats),
        .q(register),
        .number(word),
        .zero(load),
        .events(e0),
        .loaded(report0_count),
        .loaded_crc(report0_crc),
        .loaded_same(report0_same)
    );

    // Kernel 0: descriptor_validation, 1 lane.
    shell_relay relay_0 (
        .clock(clock),
        .s_write(load_write),
        .m_write(k0_write),
        .s_addr(load_addr),
        .m_addr(k0_addr),
        .s_data(load_param),
        .m_data(k0_param),
        .s_flush(load_flush),
        .m_flush(k0_flush),
        .s_clear(load_clear),
        .m_clear(k0_clear)
    );
    shell_tap tap_0 (
        .clock(clock),
        .flush(k0_flush),
        .active(active[0]),
        .s_valid(w0_valid),
        .s_ready(w0_ready),
        .s_data(w0_data),
        .k_valid(k0_word_valid),
        .k_ready(k0_word_ready),
        .k_data(k0_word_data),
        .m_valid(w1_valid),
        .m_ready(w1_ready),
        .m_data(w1_data)
    );
    shell_merge merge_0 (
        .clock(clock),
        .flush(k0_flush),
        .active(active[0]),
        .k_valid(k0_back_valid),
        .k_ready(k0_back_ready),
        .k_data(k0_back_data),
        .s_valid(b1_valid),
        .s_ready(b1_ready),
        .s_data(b1_data),
        .m_valid(b0_valid),
        .m_ready(b0_ready),
        .m_data(b0_data)
    );
    shell_widen_6 widen_0 (
        .clock(clock),
        .flush(k0_flush),
        .s_valid(k0_word_valid),
        .s_ready(k0_word_ready),
        .s_data(k0_word_data),
        .m_valid(k0_record_valid),
        .m_ready(k0_record_ready),
        .m_data(k0_record_data),
        .m_last(k0_record_last),
        .m_tail(k0_record_tail)
    );
    shell_narrow_1 narrow_0 (
        .clock(clock),
        .flush(k0_flush),
        .s_valid(k0_beat_valid),
        .s_ready(k0_beat_ready),
        .s_data(k0_beat_data),
        .m_valid(k0_back_valid),
        .m_ready(k0_back_ready),
        .m_data(k0_back_data)
    );
    shell_events events_0 (
        .clock(clock),
        .flush(k0_flush),
        .record_valid(k0_record_valid),
        .record_ready(k0_record_ready),
        .beat_valid(k0_beat_valid),
        .beat_ready(k0_beat_ready),
        .s_events(e1),
        .m_events(e0)
    );
    shell_pairs pairs_0_0 (
        .clock(clock),
        .active(active[0]),
        .s_write(k0_write),
        .s_addr(k0_addr),
        .s_data(k0_param),
        .s_flush(k0_flush),
        .s_clear(k0_clear),
        .p_write(k0_lane0_write),
        .p_addr(k0_lane0_addr),
        .p_data(k0_lane0_param),
        .flush(k0_lane0_flush),
        .count(k0_lane0_count),
        .crc(k0_lane0_crc)
    );
    descriptor_validation lane_0_0 (
        .clock(clock),
        .flush(k0_lane0_flush),
        .s_valid(k0_lane0_s_valid),
        .s_ready(k0_lane0_s_ready),
        .s_data(k0_lane0_s_data),
        .s_last(k0_lane0_last),
        .m_valid(k0_lane0_m_valid),
        .m_ready(k0_lane0_m_ready),
        .m_data(k0_lane0_m_data),
        .p_write(k0_lane0_write),
        .p_addr(k0_lane0_addr),
        .p_data(k0_lane0_param)
    );
    assign k0_same0 = 1'b1;
    shell_report report_0 (
        .clock(clock),
        .active(active[0]),
        .k_count(k0_lane0_count),
        .k_crc(k0_lane0_crc),
        .k_same(k0_same0),
        .s_count(report1_count),
        .m_count(report0_count),
        .s_crc(report1_crc),
        .m_crc(report0_crc),
        .s_same(report1_same),
        .m_same(report0_same)
    );
    assign k0_lane0_s_valid = k0_record_valid;
    assign k0_lane0_s_data = k0_record_data;
    assign k0_lane0_last = k0_record_last;
    assign k0_record_ready = k0_lane0_s_ready;
    assign k0_beat_valid = k0_lane0_m_valid;
    assign k0_beat_data = k0_lane0_m_data;
    assign k0_lane0_m_ready = k0_beat_ready;

    // Kernel 1: moment_aggregation, 1 lane.
    shell_relay relay_1 (
        .clock(clock),
        .s_write(k0_write),
        .m_write(k1_write),
        .s_addr(k0_addr),
        .m_addr(k1_addr),
        .s_data(k0_param),
        .m_data(k1_param),
        .s_flush(k0_flush),
        .m_flush(k1_flush),
        .s_clear(k0_clear),
        .m_clear(k1_clear)
    );
    shell_tap tap_1 (
        .clock(clock),
        .flush(k1_flush),
        .active(active[1]),
        .s_valid(w1_valid),
        .s_ready(w1_ready),
        .s_data(w1_data),
        .k_valid(k1_word_valid),
        .k_ready(k1_word_ready),
        .k_data(k1_word_data),
        .m_valid(w2_valid),
        .m_ready(w2_ready),
        .m_data(w2_data)
    );
    shell_merge merge_1 (
        .clock(clock),
        .flush(k1_flush),
        .active(active[1]),
        .k_valid(k1_back_valid),
        .k_ready(k1_back_ready),
        .k_data(k1_back_data),
        .s_valid(b2_valid),
        .s_ready(b2_ready),
        .s_data(b2_data),
        .m_valid(b1_valid),
        .m_ready(b1_ready),
        .m_data(b1_data)
    );
    shell_widen_9 widen_1 (
        .clock(clock),
        .flush(k1_flush),
        .s_valid(k1_word_valid),
        .s_ready(k1_word_ready),
        .s_data(k1_word_data),
        .m_valid(k1_record_valid),
        .m_ready(k1_record_ready),
        .m_data(k1_record_data),
        .m_last(k1_record_last),
        .m_tail(k1_record_tail)
    );
    shell_narrow_2 narrow_1 (
        .clock(clock),
        .flush(k1_flush),
        .s_valid(k1_beat_valid),
        .s_ready(k1_beat_ready),
        .s_data(k1_beat_data),
        .m_valid(k1_back_valid),
        .m_ready(k1_back_ready),
        .m_data(k1_back_data)
    );
    shell_events events_1 (
        .clock(clock),
        .flush(k1_flush),
        .record_valid(k1_record_valid),
        .record_ready(k1_record_ready),
        .beat_valid(k1_beat_valid),
        .beat_ready(k1_beat_ready),
        .s_events(e2),
        .m_events(e1)
    );
    shell_pairs pairs_1_0 (
        .clock(clock),
        .active(active[1]),
        .s_write(k1_write),
        .s_addr(k1_addr),
        .s_data(k1_param),
        .s_flush(k1_flush),
        .s_clear(k1_clear),
        .p_write(k1_lane0_write),
        .p_addr(k1_lane0_addr),
        .p_data(k1_lane0_param),
        .flush(k1_lane0_flush),
        .count(k1_lane0_count),
        .crc(k1_lane0_crc)
    );
    moment_aggregation lane_1_0 (
        .clock(clock),
        .flush(k1_lane0_flush),
        .s_valid(k1_lane0_s_valid),
        .s_ready(k1_lane0_s_ready),
        .s_data(k1_lane0_s_data),
        .s_last(k1_lane0_last),
        .m_valid(k1_lane0_m_valid),
        .m_ready(k1_lane0_m_ready),
        .m_data(k1_lane0_m_data),
        .p_write(k1_lane0_write),
        .p_addr(k1_lane0_addr),
        .p_data(k1_lane0_param)
    );
    assign k1_same0 = 1'b1;
    shell_report report_1 (
        .clock(clock),
        .active(active[1]),
        .k_count(k1_lane0_count),
        .k_crc(k1_lane0_crc),
        .k_same(k1_same0),
        .s_count(report2_count),
        .m_count(report1_count),
        .s_crc(report2_crc),
        .m_crc(report1_crc),
        .s_same(report2_same),
        .m_same(report1_same)
    );
    assign k1_lane0_s_valid = k1_record_valid;
    assign k1_lane0_s_data = k1_record_data;
    assign k1_lane0_last = k1_record_last;
    assign k1_record_ready = k1_lane0_s_ready;
    assign k1_beat_valid = k1_lane0_m_valid;
    assign k1_beat_data = k1_lane0_m_data;
    assign k1_lane0_m_ready = k1_beat_ready;

    // Kernel 2: anomaly_score, 1 lane.
    shell_relay relay_2 (
        .clock(clock),
        .s_write(k1_write),
        .m_write(k2_write),
        .s_addr(k1_addr),
        .m_addr(k2_addr),
        .s_data(k1_param),
        .m_data(k2_param),
        .s_flush(k1_flush),
        .m_flush(k2_flush),
        .s_clear(k1_clear),
        .m_clear(k2_clear)
    );
    shell_tap tap_2 (
        .clock(clock),
        .flush(k2_flush),
        .active(active[2]),
        .s_valid(w2_valid),
        .s_ready(w2_ready),
        .s_data(w2_data),
        .k_valid(k2_word_valid),
        .k_ready(k2_word_ready),
        .k_data(k2_word_data),
        .m_valid(w3_valid),
        .m_ready(w3_ready),
        .m_data(w3_data)
    );
    shell_merge merge_2 (
        .clock(clock),
        .flush(k2_flush),
        .active(active[2]),
        .k_valid(k2_back_valid),
        .k_ready(k2_back_ready),
        .k_data(k2_back_data),
        .s_valid(b3_valid),
        .s_ready(b3_ready),
        .s_data(b3_data),
        .m_valid(b2_valid),
        .m_ready(b2_ready),
        .m_data(b2_data)
    );
    shell_widen_9 widen_2 (
        .clock(clock),
        .flush(k2_flush),
        .s_valid(k2_word_valid),
        .s_ready(k2_word_ready),
        .s_data(k2_word_data),
        .m_valid(k2_record_valid),
        .m_ready(k2_record_ready),
        .m_data(k2_record_data),
        .m_last(k2_record_last),
        .m_tail(k2_record_tail)
    );
    shell_narrow_2 narrow_2 (
        .clock(clock),
        .flush(k2_flush),
        .s_valid(k2_beat_valid),
        .s_ready(k2_beat_ready),
        .s_data(k2_beat_data),
        .m_valid(k2_back_valid),
        .m_ready(k2_back_ready),
        .m_data(k2_back_data)
    );
    shell_events events_2 (
        .clock(clock),
        .flush(k2_flush),
        .record_valid(k2_record_valid),
        .record_ready(k2_record_ready),
        .beat_valid(k2_beat_valid),
        .beat_ready(k2_beat_ready),
        .s_events(e3),
        .m_events(e2)
    );
    shell_pairs pairs_2_0 (
        .clock(clock),
        .active(active[2]),
        .s_write(k2_write),
        .s_addr(k2_addr),
        .s_data(k2_param),
        .s_flush(k2_flush),
        .s_clear(k2_clear),
        .p_write(k2_lane0_write),
        .p_addr(k2_lane0_addr),
        .p_data(k2_lane0_param),
        .flush(k2_lane0_flush),
        .count(k2_lane0_count),
        .crc(k2_lane0_crc)
    );
    anomaly_score lane_2_0 (
        .clock(clock),
        .flush(k2_lane0_flush),
        .s_valid(k2_lane0_s_valid),
        .s_ready(k2_lane0_s_ready),
        .s_data(k2_lane0_s_data),
        .s_last(k2_lane0_last),
        .m_valid(k2_lane0_m_valid),
        .m_ready(k2_lane0_m_ready),
        .m_data(k2_lane0_m_data),
        .p_write(k2_lane0_write),
        .p_addr(k2_lane0_addr),
        .p_data(k2_lane0_param)
    );
    assign k2_same0 = 1'b1;
    shell_report report_2 (
        .clock(clock),
        .active(active[2]),
        .k_count(k2_lane0_count),
        .k_crc(k2_lane0_crc),
        .k_same(k2_same0),
        .s_count(report3_count),
        .m_count(report2_count),
        .s_crc(report3_crc),
        .m_crc(report2_crc),
        .s_same(report3_same),
        .m_same(report2_same)
    );
    assign k2_lane0_s_valid = k2_record_valid;
    assign k2_lane0_s_data = k2_record_data;
    assign k2_lane0_last = k2_record_last;
    assign k2_record_ready = k2_lane0_s_ready;
    assign k2_beat_valid = k2_lane0_m_valid;
    assign k2_beat_data = k2_lane0_m_data;
    assign k2_lane0_m_ready = k2_beat_ready;

    // Kernel 3: zone_update, 1 lane.
    shell_relay relay_3 (
        .clock(clock),
        .s_write(k2_write),
        .m_write(k3_write),
        .s_addr(k2_addr),
        .m_addr(k3_addr),
        .s_data(k2_param),
        .m_data(k3_param),
        .s_flush(k2_flush),
        .m_flush(k3_flush),
        .s_clear(k2_clear),
        .m_clear(k3_clear)
    );
    shell_tap tap_3 (
        .clock(clock),
        .flush(k3_flush),
        .active(active[3]),
        .s_valid(w3_valid),
        .s_ready(w3_ready),
        .s_data(w3_data),
        .k_valid(k3_word_valid),
        .k_ready(k3_word_ready),
        .k_data(k3_word_data),
        .m_valid(w4_valid),
        .m_ready(w4_ready),
        .m_data(w4_data)
    );
    shell_merge merge_3 (
        .clock(clock),
        .flush(k3_flush),
        .active(active[3]),
        .k_valid(k3_back_valid),
        .k_ready(k3_back_ready),
        .k_data(k3_back_data),
        .s_valid(b4_valid),
        .s_ready(b4_ready),
        .s_data(b4_data),
        .m_valid(b3_valid),
        .m_ready(b3_ready),
        .m_data(b3_data)
    );
    shell_widen_2 widen_3 (
        .clock(clock),
        .flush(k3_flush),
        .s_valid(k3_word_valid),
        .s_ready(k3_word_ready),
        .s_data(k3_word_data),
        .m_valid(k3_record_valid),
        .m_ready(k3_record_ready),
        .m_data(k3_record_data),
        .m_last(k3_record_last),
        .m_tail(k3_record_tail)
    );
    shell_narrow_1 narrow_3 (
        .clock(clock),
        .flush(k3_flush),
        .s_valid(k3_beat_valid),
        .s_ready(k3_beat_ready),
        .s_data(k3_beat_data),
        .m_valid(k3_back_valid),
        .m_ready(k3_back_ready),
        .m_data(k3_back_data)
    );
    shell_events events_3 (
        .clock(clock),
        .flush(k3_flush),
        .record_valid(k3_record_valid),
        .record_ready(k3_record_ready),
        .beat_valid(k3_beat_valid),
        .beat_ready(k3_beat_ready),
        .s_events(e4),
        .m_events(e3)
    );
    shell_pairs pairs_3_0 (
        .clock(clock),
        .active(active[3]),
        .s_write(k3_write),
        .s_addr(k3_addr),
        .s_data(k3_param),
        .s_flush(k3_flush),
        .s_clear(k3_clear),
        .p_write(k3_lane0_write),
        .p_addr(k3_lane0_addr),
        .p_data(k3_lane0_param),
        .flush(k3_lane0_flush),
        .count(k3_lane0_count),
        .crc(k3_lane0_crc)
    );
    zone_update lane_3_0 (
        .clock(clock),
        .flush(k3_lane0_flush),
        .s_valid(k3_lane0_s_valid),
        .s_ready(k3_lane0_s_ready),
        .s_data(k3_lane0_s_data),
        .s_last(k3_lane0_last),
        .m_valid(k3_lane0_m_valid),
        .m_ready(k3_lane0_m_ready),
        .m_data(k3_lane0_m_data),
        .p_write(k3_lane0_write),
        .p_addr(k3_lane0_addr),
        .p_data(k3_lane0_param)
    );
    assign k3_same0 = 1'b1;
    shell_report report_3 (
        .clock(clock),
        .active(active[3]),
        .k_count(k3_lane0_count),
        .k_crc(k3_lane0_crc),
        .k_same(k3_same0),
        .s_count(report4_count),
        .m_count(report3_count),
        .s_crc(report4_crc),
        .m_crc(report3_crc),
        .s_same(report4_same),
        .m_same(report3_same)
    );
    assign k3_lane0_s_valid = k3_record_valid;
    assign k3_lane0_s_data = k3_record_data;
    assign k3_lane0_last = k3_record_last;
    assign k3_record_ready = k3_lane0_s_ready;
    assign k3_beat_valid = k3_lane0_m_valid;
    assign k3_beat_data = k3_lane0_m_data;
    assign k3_lane0_m_ready = k3_beat_ready;

    // Kernel 4: evidence_fusion, 1 lane.
    shell_relay relay_4 (
        .clock(clock),
        .s_write(k3_write),
        .m_write(k4_write),
        .s_addr(k3_addr),
        .m_addr(k4_addr),
        .s_data(k3_param),
        .m_data(k4_param),
        .s_flush(k3_flush),
        .m_flush(k4_flush),
        .s_clear(k3_clear),
        .m_clear(k4_clear)
    );
    shell_tap tap_4 (
        .clock(clock),
        .flush(k4_flush),
        .active(active[4]),
        .s_valid(w4_valid),
        .s_ready(w4_ready),
        .s_data(w4_data),
        .k_valid(k4_word_valid),
        .k_ready(k4_word_ready),
        .k_data(k4_word_data),
        .m_valid(w5_valid),
        .m_ready(w5_ready),
        .m_data(w5_data)
    );
    shell_merge merge_4 (
        .clock(clock),
        .flush(k4_flush),
        .active(active[4]),
        .k_valid(k4_back_valid),
        .k_ready(k4_back_ready),
        .k_data(k4_back_data),
        .s_valid(b5_valid),
        .s_ready(b5_ready),
        .s_data(b5_data),
        .m_valid(b4_valid),
        .m_ready(b4_ready),
        .m_data(b4_data)
    );
    shell_widen_4 widen_4 (
        .clock(clock),
        .flush(k4_flush),
        .s_valid(k4_word_valid),
        .s_ready(k4_word_ready),
        .s_data(k4_word_data),
        .m_valid(k4_record_valid),
        .m_ready(k4_record_ready),
        .m_data(k4_record_data),
        .m_last(k4_record_last),
        .m_tail(k4_record_tail)
    );
    shell_narrow_1 narrow_4 (
        .clock(clock),
        .flush(k4_flush),
        .s_valid(k4_beat_valid),
        .s_ready(k4_beat_ready),
        .s_data(k4_beat_data),
        .m_valid(k4_back_valid),
        .m_ready(k4_back_ready),
        .m_data(k4_back_data)
    );
    shell_events events_4 (
        .clock(clock),
        .flush(k4_flush),
        .record_valid(k4_record_valid),
        .record_ready(k4_record_ready),
        .beat_valid(k4_beat_valid),
        .beat_ready(k4_beat_ready),
        .s_events(e5),
        .m_events(e4)
    );
    shell_pairs pairs_4_0 (
        .clock(clock),
        .active(active[4]),
        .s_write(k4_write),
        .s_addr(k4_addr),
        .s_data(k4_param),
        .s_flush(k4_flush),
        .s_clear(k4_clear),
        .p_write(k4_lane0_write),
        .p_addr(k4_lane0_addr),
        .p_data(k4_lane0_param),
        .flush(k4_lane0_flush),
        .count(k4_lane0_count),
        .crc(k4_lane0_crc)
    );
    evidence_fusion lane_4_0 (
        .clock(clock),
        .flush(k4_lane0_flush),
        .s_valid(k4_lane0_s_valid),
        .s_ready(k4_lane0_s_ready),
        .s_data(k4_lane0_s_data),
        .s_last(k4_lane0_last),
        .m_valid(k4_lane0_m_valid),
        .m_ready(k4_lane0_m_ready),
        .m_data(k4_lane0_m_data),
        .p_write(k4_lane0_write),
        .p_addr(k4_lane0_addr),
        .p_data(k4_lane0_param)
    );
    assign k4_same0 = 1'b1;
    shell_report report_4 (
        .clock(clock),
        .active(active[4]),
        .k_count(k4_lane0_count),
        .k_crc(k4_lane0_crc),
        .k_same(k4_same0),
        .s_count(report5_count),
        .m_count(report4_count),
        .s_crc(report5_crc),
        .m_crc(report4_crc),
        .s_same(report5_same),
        .m_same(report4_same)
    );
    assign k4_lane0_s_valid = k4_record_valid;
    assign k4_lane0_s_data = k4_record_data;
    assign k4_lane0_last = k4_record_last;
    assign k4_record_ready = k4_lane0_s_ready;
    assign k4_beat_valid = k4_lane0_m_valid;
    assign k4_beat_data = k4_lane0_m_data;
    assign k4_lane0_m_ready = k4_beat_ready;

    // Kernel 5: quorum_vote, 1 lane.
    shell_relay relay_5 (
        .clock(clock),
        .s_write(k4_write),
        .m_write(k5_write),
        .s_addr(k4_addr),
        .m_addr(k5_addr),
        .s_data(k4_param),
        .m_data(k5_param),
        .s_flush(k4_flush),
        .m_flush(k5_flush),
        .s_clear(k4_clear),
        .m_clear(k5_clear)
    );
    shell_tap tap_5 (
        .clock(clock),
        .flush(k5_flush),
        .active(active[5]),
        .s_valid(w5_valid),
        .s_ready(w5_ready),
        .s_data(w5_data),
        .k_valid(k5_word_valid),
        .k_ready(k5_word_ready),
        .k_data(k5_word_data),
        .m_valid(w6_valid),
        .m_ready(w6_ready),
        .m_data(w6_data)
    );
    shell_merge merge_5 (
        .clock(clock),
        .flush(k5_flush),
        .active(active[5]),
        .k_valid(k5_back_valid),
        .k_ready(k5_back_ready),
        .k_data(k5_back_data),
        .s_valid(b6_valid),
        .s_ready(b6_ready),
        .s_data(b6_data),
        .m_valid(b5_valid),
        .m_ready(b5_ready),
        .m_data(b5_data)
    );
    shell_widen_2 widen_5 (
        .clock(clock),
        .flush(k5_flush),
        .s_valid(k5_word_valid),
        .s_ready(k5_word_ready),
        .s_data(k5_word_data),
        .m_valid(k5_record_valid),
        .m_ready(k5_record_ready),
        .m_data(k5_record_data),
        .m_last(k5_record_last),
        .m_tail(k5_record_tail)
    );
    shell_narrow_8 narrow_5 (
        .clock(clock),
        .flush(k5_flush),
        .s_valid(k5_beat_valid),
        .s_ready(k5_beat_ready),
        .s_data(k5_beat_data),
        .m_valid(k5_back_valid),
        .m_ready(k5_back_ready),
        .m_data(k5_back_data)
    );
    shell_events events_5 (
        .clock(clock),
        .flush(k5_flush),
        .record_valid(k5_record_valid),
        .record_ready(k5_record_ready),
        .beat_valid(k5_beat_valid),
        .beat_ready(k5_beat_ready),
        .s_events(e6),
        .m_events(e5)
    );
    shell_pairs pairs_5_0 (
        .clock(clock),
        .active(active[5]),
        .s_write(k5_write),
        .s_addr(k5_addr),
        .s_data(k5_param),
        .s_flush(k5_flush),
        .s_clear(k5_clear),
        .p_write(k5_lane0_write),
        .p_addr(k5_lane0_addr),
        .p_data(k5_lane0_param),
        .flush(k5_lane0_flush),
        .count(k5_lane0_count),
        .crc(k5_lane0_crc)
    );
    quorum_vote lane_5_0 (
        .clock(clock),
        .flush(k5_lane0_flush),
        .s_valid(k5_lane0_s_valid),
        .s_ready(k5_lane0_s_ready),
        .s_data(k5_lane0_s_data),
        .s_last(k5_lane0_last),
        .m_valid(k5_lane0_m_valid),
        .m_ready(k5_lane0_m_ready),
        .m_data(k5_lane0_m_data),
        .p_write(k5_lane0_write),
        .p_addr(k5_lane0_addr),
        .p_data(k5_lane0_param)
    );
    assign k5_same0 = 1'b1;
    shell_report report_5 (
        .clock(clock),
        .active(active[5]),
        .k_count(k5_lane0_count),
        .k_crc(k5_lane0_crc),
        .k_same(k5_same0),
        .s_count(report6_count),
        .m_count(report5_count),
        .s_crc(report6_crc),
        .m_crc(report5_crc),
        .s_same(report6_same),
        .m_same(report5_same)
    );
    assign k5_lane0_s_valid = k5_record_valid;
    assign k5_lane0_s_data = k5_record_data;
    assign k5_lane0_last = k5_record_last;
    assign k5_record_ready = k5_lane0_s_ready;
    assign k5_beat_valid = k5_lane0_m_valid;
    assign k5_beat_data = k5_lane0_m_data;
    assign k5_lane0_m_ready = k5_beat_ready;

    // Kernel 6: path_score, 1 lane.
    shell_relay relay_6 (
        .clock(clock),
        .s_write(k5_write),
        .m_write(k6_write),
        .s_addr(k5_addr),
        .m_addr(k6_addr),
        .s_data(k5_param),
        .m_data(k6_param),
        .s_flush(k5_flush),
        .m_flush(k6_flush),
        .s_clear(k5_clear),
        .m_clear(k6_clear)
    );
    shell_tap tap_6 (
        .clock(clock),
        .flush(k6_flush),
        .active(active[6]),
        .s_valid(w6_valid),
        .s_ready(w6_ready),
        .s_data(w6_data),
        .k_valid(k6_word_valid),
        .k_ready(k6_word_ready),
        .k_data(k6_word_data),
        .m_valid(w7_valid),
        .m_ready(w7_ready),
        .m_data(w7_data)
    );
    shell_merge merge_6 (
        .clock(clock),
        .flush(k6_flush),
        .active(active[6]),
        .k_valid(k6_back_valid),
        .k_ready(k6_back_ready),
        .k_data(k6_back_data),
        .s_valid(b7_valid),
        .s_ready(b7_ready),
        .s_data(b7_data),
        .m_valid(b6_valid),
        .m_ready(b6_ready),
        .m_data(b6_data)
    );
    shell_widen_18 widen_6 (
        .clock(clock),
        .flush(k6_flush),
        .s_valid(k6_word_valid),
        .s_ready(k6_word_ready),
        .s_data(k6_word_data),
        .m_valid(k6_record_valid),
        .m_ready(k6_record_ready),
        .m_data(k6_record_data),
        .m_last(k6_record_last),
        .m_tail(k6_record_tail)
    );
    shell_narrow_1 narrow_6 (
        .clock(clock),
        .flush(k6_flush),
        .s_valid(k6_beat_valid),
        .s_ready(k6_beat_ready),
        .s_data(k6_beat_data),
        .m_valid(k6_back_valid),
        .m_ready(k6_back_ready),
        .m_data(k6_back_data)
    );
    shell_events events_6 (
        .clock(clock),
        .flush(k6_flush),
        .record_valid(k6_record_valid),
        .record_ready(k6_record_ready),
        .beat_valid(k6_beat_valid),
        .beat_ready(k6_beat_ready),
        .s_events(e7),
        .m_events(e6)
    );
    shell_pairs pairs_6_0 (
        .clock(clock),
        .active(active[6]),
        .s_write(k6_write),
        .s_addr(k6_addr),
        .s_data(k6_param),
        .s_flush(k6_flush),
        .s_clear(k6_clear),
        .p_write(k6_lane0_write),
        .p_addr(k6_lane0_addr),
        .p_data(k6_lane0_param),
        .flush(k6_lane0_flush),
        .count(k6_lane0_count),
        .crc(k6_lane0_crc)
    );
    path_score lane_6_0 (
        .clock(clock),
        .flush(k6_lane0_flush),
        .s_valid(k6_lane0_s_valid),
        .s_ready(k6_lane0_s_ready),
        .s_data(k6_lane0_s_data),
        .s_last(k6_lane0_last),
        .m_valid(k6_lane0_m_valid),
        .m_ready(k6_lane0_m_ready),
        .m_data(k6_lane0_m_data),
        .p_write(k6_lane0_write),
        .p_addr(k6_lane0_addr),
        .p_data(k6_lane0_param)
    );
    assign k6_same0 = 1'b1;
    shell_report report_6 (
        .clock(clock),
        .active(active[6]),
        .k_count(k6_lane0_count),
        .k_crc(k6_lane0_crc),
        .k_same(k6_same0),
        .s_count(report7_count),
        .m_count(report6_count),
        .s_crc(report7_crc),
        .m_crc(report6_crc),
        .s_same(report7_same),
        .m_same(report6_same)
    );
    assign k6_lane0_s_valid = k6_record_valid;
    assign k6_lane0_s_data = k6_record_data;
    assign k6_lane0_last = k6_record_last;
    assign k6_record_ready = k6_lane0_s_ready;
    assign k6_beat_valid = k6_lane0_m_valid;
    assign k6_beat_data = k6_lane0_m_data;
    assign k6_lane0_m_ready = k6_beat_ready;

    // Kernel 7: path_choice, 1 lane.
    shell_relay relay_7 (
        .clock(clock),
        .s_write(k6_write),
        .m_write(k7_write),
        .s_addr(k6_addr),
        .m_addr(k7_addr),
        .s_data(k6_param),
        .m_data(k7_param),
        .s_flush(k6_flush),
        .m_flush(k7_flush),
        .s_clear(k6_clear),
        .m_clear(k7_clear)
    );
    shell_tap tap_7 (
        .clock(clock),
        .flush(k7_flush),
        .active(active[7]),
        .s_valid(w7_valid),
        .s_ready(w7_ready),
        .s_data(w7_data),
        .k_valid(k7_word_valid),
        .k_ready(k7_word_ready),
        .k_data(k7_word_data),
        .m_valid(w8_valid),
        .m_ready(w8_ready),
        .m_data(w8_data)
    );
    shell_merge merge_7 (
        .clock(clock),
        .flush(k7_flush),
        .active(active[7]),
        .k_valid(k7_back_valid),
        .k_ready(k7_back_ready),
        .k_data(k7_back_data),
        .s_valid(b8_valid),
        .s_ready(b8_ready),
        .s_data(b8_data),
        .m_valid(b7_valid),
        .m_ready(b7_ready),
        .m_data(b7_data)
    );
    shell_widen_3 widen_7 (
        .clock(clock),
        .flush(k7_flush),
        .s_valid(k7_word_valid),
        .s_ready(k7_word_ready),
        .s_data(k7_word_data),
        .m_valid(k7_record_valid),
        .m_ready(k7_record_ready),
        .m_data(k7_record_data),
        .m_last(k7_record_last),
        .m_tail(k7_record_tail)
    );
    shell_narrow_5 narrow_7 (
        .clock(clock),
        .flush(k7_flush),
        .s_valid(k7_beat_valid),
        .s_ready(k7_beat_ready),
        .s_data(k7_beat_data),
        .m_valid(k7_back_valid),
        .m_ready(k7_back_ready),
        .m_data(k7_back_data)
    );
    shell_events events_7 (
        .clock(clock),
        .flush(k7_flush),
        .record_valid(k7_record_valid),
        .record_ready(k7_record_ready),
        .beat_valid(k7_beat_valid),
        .beat_ready(k7_beat_ready),
        .s_events(e8),
        .m_events(e7)
    );
    shell_pairs pairs_7_0 (
        .clock(clock),
        .active(active[7]),
        .s_write(k7_write),
        .s_addr(k7_addr),
        .s_data(k7_param),
        .s_flush(k7_flush),
        .s_clear(k7_clear),
        .p_write(k7_lane0_write),
        .p_addr(k7_lane0_addr),
        .p_data(k7_lane0_param),
        .flush(k7_lane0_flush),
        .count(k7_lane0_count),
        .crc(k7_lane0_crc)
    );
    path_choice lane_7_0 (
        .clock(clock),
        .flush(k7_lane0_flush),
        .s_valid(k7_lane0_s_valid),
        .s_ready(k7_lane0_s_ready),
        .s_data(k7_lane0_s_data),
        .s_last(k7_lane0_last),
        .m_valid(k7_lane0_m_valid),
        .m_ready(k7_lane0_m_ready),
        .m_data(k7_lane0_m_data),
        .p_write(k7_lane0_write),
        .p_addr(k7_lane0_addr),
        .p_data(k7_lane0_param)
    );
    assign k7_same0 = 1'b1;
    shell_report report_7 (
        .clock(clock),
        .active(active[7]),
        .k_count(k7_lane0_count),
        .k_crc(k7_lane0_crc),
        .k_same(k7_same0),
        .s_count(report8_count),
        .m_count(report7_count),
        .s_crc(report8_crc),
        .m_crc(report7_crc),
        .s_same(report8_same),
        .m_same(report7_same)
    );
    assign k7_lane0_s_valid = k7_record_valid;
    assign k7_lane0_s_data = k7_record_data;
    assign k7_lane0_last = k7_record_last;
    assign k7_record_ready = k7_lane0_s_ready;
    assign k7_beat_valid = k7_lane0_m_valid;
    assign k7_beat_data = k7_lane0_m_data;
    assign k7_lane0_m_ready = k7_beat_ready;

    // Kernel 8: merkle_hash, 1 lane.
    shell_relay relay_8 (
        .clock(clock),
        .s_write(k7_write),
        .m_write(k8_write),
        .s_addr(k7_addr),
        .m_addr(k8_addr),
        .s_data(k7_param),
        .m_data(k8_param),
        .s_flush(k7_flush),
        .m_flush(k8_flush),
        .s_clear(k7_clear),
        .m_clear(k8_clear)
    );
    shell_tap tap_8 (
        .clock(clock),
        .flush(k8_flush),
        .active(active[8]),
        .s_valid(w8_valid),
        .s_ready(w8_ready),
        .s_data(w8_data),
        .k_valid(k8_word_valid),
        .k_ready(k8_word_ready),
        .k_data(k8_word_data),
        .m_valid(w9_valid),
        .m_ready(w9_ready),
        .m_data(w9_data)
    );
    shell_merge merge_8 (
        .clock(clock),
        .flush(k8_flush),
        .active(active[8]),
        .k_valid(k8_back_valid),
        .k_ready(k8_back_ready),
        .k_data(k8_back_data),
        .s_valid(b9_valid),
        .s_ready(b9_ready),
        .s_data(b9_data),
        .m_valid(b8_valid),
        .m_ready(b8_ready),
        .m_data(b8_data)
    );
    shell_widen_16 widen_8 (
        .clock(clock),
        .flush(k8_flush),
        .s_valid(k8_word_valid),
        .s_ready(k8_word_ready),
        .s_data(k8_word_data),
        .m_valid(k8_record_valid),
        .m_ready(k8_record_ready),
        .m_data(k8_record_data),
        .m_last(k8_record_last),
        .m_tail(k8_record_tail)
    );
    shell_narrow_8 narrow_8 (
        .clock(clock),
        .flush(k8_flush),
        .s_valid(k8_beat_valid),
        .s_ready(k8_beat_ready),
        .s_data(k8_beat_data),
        .m_valid(k8_back_valid),
        .m_ready(k8_back_ready),
        .m_data(k8_back_data)
    );
    shell_events events_8 (
        .clock(clock),
        .flush(k8_flush),
        .record_valid(k8_record_valid),
        .record_ready(k8_record_ready),
        .beat_valid(k8_beat_valid),
        .beat_ready(k8_beat_ready),
        .s_events(e9),
        .m_events(e8)
    );
    shell_pairs pairs_8_0 (
        .clock(clock),
        .active(active[8]),
        .s_write(k8_write),
        .s_addr(k8_addr),
        .s_data(k8_param),
        .s_flush(k8_flush),
        .s_clear(k8_clear),
        .p_write(k8_lane0_write),
        .p_addr(k8_lane0_addr),
        .p_data(k8_lane0_param),
        .flush(k8_lane0_flush),
        .count(k8_lane0_count),
        .crc(k8_lane0_crc)
    );
    merkle_hash lane_8_0 (
        .clock(clock),
        .flush(k8_lane0_flush),
        .s_valid(k8_lane0_s_valid),
        .s_ready(k8_lane0_s_ready),
        .s_data(k8_lane0_s_data),
        .s_last(k8_lane0_last),
        .m_valid(k8_lane0_m_valid),
        .m_ready(k8_lane0_m_ready),
        .m_data(k8_lane0_m_data),
        .p_write(k8_lane0_write),
        .p_addr(k8_lane0_addr),
        .p_data(k8_lane0_param)
    );
    assign k8_same0 = 1'b1;
    shell_report report_8 (
        .clock(clock),
        .active(active[8]),
        .k_count(k8_lane0_count),
        .k_crc(k8_lane0_crc),
        .k_same(k8_same0),
        .s_count(report9_count),
        .m_count(report8_count),
        .s_crc(report9_crc),
        .m_crc(report8_crc),
        .s_same(report9_same),
        .m_same(report8_same)
    );
    assign k8_lane0_s_valid = k8_record_valid;
    assign k8_lane0_s_data = k8_record_data;
    assign k8_lane0_last = k8_record_last;
    assign k8_record_ready = k8_lane0_s_ready;
    assign k8_beat_valid = k8_lane0_m_valid;
    assign k8_beat_data = k8_lane0_m_data;
    assign k8_lane0_m_ready = k8_beat_ready;
endmodule
