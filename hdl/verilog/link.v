// link, window 4, payload 256 words
// Emitted by RustHDL; edit the block, not this file.

module link(clock,rx_valid,rx_ready,rx_data,tx_valid,tx_ready,tx_data,q_valid,q_ready,q_data,r_valid,r_ready,r_data);

    // Module arguments
    input wire  clock;
    input wire  rx_valid;
    output reg  rx_ready;
    input wire  [7:0] rx_data;
    output reg  tx_valid;
    input wire  tx_ready;
    output reg  [7:0] tx_data;
    output reg  q_valid;
    input wire  q_ready;
    output reg  [32:0] q_data;
    input wire  r_valid;
    output reg  r_ready;
    input wire  [32:0] r_data;

    // Stub signals
    reg  receiver$clock;
    reg  receiver$rx_valid;
    wire  receiver$rx_ready;
    reg  [7:0] receiver$rx_data;
    reg  receiver$opened;
    reg  [15:0] receiver$session;
    reg  [7:0] receiver$expected;
    reg  [7:0] receiver$unsent;
    reg  receiver$wrapped;
    reg  receiver$room;
    wire  receiver$write;
    wire  [8:0] receiver$write_at;
    wire  [31:0] receiver$write_data;
    wire  receiver$acting;
    wire  receiver$fails;
    wire  receiver$renews;
    wire  receiver$identifies;
    wire  receiver$takes;
    wire  receiver$skips;
    wire  receiver$repeats;
    wire  [7:0] receiver$asked;
    wire  [15:0] receiver$from_session;
    wire  [8:0] receiver$length;
    reg  control$clock;
    reg  control$acting;
    reg  control$fails;
    reg  control$renews;
    reg  control$identifies;
    reg  control$takes;
    reg  control$skips;
    reg  control$repeats;
    reg  [7:0] control$asked;
    reg  [15:0] control$from_session;
    wire  control$opened;
    wire  [15:0] control$session;
    wire  [7:0] control$expected;
    wire  [7:0] control$unsent;
    wire  control$wrapped;
    wire  control$room;
    reg  control$resting;
    reg  control$finishes;
    wire  control$play;
    wire  control$play_flush;
    wire  control$play_read;
    wire  [7:0] control$played;
    reg  control$answers;
    reg  control$substantial;
    wire  control$reading;
    wire  control$open;
    wire  [7:0] control$answered;
    reg  control$sending;
    reg  [7:0] control$busy_slot;
    wire  control$launch;
    wire  [31:0] control$header;
    wire  control$laden;
    wire  [7:0] control$slot;
    wire  [31:0] control$errors;
    wire  [31:0] control$repeated;
    reg  requests$clock;
    reg  requests$write;
    reg  [7:0] requests$write_slot;
    reg  [8:0] requests$write_at;
    reg  [31:0] requests$write_data;
    reg  [7:0] requests$read_slot;
    reg  [8:0] requests$read_at;
    wire  [31:0] requests$q;
    reg  lengths$clock;
    reg  lengths$write;
    reg  [2:0] lengths$write_at;
    reg  [8:0] lengths$write_data;
    reg  [2:0] lengths$read_at;
    wire  [8:0] lengths$q;
    reg  player$clock;
    reg  player$play;
    reg  player$play_flush;
    reg  player$play_read;
    wire  player$resting;
    wire  player$finishes;
    reg  [8:0] player$length;
    wire  [8:0] player$at;
    reg  [31:0] player$word;
    reg  [31:0] player$errors;
    reg  [31:0] player$repeated;
    wire  player$q_valid;
    reg  player$q_ready;
    wire  [32:0] player$q_data;
    reg  keeper$clock;
    reg  keeper$r_valid;
    wire  keeper$r_ready;
    reg  [32:0] keeper$r_data;
    reg  keeper$open;
    reg  keeper$reading;
    wire  keeper$write;
    wire  [8:0] keeper$at;
    wire  keeper$answers;
    wire  keeper$substantial;
    reg  responses$clock;
    reg  responses$write;
    reg  [7:0] responses$write_slot;
    reg  [8:0] responses$write_at;
    reg  [32:0] responses$write_data;
    reg  [7:0] responses$read_slot;
    reg  [8:0] responses$read_at;
    wire  [32:0] responses$q;
    reg  framer$clock;
    reg  framer$launch;
    reg  [31:0] framer$header;
    reg  framer$laden;
    reg  [7:0] framer$slot;
    wire  framer$sending;
    wire  [7:0] framer$busy_slot;
    wire  [8:0] framer$at;
    reg  [32:0] framer$word;
    wire  framer$tx_valid;
    reg  framer$tx_ready;
    wire  [7:0] framer$tx_data;

    // Sub module instances
    link$receiver receiver(
        .clock(receiver$clock),
        .rx_valid(receiver$rx_valid),
        .rx_ready(receiver$rx_ready),
        .rx_data(receiver$rx_data),
        .opened(receiver$opened),
        .session(receiver$session),
        .expected(receiver$expected),
        .unsent(receiver$unsent),
        .wrapped(receiver$wrapped),
        .room(receiver$room),
        .write(receiver$write),
        .write_at(receiver$write_at),
        .write_data(receiver$write_data),
        .acting(receiver$acting),
        .fails(receiver$fails),
        .renews(receiver$renews),
        .identifies(receiver$identifies),
        .takes(receiver$takes),
        .skips(receiver$skips),
        .repeats(receiver$repeats),
        .asked(receiver$asked),
        .from_session(receiver$from_session),
        .length(receiver$length)
    );
    link$control control(
        .clock(control$clock),
        .acting(control$acting),
        .fails(control$fails),
        .renews(control$renews),
        .identifies(control$identifies),
        .takes(control$takes),
        .skips(control$skips),
        .repeats(control$repeats),
        .asked(control$asked),
        .from_session(control$from_session),
        .opened(control$opened),
        .session(control$session),
        .expected(control$expected),
        .unsent(control$unsent),
        .wrapped(control$wrapped),
        .room(control$room),
        .resting(control$resting),
        .finishes(control$finishes),
        .play(control$play),
        .play_flush(control$play_flush),
        .play_read(control$play_read),
        .played(control$played),
        .answers(control$answers),
        .substantial(control$substantial),
        .reading(control$reading),
        .open(control$open),
        .answered(control$answered),
        .sending(control$sending),
        .busy_slot(control$busy_slot),
        .launch(control$launch),
        .header(control$header),
        .laden(control$laden),
        .slot(control$slot),
        .errors(control$errors),
        .repeated(control$repeated)
    );
    link$requests requests(
        .clock(requests$clock),
        .write(requests$write),
        .write_slot(requests$write_slot),
        .write_at(requests$write_at),
        .write_data(requests$write_data),
        .read_slot(requests$read_slot),
        .read_at(requests$read_at),
        .q(requests$q)
    );
    link$lengths lengths(
        .clock(lengths$clock),
        .write(lengths$write),
        .write_at(lengths$write_at),
        .write_data(lengths$write_data),
        .read_at(lengths$read_at),
        .q(lengths$q)
    );
    link$player player(
        .clock(player$clock),
        .play(player$play),
        .play_flush(player$play_flush),
        .play_read(player$play_read),
        .resting(player$resting),
        .finishes(player$finishes),
        .length(player$length),
        .at(player$at),
        .word(player$word),
        .errors(player$errors),
        .repeated(player$repeated),
        .q_valid(player$q_valid),
        .q_ready(player$q_ready),
        .q_data(player$q_data)
    );
    link$keeper keeper(
        .clock(keeper$clock),
        .r_valid(keeper$r_valid),
        .r_ready(keeper$r_ready),
        .r_data(keeper$r_data),
        .open(keeper$open),
        .reading(keeper$reading),
        .write(keeper$write),
        .at(keeper$at),
        .answers(keeper$answers),
        .substantial(keeper$substantial)
    );
    link$responses responses(
        .clock(responses$clock),
        .write(responses$write),
        .write_slot(responses$write_slot),
        .write_at(responses$write_at),
        .write_data(responses$write_data),
        .read_slot(responses$read_slot),
        .read_at(responses$read_at),
        .q(responses$q)
    );
    link$framer framer(
        .clock(framer$clock),
        .launch(framer$launch),
        .header(framer$header),
        .laden(framer$laden),
        .slot(framer$slot),
        .sending(framer$sending),
        .busy_slot(framer$busy_slot),
        .at(framer$at),
        .word(framer$word),
        .tx_valid(framer$tx_valid),
        .tx_ready(framer$tx_ready),
        .tx_data(framer$tx_data)
    );

    // Update code
    always @(*) begin
        receiver$clock = clock;
        control$clock = clock;
        requests$clock = clock;
        lengths$clock = clock;
        player$clock = clock;
        keeper$clock = clock;
        responses$clock = clock;
        framer$clock = clock;
        receiver$rx_valid = rx_valid;
        receiver$rx_data = rx_data;
        rx_ready = receiver$rx_ready;
        receiver$opened = control$opened;
        receiver$session = control$session;
        receiver$expected = control$expected;
        receiver$unsent = control$unsent;
        receiver$wrapped = control$wrapped;
        receiver$room = control$room;
        control$acting = receiver$acting;
        control$fails = receiver$fails;
        control$renews = receiver$renews;
        control$identifies = receiver$identifies;
        control$takes = receiver$takes;
        control$skips = receiver$skips;
        control$repeats = receiver$repeats;
        control$asked = receiver$asked;
        control$from_session = receiver$from_session;
        requests$write = receiver$write;
        requests$write_slot = control$expected;
        requests$write_at = receiver$write_at;
        requests$write_data = receiver$write_data;
        requests$read_slot = control$played;
        requests$read_at = player$at;
        lengths$write = receiver$takes;
        lengths$write_at = control$expected[(32'h0)+:(3)];
        lengths$write_data = receiver$length;
        lengths$read_at = control$played[(32'h0)+:(3)];
        player$play = control$play;
        player$play_flush = control$play_flush;
        player$play_read = control$play_read;
        player$length = lengths$q;
        player$word = requests$q;
        player$errors = control$errors;
        player$repeated = control$repeated;
        player$q_ready = q_ready;
        q_valid = player$q_valid;
        q_data = player$q_data;
        control$resting = player$resting;
        control$finishes = player$finishes;
        keeper$r_valid = r_valid;
        keeper$r_data = r_data;
        keeper$open = control$open;
        keeper$reading = control$reading;
        r_ready = keeper$r_ready;
        control$answers = keeper$answers;
        control$substantial = keeper$substantial;
        responses$write = keeper$write;
        responses$write_slot = control$answered;
        responses$write_at = keeper$at;
        responses$write_data = r_data;
        responses$read_slot = framer$busy_slot;
        responses$read_at = framer$at;
        framer$launch = control$launch;
        framer$header = control$header;
        framer$laden = control$laden;
        framer$slot = control$slot;
        framer$word = responses$q;
        framer$tx_ready = tx_ready;
        tx_valid = framer$tx_valid;
        tx_data = framer$tx_data;
        control$sending = framer$sending;
        control$busy_slot = framer$busy_slot;
    end

endmodule // link


module link$control(clock,acting,fails,renews,identifies,takes,skips,repeats,asked,from_session,opened,session,expected,unsent,wrapped,room,resting,finishes,play,play_flush,play_read,played,answers,substantial,reading,open,answered,sending,busy_slot,launch,header,laden,slot,errors,repeated);

    // Module arguments
    input wire  clock;
    input wire  acting;
    input wire  fails;
    input wire  renews;
    input wire  identifies;
    input wire  takes;
    input wire  skips;
    input wire  repeats;
    input wire  [7:0] asked;
    input wire  [15:0] from_session;
    output reg  opened;
    output reg  [15:0] session;
    output reg  [7:0] expected;
    output reg  [7:0] unsent;
    output reg  wrapped;
    output reg  room;
    input wire  resting;
    input wire  finishes;
    output reg  play;
    output reg  play_flush;
    output reg  play_read;
    output reg  [7:0] played;
    input wire  answers;
    input wire  substantial;
    output reg  reading;
    output reg  open;
    output reg  [7:0] answered;
    input wire  sending;
    input wire  [7:0] busy_slot;
    output reg  launch;
    output reg  [31:0] header;
    output reg  laden;
    output reg  [7:0] slot;
    output reg  [31:0] errors;
    output reg  [31:0] repeated;

    // Constant declarations
    localparam  none8 = 8'h0;
    localparam  one8 = 8'h1;
    localparam  all8 = 8'hff;
    localparam  one32 = 32'h1;
    localparam  window = 8'h4;
    localparam  slots = 8'h3;
    localparam  above = 8'hfc;
    localparam  numbers$0 = 8'h0;
    localparam  numbers$1 = 8'h1;
    localparam  numbers$2 = 8'h2;
    localparam  numbers$3 = 8'h3;
    localparam  numbers$4 = 8'h4;
    localparam  numbers$5 = 8'h5;
    localparam  numbers$6 = 8'h6;
    localparam  numbers$7 = 8'h7;
    localparam  kind_gap = 8'h83;
    localparam  kind_identity = 8'h81;
    localparam  kind_response = 8'h82;

    // Stub signals
    reg  has_session$d;
    wire  has_session$q;
    reg  has_session$clock;
    reg  [15:0] number$d;
    wire  [15:0] number$q;
    reg  number$clock;
    reg  [7:0] taken$d;
    wire  [7:0] taken$q;
    reg  taken$clock;
    reg  [7:0] fed$d;
    wire  [7:0] fed$q;
    reg  fed$clock;
    reg  [7:0] back$d;
    wire  [7:0] back$q;
    reg  back$clock;
    reg  [7:0] sent$d;
    wire  [7:0] sent$q;
    reg  sent$clock;
    reg  turned$d;
    wire  turned$q;
    reg  turned$clock;
    reg  flush$d;
    wire  flush$q;
    reg  flush$clock;
    reg  identify$d;
    wire  identify$q;
    reg  identify$clock;
    reg  flushing$d;
    wire  flushing$q;
    reg  flushing$clock;
    reg  asking$d;
    wire  asking$q;
    reg  asking$clock;
    reg  identity$d;
    wire  identity$q;
    reg  identity$clock;
    reg  gap$d;
    wire  gap$q;
    reg  gap$clock;
    reg  told$d;
    wire  told$q;
    reg  told$clock;
    reg  [7:0] again$d;
    wire  [7:0] again$q;
    reg  again$clock;
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  chosen$d;
    wire  chosen$q;
    reg  chosen$clock;
    reg  [7:0] choice$d;
    wire  [7:0] choice$q;
    reg  choice$clock;
    reg  [31:0] error_count$d;
    wire  [31:0] error_count$q;
    reg  error_count$clock;
    reg  [31:0] repeat_count$d;
    wire  [31:0] repeat_count$q;
    reg  repeat_count$clock;

    // Local signals
    reg  [7:0] ahead;
    reg  free;
    reg  settled;
    reg  own;
    reg  quiet;
    reg  can_start;
    reg  start_flush;
    reg  start_read;
    reg  start;
    reg  begun;
    reg  [7:0] taken_more;
    reg  [7:0] fed_more;
    reg  [7:0] back_more;
    reg  [7:0] sent_more;
    reg  [7:0] their_slot;
    reg  [7:0] their_mark;
    reg  [7:0] other_marks;
    reg  [7:0] low;
    reg  [7:0] high;
    reg  [7:0] lowest;
    reg  [7:0] near;
    reg  [7:0] far;
    reg  [7:0] chosen_slot;
    reg  [7:0] chosen_mark;
    reg  [7:0] kept_marks;
    reg  unanswered;
    reg  unplayed;
    reg  idle;
    reg  some;
    reg  go;
    reg  go_fresh;
    reg  go_again;
    reg  go_identity;
    reg  go_gap;
    reg  [7:0] kind;
    reg  [7:0] which;
    reg  [31:0] wide_kind;
    reg  [31:0] wide_which;
    reg  [31:0] wide_session;
    reg  [31:0] pair;
    reg  [7:0] apart;
    reg  [7:0] apart_slot;
    reg  occupied;
    reg  [31:0] errors_more;
    reg  [31:0] repeats_more;

    // Sub module instances
    link$control$has_session has_session(
        .d(has_session$d),
        .q(has_session$q),
        .clock(has_session$clock)
    );
    link$control$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    link$control$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    link$control$fed fed(
        .d(fed$d),
        .q(fed$q),
        .clock(fed$clock)
    );
    link$control$back back(
        .d(back$d),
        .q(back$q),
        .clock(back$clock)
    );
    link$control$sent sent(
        .d(sent$d),
        .q(sent$q),
        .clock(sent$clock)
    );
    link$control$turned turned(
        .d(turned$d),
        .q(turned$q),
        .clock(turned$clock)
    );
    link$control$flush flush(
        .d(flush$d),
        .q(flush$q),
        .clock(flush$clock)
    );
    link$control$identify identify(
        .d(identify$d),
        .q(identify$q),
        .clock(identify$clock)
    );
    link$control$flushing flushing(
        .d(flushing$d),
        .q(flushing$q),
        .clock(flushing$clock)
    );
    link$control$asking asking(
        .d(asking$d),
        .q(asking$q),
        .clock(asking$clock)
    );
    link$control$identity identity(
        .d(identity$d),
        .q(identity$q),
        .clock(identity$clock)
    );
    link$control$gap gap(
        .d(gap$d),
        .q(gap$q),
        .clock(gap$clock)
    );
    link$control$told told(
        .d(told$d),
        .q(told$q),
        .clock(told$clock)
    );
    link$control$again again(
        .d(again$d),
        .q(again$q),
        .clock(again$clock)
    );
    link$control$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    link$control$chosen chosen(
        .d(chosen$d),
        .q(chosen$q),
        .clock(chosen$clock)
    );
    link$control$choice choice(
        .d(choice$d),
        .q(choice$q),
        .clock(choice$clock)
    );
    link$control$error_count error_count(
        .d(error_count$d),
        .q(error_count$q),
        .clock(error_count$clock)
    );
    link$control$repeat_count repeat_count(
        .d(repeat_count$d),
        .q(repeat_count$q),
        .clock(repeat_count$clock)
    );

    // Update code
    always @(*) begin
        has_session$clock = clock;
        number$clock = clock;
        taken$clock = clock;
        fed$clock = clock;
        back$clock = clock;
        sent$clock = clock;
        turned$clock = clock;
        has_session$d = has_session$q;
        number$d = number$q;
        taken$d = taken$q;
        fed$d = fed$q;
        back$d = back$q;
        sent$d = sent$q;
        turned$d = turned$q;
        flush$clock = clock;
        identify$clock = clock;
        flushing$clock = clock;
        asking$clock = clock;
        identity$clock = clock;
        gap$clock = clock;
        told$clock = clock;
        flush$d = flush$q;
        identify$d = identify$q;
        flushing$d = flushing$q;
        asking$d = asking$q;
        identity$d = identity$q;
        gap$d = gap$q;
        told$d = told$q;
        again$clock = clock;
        ready$clock = clock;
        chosen$clock = clock;
        choice$clock = clock;
        error_count$clock = clock;
        repeat_count$clock = clock;
        again$d = again$q;
        ready$d = ready$q;
        chosen$d = chosen$q;
        choice$d = choice$q;
        error_count$d = error_count$q;
        repeat_count$d = repeat_count$q;
        taken_more = taken$q + one8;
        fed_more = fed$q + one8;
        back_more = back$q + one8;
        sent_more = sent$q + one8;
        errors_more = error_count$q + one32;
        repeats_more = repeat_count$q + one32;
        own = flushing$q || asking$q;
        can_start = (resting && (~own)) && (~acting);
        settled = fed$q == back$q;
        quiet = can_start && settled;
        begun = flush$q || identify$q;
        start_flush = quiet && flush$q;
        start_read = (quiet && (~flush$q)) && identify$q;
        start = (can_start && (~begun)) && (fed$q != taken$q);
        if (finishes) begin
            fed$d = fed_more;
        end
        if (start_flush) begin
            flush$d = 1'b0;
            flushing$d = 1'b1;
            fed$d = none8;
            back$d = none8;
        end
        if (start_read) begin
            identify$d = 1'b0;
            asking$d = 1'b1;
        end
        if (answers) begin
            if (own) begin
                flushing$d = 1'b0;
                asking$d = 1'b0;
                identity$d = asking$q && (substantial && (~flush$q));
            end
            else begin
                back$d = back_more;
            end
        end
        apart = busy_slot ^ back$q;
        apart_slot = apart & slots;
        occupied = sending && (apart_slot == none8);
        low = taken$q & slots;
        high = taken$q & above;
        lowest = none8;
        if (again$q[0]) begin
            lowest = numbers$0;
        end
        if (again$q[1]) begin
            lowest = numbers$1;
        end
        if (again$q[2]) begin
            lowest = numbers$2;
        end
        if (again$q[3]) begin
            lowest = numbers$3;
        end
        if (again$q[4]) begin
            lowest = numbers$4;
        end
        if (again$q[5]) begin
            lowest = numbers$5;
        end
        if (again$q[6]) begin
            lowest = numbers$6;
        end
        if (again$q[7]) begin
            lowest = numbers$7;
        end
        near = high | lowest;
        far = near - window;
        choice$d = near;
        if (lowest >= low) begin
            choice$d = far;
        end
        idle = (~sending) && (~acting);
        go_gap = idle && gap$q;
        go_identity = (idle && (~gap$q)) && identity$q;
        some = gap$q || identity$q;
        go_fresh = (idle && (~some)) && ready$q;
        go_again = ((idle && (~some)) && (~ready$q)) && chosen$q;
        go = (go_gap || go_identity) || (go_fresh || go_again);
        kind = kind_response;
        which = choice$q;
        if (ready$q) begin
            which = sent$q;
        end
        if (identity$q) begin
            kind = kind_identity;
            which = none8;
        end
        if (gap$q) begin
            kind = kind_gap;
            which = taken$q;
        end
        chosen_slot = choice$q & slots;
        chosen_mark = one8 << chosen_slot;
        chosen_mark = ~chosen_mark;
        kept_marks = again$q & chosen_mark;
        if (go_gap) begin
            gap$d = 1'b0;
        end
        if (go_identity) begin
            identity$d = 1'b0;
        end
        if (go_fresh) begin
            sent$d = sent_more;
        end
        if (go_again) begin
            again$d = kept_marks;
            repeat_count$d = repeats_more;
        end
        unanswered = sent$q == back$q;
        unplayed = sent$q == fed$q;
        free = (~go) && (~acting);
        ready$d = ((~unanswered) && (~unplayed)) && (free && (~flush$q));
        chosen$d = |again$q && free;
        their_slot = asked & slots;
        their_mark = one8 << their_slot;
        other_marks = ~their_mark;
        if (fails) begin
            error_count$d = errors_more;
        end
        if (takes) begin
            taken$d = taken_more;
            turned$d = turned$q || (taken$q == all8);
            gap$d = 1'b0;
            told$d = 1'b0;
            again$d = again$q & other_marks;
        end
        if (repeats) begin
            again$d = again$q | their_mark;
        end
        if (skips) begin
            gap$d = gap$q || (~told$q);
            told$d = 1'b1;
        end
        if (identifies) begin
            identify$d = 1'b1;
        end
        if (renews) begin
            has_session$d = 1'b1;
            number$d = from_session;
            taken$d = none8;
            sent$d = none8;
            turned$d = 1'b0;
            gap$d = 1'b0;
            told$d = 1'b0;
            again$d = none8;
            identity$d = 1'b0;
            flush$d = 1'b1;
            identify$d = 1'b1;
        end
        ahead = taken$q - sent$q;
        opened = has_session$q;
        session = number$q;
        expected = taken$q;
        unsent = ahead;
        wrapped = turned$q;
        room = (ahead != window) && (~begun);
        play = start;
        play_flush = start_flush;
        play_read = start_read;
        played = fed$q;
        reading = asking$q;
        open = ~(occupied || identity$q);
        answered = back$q;
        wide_kind = ((kind) & 32'hffffffff);
        wide_which = ((which) & 32'hffffffff);
        wide_which = wide_which << 32'h8;
        wide_session = ((number$q) & 32'hffffffff);
        wide_session = wide_session << 32'h10;
        pair = wide_kind | wide_which;
        header = pair | wide_session;
        launch = go;
        laden = ~gap$q;
        slot = which;
        errors = error_count$q;
        repeated = repeat_count$q;
    end

endmodule // link$control


module link$control$again(d,q,clock);

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

endmodule // link$control$again


module link$control$asking(d,q,clock);

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

endmodule // link$control$asking


module link$control$back(d,q,clock);

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

endmodule // link$control$back


module link$control$choice(d,q,clock);

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

endmodule // link$control$choice


module link$control$chosen(d,q,clock);

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

endmodule // link$control$chosen


module link$control$error_count(d,q,clock);

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

endmodule // link$control$error_count


module link$control$fed(d,q,clock);

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

endmodule // link$control$fed


module link$control$flush(d,q,clock);

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

endmodule // link$control$flush


module link$control$flushing(d,q,clock);

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

endmodule // link$control$flushing


module link$control$gap(d,q,clock);

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

endmodule // link$control$gap


module link$control$has_session(d,q,clock);

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

endmodule // link$control$has_session


module link$control$identify(d,q,clock);

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

endmodule // link$control$identify


module link$control$identity(d,q,clock);

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

endmodule // link$control$identity


module link$control$number(d,q,clock);

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

endmodule // link$control$number


module link$control$ready(d,q,clock);

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

endmodule // link$control$ready


module link$control$repeat_count(d,q,clock);

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

endmodule // link$control$repeat_count


module link$control$sent(d,q,clock);

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

endmodule // link$control$sent


module link$control$taken(d,q,clock);

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

endmodule // link$control$taken


module link$control$told(d,q,clock);

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

endmodule // link$control$told


module link$control$turned(d,q,clock);

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

endmodule // link$control$turned


module link$framer(clock,launch,header,laden,slot,sending,busy_slot,at,word,tx_valid,tx_ready,tx_data);

    // Module arguments
    input wire  clock;
    input wire  launch;
    input wire  [31:0] header;
    input wire  laden;
    input wire  [7:0] slot;
    output reg  sending;
    output reg  [7:0] busy_slot;
    output reg  [8:0] at;
    input wire  [32:0] word;
    output reg  tx_valid;
    input wire  tx_ready;
    output reg  [7:0] tx_data;

    // Constant declarations
    localparam  flag = 8'h7e;
    localparam  escape = 8'h7d;
    localparam  turn = 8'h20;
    localparam  none32 = 32'h0;
    localparam  none9 = 9'b0;
    localparam  one9 = 9'b1;
    localparam  one2 = 2'b1;
    localparam  last2 = 2'b11;

    // Stub signals
    reg  opening$d;
    wire  opening$q;
    reg  opening$clock;
    reg  body$d;
    wire  body$q;
    reg  body$clock;
    reg  summing$d;
    wire  summing$q;
    reg  summing$clock;
    reg  checking$d;
    wire  checking$q;
    reg  checking$clock;
    reg  closing$d;
    wire  closing$q;
    reg  closing$clock;
    reg  more$d;
    wire  more$q;
    reg  more$clock;
    reg  escaped$d;
    wire  escaped$q;
    reg  escaped$clock;
    reg  [7:0] place$d;
    wire  [7:0] place$q;
    reg  place$clock;
    reg  [8:0] number$d;
    wire  [8:0] number$q;
    reg  number$clock;
    reg  [31:0] bytes$d;
    wire  [31:0] bytes$q;
    reg  bytes$clock;
    reg  [1:0] phase$d;
    wire  [1:0] phase$q;
    reg  phase$clock;
    reg  [31:0] crc$d;
    wire  [31:0] crc$q;
    reg  crc$clock;
    reg  [31:0] crc_step$crc;
    reg  [7:0] crc_step$data;
    wire  [31:0] crc_step$after;
    reg  valid$d;
    wire  valid$q;
    reg  valid$clock;
    reg  [7:0] data$d;
    wire  [7:0] data$q;
    reg  data$clock;

    // Local signals
    reg  free;
    reg  [7:0] low;
    reg  [7:0] turned;
    reg  special;
    reg  in_word;
    reg  step;
    reg  escapes;
    reg  moves;
    reg  ends;
    reg  [31:0] rest;
    reg  [1:0] phase_more;
    reg  [8:0] number_more;

    // Sub module instances
    link$framer$opening opening(
        .d(opening$d),
        .q(opening$q),
        .clock(opening$clock)
    );
    link$framer$body body(
        .d(body$d),
        .q(body$q),
        .clock(body$clock)
    );
    link$framer$summing summing(
        .d(summing$d),
        .q(summing$q),
        .clock(summing$clock)
    );
    link$framer$checking checking(
        .d(checking$d),
        .q(checking$q),
        .clock(checking$clock)
    );
    link$framer$closing closing(
        .d(closing$d),
        .q(closing$q),
        .clock(closing$clock)
    );
    link$framer$more more(
        .d(more$d),
        .q(more$q),
        .clock(more$clock)
    );
    link$framer$escaped escaped(
        .d(escaped$d),
        .q(escaped$q),
        .clock(escaped$clock)
    );
    link$framer$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    link$framer$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    link$framer$bytes bytes(
        .d(bytes$d),
        .q(bytes$q),
        .clock(bytes$clock)
    );
    link$framer$phase phase(
        .d(phase$d),
        .q(phase$q),
        .clock(phase$clock)
    );
    link$framer$crc crc(
        .d(crc$d),
        .q(crc$q),
        .clock(crc$clock)
    );
    link$framer$crc_step crc_step(
        .crc(crc_step$crc),
        .data(crc_step$data),
        .after(crc_step$after)
    );
    link$framer$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    link$framer$data data(
        .d(data$d),
        .q(data$q),
        .clock(data$clock)
    );

    // Update code
    always @(*) begin
        opening$clock = clock;
        body$clock = clock;
        summing$clock = clock;
        checking$clock = clock;
        closing$clock = clock;
        more$clock = clock;
        escaped$clock = clock;
        opening$d = opening$q;
        body$d = body$q;
        summing$d = summing$q;
        checking$d = checking$q;
        closing$d = closing$q;
        more$d = more$q;
        escaped$d = escaped$q;
        place$clock = clock;
        number$clock = clock;
        bytes$clock = clock;
        phase$clock = clock;
        crc$clock = clock;
        valid$clock = clock;
        data$clock = clock;
        place$d = place$q;
        number$d = number$q;
        bytes$d = bytes$q;
        phase$d = phase$q;
        crc$d = crc$q;
        valid$d = valid$q;
        data$d = data$q;
        free = tx_ready || (~valid$q);
        low = bytes$q[(32'h0)+:(8)];
        turned = low ^ turn;
        special = (low == flag) || (low == escape);
        in_word = body$q || checking$q;
        step = in_word && free;
        escapes = special && (~escaped$q);
        moves = step && (~escapes);
        ends = moves && (phase$q == last2);
        rest = bytes$q >> 32'h8;
        phase_more = phase$q + one2;
        number_more = number$q + one9;
        crc_step$crc = crc$q;
        crc_step$data = low;
        if (tx_ready) begin
            valid$d = 1'b0;
        end
        if (step) begin
            valid$d = 1'b1;
            escaped$d = escapes;
            data$d = low;
            if (escaped$q) begin
                data$d = turned;
            end
            else begin
                if (special) begin
                    data$d = escape;
                end
            end
        end
        if (moves) begin
            bytes$d = rest;
            phase$d = phase_more;
            crc$d = crc_step$after;
        end
        if (ends) begin
            if (checking$q) begin
                checking$d = 1'b0;
                closing$d = 1'b1;
            end
            else begin
                if (more$q) begin
                    bytes$d = word[(32'h0)+:(32)];
                    more$d = ~word[32'h20];
                    number$d = number_more;
                end
                else begin
                    body$d = 1'b0;
                    summing$d = 1'b1;
                end
            end
        end
        if (summing$q) begin
            bytes$d = crc$q;
            summing$d = 1'b0;
            checking$d = 1'b1;
        end
        if (free && opening$q) begin
            valid$d = 1'b1;
            data$d = flag;
            opening$d = 1'b0;
            body$d = 1'b1;
        end
        if (free && closing$q) begin
            valid$d = 1'b1;
            data$d = flag;
            closing$d = 1'b0;
        end
        if (launch) begin
            opening$d = 1'b1;
            bytes$d = header;
            more$d = laden;
            place$d = slot;
            number$d = none9;
            crc$d = none32;
        end
        sending = ((opening$q || body$q) || (summing$q || checking$q)) || closing$q;
        busy_slot = place$q;
        at = number$q;
        tx_valid = valid$q;
        tx_data = data$q;
    end

endmodule // link$framer


module link$framer$body(d,q,clock);

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

endmodule // link$framer$body


module link$framer$bytes(d,q,clock);

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

endmodule // link$framer$bytes


module link$framer$checking(d,q,clock);

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

endmodule // link$framer$checking


module link$framer$closing(d,q,clock);

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

endmodule // link$framer$closing


module link$framer$crc(d,q,clock);

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

endmodule // link$framer$crc


module link$framer$crc_step(crc,data,after);

    // Module arguments
    input wire  [31:0] crc;
    input wire  [7:0] data;
    output reg  [31:0] after;

    // Constant declarations
    localparam  ones = 32'hff000000;
    localparam  masks$0 = 8'h4;
    localparam  masks$1 = 8'h9;
    localparam  masks$2 = 8'h13;
    localparam  masks$3 = 8'h26;
    localparam  masks$4 = 8'h4d;
    localparam  masks$5 = 8'h9a;
    localparam  masks$6 = 8'h30;
    localparam  masks$7 = 8'h61;
    localparam  masks$8 = 8'hc2;
    localparam  masks$9 = 8'h80;
    localparam  masks$10 = 8'h4;
    localparam  masks$11 = 8'h8;
    localparam  masks$12 = 8'h11;
    localparam  masks$13 = 8'h23;
    localparam  masks$14 = 8'h46;
    localparam  masks$15 = 8'h8c;
    localparam  masks$16 = 8'h1d;
    localparam  masks$17 = 8'h3b;
    localparam  masks$18 = 8'h77;
    localparam  masks$19 = 8'hee;
    localparam  masks$20 = 8'hd8;
    localparam  masks$21 = 8'hb4;
    localparam  masks$22 = 8'h6c;
    localparam  masks$23 = 8'hd8;
    localparam  masks$24 = 8'hb5;
    localparam  masks$25 = 8'h6f;
    localparam  masks$26 = 8'hdf;
    localparam  masks$27 = 8'hba;
    localparam  masks$28 = 8'h71;
    localparam  masks$29 = 8'he3;
    localparam  masks$30 = 8'hc3;
    localparam  masks$31 = 8'h82;

    // Local signals
    reg  [7:0] low;
    reg  [7:0] raw;
    reg  [7:0] index;
    reg  [31:0] shifted;
    reg  [31:0] base;
    reg  [31:0] sum;
    reg  parity$0;
    reg  parity$1;
    reg  parity$2;
    reg  parity$3;
    reg  parity$4;
    reg  parity$5;
    reg  parity$6;
    reg  parity$7;
    reg  parity$8;
    reg  parity$9;
    reg  parity$10;
    reg  parity$11;
    reg  parity$12;
    reg  parity$13;
    reg  parity$14;
    reg  parity$15;
    reg  parity$16;
    reg  parity$17;
    reg  parity$18;
    reg  parity$19;
    reg  parity$20;
    reg  parity$21;
    reg  parity$22;
    reg  parity$23;
    reg  parity$24;
    reg  parity$25;
    reg  parity$26;
    reg  parity$27;
    reg  parity$28;
    reg  parity$29;
    reg  parity$30;
    reg  parity$31;
    reg  turned$0;
    reg  turned$1;
    reg  turned$2;
    reg  turned$3;
    reg  turned$4;
    reg  turned$5;
    reg  turned$6;
    reg  turned$7;
    reg  turned$8;
    reg  turned$9;
    reg  turned$10;
    reg  turned$11;
    reg  turned$12;
    reg  turned$13;
    reg  turned$14;
    reg  turned$15;
    reg  turned$16;
    reg  turned$17;
    reg  turned$18;
    reg  turned$19;
    reg  turned$20;
    reg  turned$21;
    reg  turned$22;
    reg  turned$23;
    reg  turned$24;
    reg  turned$25;
    reg  turned$26;
    reg  turned$27;
    reg  turned$28;
    reg  turned$29;
    reg  turned$30;
    reg  turned$31;

    // Update code
    always @(*) begin
        low = crc[(32'h0)+:(8)];
        raw = ~low;
        index = raw ^ data;
        shifted = crc >> 32'h8;
        base = shifted | ones;
        sum = base;
        parity$0 = ^(index & masks$0);
        turned$0 = parity$0 ^ base[0];
        sum = (sum & ~(1 << (0)) | ((turned$0) << (0)));
        parity$1 = ^(index & masks$1);
        turned$1 = parity$1 ^ base[1];
        sum = (sum & ~(1 << (1)) | ((turned$1) << (1)));
        parity$2 = ^(index & masks$2);
        turned$2 = parity$2 ^ base[2];
        sum = (sum & ~(1 << (2)) | ((turned$2) << (2)));
        parity$3 = ^(index & masks$3);
        turned$3 = parity$3 ^ base[3];
        sum = (sum & ~(1 << (3)) | ((turned$3) << (3)));
        parity$4 = ^(index & masks$4);
        turned$4 = parity$4 ^ base[4];
        sum = (sum & ~(1 << (4)) | ((turned$4) << (4)));
        parity$5 = ^(index & masks$5);
        turned$5 = parity$5 ^ base[5];
        sum = (sum & ~(1 << (5)) | ((turned$5) << (5)));
        parity$6 = ^(index & masks$6);
        turned$6 = parity$6 ^ base[6];
        sum = (sum & ~(1 << (6)) | ((turned$6) << (6)));
        parity$7 = ^(index & masks$7);
        turned$7 = parity$7 ^ base[7];
        sum = (sum & ~(1 << (7)) | ((turned$7) << (7)));
        parity$8 = ^(index & masks$8);
        turned$8 = parity$8 ^ base[8];
        sum = (sum & ~(1 << (8)) | ((turned$8) << (8)));
        parity$9 = ^(index & masks$9);
        turned$9 = parity$9 ^ base[9];
        sum = (sum & ~(1 << (9)) | ((turned$9) << (9)));
        parity$10 = ^(index & masks$10);
        turned$10 = parity$10 ^ base[10];
        sum = (sum & ~(1 << (10)) | ((turned$10) << (10)));
        parity$11 = ^(index & masks$11);
        turned$11 = parity$11 ^ base[11];
        sum = (sum & ~(1 << (11)) | ((turned$11) << (11)));
        parity$12 = ^(index & masks$12);
        turned$12 = parity$12 ^ base[12];
        sum = (sum & ~(1 << (12)) | ((turned$12) << (12)));
        parity$13 = ^(index & masks$13);
        turned$13 = parity$13 ^ base[13];
        sum = (sum & ~(1 << (13)) | ((turned$13) << (13)));
        parity$14 = ^(index & masks$14);
        turned$14 = parity$14 ^ base[14];
        sum = (sum & ~(1 << (14)) | ((turned$14) << (14)));
        parity$15 = ^(index & masks$15);
        turned$15 = parity$15 ^ base[15];
        sum = (sum & ~(1 << (15)) | ((turned$15) << (15)));
        parity$16 = ^(index & masks$16);
        turned$16 = parity$16 ^ base[16];
        sum = (sum & ~(1 << (16)) | ((turned$16) << (16)));
        parity$17 = ^(index & masks$17);
        turned$17 = parity$17 ^ base[17];
        sum = (sum & ~(1 << (17)) | ((turned$17) << (17)));
        parity$18 = ^(index & masks$18);
        turned$18 = parity$18 ^ base[18];
        sum = (sum & ~(1 << (18)) | ((turned$18) << (18)));
        parity$19 = ^(index & masks$19);
        turned$19 = parity$19 ^ base[19];
        sum = (sum & ~(1 << (19)) | ((turned$19) << (19)));
        parity$20 = ^(index & masks$20);
        turned$20 = parity$20 ^ base[20];
        sum = (sum & ~(1 << (20)) | ((turned$20) << (20)));
        parity$21 = ^(index & masks$21);
        turned$21 = parity$21 ^ base[21];
        sum = (sum & ~(1 << (21)) | ((turned$21) << (21)));
        parity$22 = ^(index & masks$22);
        turned$22 = parity$22 ^ base[22];
        sum = (sum & ~(1 << (22)) | ((turned$22) << (22)));
        parity$23 = ^(index & masks$23);
        turned$23 = parity$23 ^ base[23];
        sum = (sum & ~(1 << (23)) | ((turned$23) << (23)));
        parity$24 = ^(index & masks$24);
        turned$24 = parity$24 ^ base[24];
        sum = (sum & ~(1 << (24)) | ((turned$24) << (24)));
        parity$25 = ^(index & masks$25);
        turned$25 = parity$25 ^ base[25];
        sum = (sum & ~(1 << (25)) | ((turned$25) << (25)));
        parity$26 = ^(index & masks$26);
        turned$26 = parity$26 ^ base[26];
        sum = (sum & ~(1 << (26)) | ((turned$26) << (26)));
        parity$27 = ^(index & masks$27);
        turned$27 = parity$27 ^ base[27];
        sum = (sum & ~(1 << (27)) | ((turned$27) << (27)));
        parity$28 = ^(index & masks$28);
        turned$28 = parity$28 ^ base[28];
        sum = (sum & ~(1 << (28)) | ((turned$28) << (28)));
        parity$29 = ^(index & masks$29);
        turned$29 = parity$29 ^ base[29];
        sum = (sum & ~(1 << (29)) | ((turned$29) << (29)));
        parity$30 = ^(index & masks$30);
        turned$30 = parity$30 ^ base[30];
        sum = (sum & ~(1 << (30)) | ((turned$30) << (30)));
        parity$31 = ^(index & masks$31);
        turned$31 = parity$31 ^ base[31];
        sum = (sum & ~(1 << (31)) | ((turned$31) << (31)));
        after = sum;
    end

endmodule // link$framer$crc_step


module link$framer$data(d,q,clock);

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

endmodule // link$framer$data


module link$framer$escaped(d,q,clock);

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

endmodule // link$framer$escaped


module link$framer$more(d,q,clock);

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

endmodule // link$framer$more


module link$framer$number(d,q,clock);

    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 9'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // link$framer$number


module link$framer$opening(d,q,clock);

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

endmodule // link$framer$opening


module link$framer$phase(d,q,clock);

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

endmodule // link$framer$phase


module link$framer$place(d,q,clock);

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

endmodule // link$framer$place


module link$framer$summing(d,q,clock);

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

endmodule // link$framer$summing


module link$framer$valid(d,q,clock);

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

endmodule // link$framer$valid


module link$keeper(clock,r_valid,r_ready,r_data,open,reading,write,at,answers,substantial);

    // Module arguments
    input wire  clock;
    input wire  r_valid;
    output reg  r_ready;
    input wire  [32:0] r_data;
    input wire  open;
    input wire  reading;
    output reg  write;
    output reg  [8:0] at;
    output reg  answers;
    output reg  substantial;

    // Constant declarations
    localparam  none9 = 9'b0;
    localparam  one9 = 9'b1;

    // Stub signals
    reg  amid$d;
    wire  amid$q;
    reg  amid$clock;
    reg  [8:0] number$d;
    wire  [8:0] number$q;
    reg  number$clock;

    // Local signals
    reg  ready;
    reg  take;
    reg  last;
    reg  skip;
    reg  [8:0] number_more;

    // Sub module instances
    link$keeper$amid amid(
        .d(amid$d),
        .q(amid$q),
        .clock(amid$clock)
    );
    link$keeper$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );

    // Update code
    always @(*) begin
        amid$clock = clock;
        number$clock = clock;
        amid$d = amid$q;
        number$d = number$q;
        ready = amid$q || open;
        take = r_valid && ready;
        last = r_data[32'h20];
        skip = reading && (~amid$q);
        number_more = number$q + one9;
        write = take && (~skip);
        if (take) begin
            amid$d = ~last;
            if (~skip) begin
                number$d = number_more;
            end
            if (last) begin
                number$d = none9;
            end
        end
        r_ready = ready;
        at = number$q;
        answers = take && last;
        substantial = amid$q;
    end

endmodule // link$keeper


module link$keeper$amid(d,q,clock);

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

endmodule // link$keeper$amid


module link$keeper$number(d,q,clock);

    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 9'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // link$keeper$number


module link$lengths(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [2:0] write_at;
    input wire  [8:0] write_data;
    input wire  [2:0] read_at;
    output reg  [8:0] q;

    // Update code (custom)
    reg [8:0] words [0:7];
    integer i;
    initial begin
      for (i = 0; i <= 7; i = i + 1) words[i] = 0;
      q = 0;
    end
    always @(posedge clock) begin
      q <= words[read_at];
      if (write) words[write_at] <= write_data;
    end
endmodule // link$lengths


module link$player(clock,play,play_flush,play_read,resting,finishes,length,at,word,errors,repeated,q_valid,q_ready,q_data);

    // Module arguments
    input wire  clock;
    input wire  play;
    input wire  play_flush;
    input wire  play_read;
    output reg  resting;
    output reg  finishes;
    input wire  [8:0] length;
    output reg  [8:0] at;
    input wire  [31:0] word;
    input wire  [31:0] errors;
    input wire  [31:0] repeated;
    output reg  q_valid;
    input wire  q_ready;
    output reg  [32:0] q_data;

    // Constant declarations
    localparam  none9 = 9'b0;
    localparam  one9 = 9'b1;
    localparam  none32 = 32'h0;
    localparam  none33 = 33'h0;
    localparam  last33 = 33'h100000000;
    localparam  flush_length = 9'b11;
    localparam  read_length = 9'b10;
    localparam  flush_words$0 = 32'h2;
    localparam  flush_words$1 = 32'h41;
    localparam  flush_words$2 = 32'h1;
    localparam  read = 32'h4001;

    // Stub signals
    reg  counting$d;
    wire  counting$q;
    reg  counting$clock;
    reg  counting_on$d;
    wire  counting_on$q;
    reg  counting_on$clock;
    reg  paying$d;
    wire  paying$q;
    reg  paying$clock;
    reg  flushing$d;
    wire  flushing$q;
    reg  flushing$clock;
    reg  asking$d;
    wire  asking$q;
    reg  asking$clock;
    reg  waits$d;
    wire  waits$q;
    reg  waits$clock;
    reg  [8:0] number$d;
    wire  [8:0] number$q;
    reg  number$clock;
    reg  valid$d;
    wire  valid$q;
    reg  valid$clock;
    reg  [31:0] data$d;
    wire  [31:0] data$q;
    reg  data$clock;
    reg  last$d;
    wire  last$q;
    reg  last$clock;

    // Local signals
    reg  free;
    reg  step_errors;
    reg  step_repeats;
    reg  step_payload;
    reg  own;
    reg  [8:0] words;
    reg  [8:0] number_more;
    reg  first;
    reg  second;
    reg  [31:0] own_word;
    reg  empty;
    reg  ends;
    reg  over;
    reg  starts;
    reg  [32:0] wide;
    reg  [32:0] mark;

    // Sub module instances
    link$player$counting counting(
        .d(counting$d),
        .q(counting$q),
        .clock(counting$clock)
    );
    link$player$counting_on counting_on(
        .d(counting_on$d),
        .q(counting_on$q),
        .clock(counting_on$clock)
    );
    link$player$paying paying(
        .d(paying$d),
        .q(paying$q),
        .clock(paying$clock)
    );
    link$player$flushing flushing(
        .d(flushing$d),
        .q(flushing$q),
        .clock(flushing$clock)
    );
    link$player$asking asking(
        .d(asking$d),
        .q(asking$q),
        .clock(asking$clock)
    );
    link$player$waits waits(
        .d(waits$d),
        .q(waits$q),
        .clock(waits$clock)
    );
    link$player$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    link$player$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    link$player$data data(
        .d(data$d),
        .q(data$q),
        .clock(data$clock)
    );
    link$player$last last(
        .d(last$d),
        .q(last$q),
        .clock(last$clock)
    );

    // Update code
    always @(*) begin
        counting$clock = clock;
        counting_on$clock = clock;
        paying$clock = clock;
        flushing$clock = clock;
        asking$clock = clock;
        waits$clock = clock;
        number$clock = clock;
        valid$clock = clock;
        data$clock = clock;
        last$clock = clock;
        counting$d = counting$q;
        counting_on$d = counting_on$q;
        paying$d = paying$q;
        flushing$d = flushing$q;
        asking$d = asking$q;
        waits$d = waits$q;
        number$d = number$q;
        valid$d = valid$q;
        data$d = data$q;
        last$d = last$q;
        free = q_ready || (~valid$q);
        step_errors = free && counting$q;
        step_repeats = free && counting_on$q;
        step_payload = (free && paying$q) && (~waits$q);
        own = flushing$q || asking$q;
        words = length;
        if (flushing$q) begin
            words = flush_length;
        end
        if (asking$q) begin
            words = read_length;
        end
        number_more = number$q + one9;
        empty = words == none9;
        ends = number_more == words;
        first = number$q == none9;
        second = number$q == one9;
        own_word = flush_words$2;
        if (second) begin
            own_word = flush_words$1;
        end
        if (first) begin
            own_word = flush_words$0;
        end
        if (asking$q) begin
            own_word = none32;
            if (first) begin
                own_word = read;
            end
        end
        if (q_ready) begin
            valid$d = 1'b0;
        end
        over = 1'b0;
        waits$d = 1'b0;
        if (step_errors) begin
            valid$d = 1'b1;
            data$d = errors;
            last$d = 1'b0;
            counting$d = 1'b0;
            counting_on$d = 1'b1;
        end
        if (step_repeats) begin
            valid$d = 1'b1;
            data$d = repeated;
            last$d = empty;
            counting_on$d = 1'b0;
            paying$d = ~empty;
            over = empty;
        end
        if (step_payload) begin
            valid$d = 1'b1;
            data$d = word;
            if (own) begin
                data$d = own_word;
            end
            last$d = ends;
            paying$d = ~ends;
            over = ends;
            number$d = number_more;
            waits$d = 1'b1;
        end
        starts = play || (play_flush || play_read);
        if (starts) begin
            counting$d = 1'b1;
            flushing$d = play_flush;
            asking$d = play_read;
            number$d = none9;
        end
        resting = ~(counting$q || (counting_on$q || paying$q));
        finishes = over && (~own);
        at = number$q;
        q_valid = valid$q;
        mark = none33;
        if (last$q) begin
            mark = last33;
        end
        wide = ((data$q) & 33'h1ffffffff);
        q_data = wide | mark;
    end

endmodule // link$player


module link$player$asking(d,q,clock);

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

endmodule // link$player$asking


module link$player$counting(d,q,clock);

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

endmodule // link$player$counting


module link$player$counting_on(d,q,clock);

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

endmodule // link$player$counting_on


module link$player$data(d,q,clock);

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

endmodule // link$player$data


module link$player$flushing(d,q,clock);

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

endmodule // link$player$flushing


module link$player$last(d,q,clock);

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

endmodule // link$player$last


module link$player$number(d,q,clock);

    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 9'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // link$player$number


module link$player$paying(d,q,clock);

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

endmodule // link$player$paying


module link$player$valid(d,q,clock);

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

endmodule // link$player$valid


module link$player$waits(d,q,clock);

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

endmodule // link$player$waits


module link$receiver(clock,rx_valid,rx_ready,rx_data,opened,session,expected,unsent,wrapped,room,write,write_at,write_data,acting,fails,renews,identifies,takes,skips,repeats,asked,from_session,length);

    // Module arguments
    input wire  clock;
    input wire  rx_valid;
    output reg  rx_ready;
    input wire  [7:0] rx_data;
    input wire  opened;
    input wire  [15:0] session;
    input wire  [7:0] expected;
    input wire  [7:0] unsent;
    input wire  wrapped;
    input wire  room;
    output reg  write;
    output reg  [8:0] write_at;
    output reg  [31:0] write_data;
    output reg  acting;
    output reg  fails;
    output reg  renews;
    output reg  identifies;
    output reg  takes;
    output reg  skips;
    output reg  repeats;
    output reg  [7:0] asked;
    output reg  [15:0] from_session;
    output reg  [8:0] length;

    // Constant declarations
    localparam  flag = 8'h7e;
    localparam  escape = 8'h7d;
    localparam  turn = 8'h20;
    localparam  residue = 32'h2144df1c;
    localparam  kind_open = 8'h1;
    localparam  kind_request = 8'h2;
    localparam  payload = 9'b100000000;
    localparam  window = 8'h4;
    localparam  none32 = 32'h0;
    localparam  none9 = 9'b0;
    localparam  none8 = 8'h0;
    localparam  none2 = 2'b0;
    localparam  one9 = 9'b1;
    localparam  one2 = 2'b1;

    // Stub signals
    reg  busy$d;
    wire  busy$q;
    reg  busy$clock;
    reg  escaped$d;
    wire  escaped$q;
    reg  escaped$clock;
    reg  given$d;
    wire  given$q;
    reg  given$clock;
    reg  [7:0] data$d;
    wire  [7:0] data$q;
    reg  data$clock;
    reg  ended$d;
    wire  ended$q;
    reg  ended$clock;
    reg  lone$d;
    wire  lone$q;
    reg  lone$clock;
    reg  [31:0] crc$d;
    wire  [31:0] crc$q;
    reg  crc$clock;
    reg  [31:0] crc_step$crc;
    reg  [7:0] crc_step$data;
    wire  [31:0] crc_step$after;
    reg  [31:0] word$d;
    wire  [31:0] word$q;
    reg  word$clock;
    reg  [1:0] phase$d;
    wire  [1:0] phase$q;
    reg  phase$clock;
    reg  any$d;
    wire  any$q;
    reg  any$clock;
    reg  headed$d;
    wire  headed$q;
    reg  headed$clock;
    reg  [31:0] header$d;
    wire  [31:0] header$q;
    reg  header$clock;
    reg  place$d;
    wire  place$q;
    reg  place$clock;
    reg  [8:0] count$d;
    wire  [8:0] count$q;
    reg  count$clock;
    reg  too_long$d;
    wire  too_long$q;
    reg  too_long$clock;
    reg  checked$d;
    wire  checked$q;
    reg  checked$clock;
    reg  sound$d;
    wire  sound$q;
    reg  sound$clock;
    reg  whole$d;
    wire  whole$q;
    reg  whole$clock;
    reg  same$d;
    wire  same$q;
    reg  same$clock;
    reg  fresh$d;
    wire  fresh$q;
    reg  fresh$clock;
    reg  [7:0] behind$d;
    wire  [7:0] behind$q;
    reg  behind$clock;
    reg  [7:0] pending$d;
    wire  [7:0] pending$q;
    reg  pending$clock;
    reg  past$d;
    wire  past$q;
    reg  past$clock;
    reg  opens$d;
    wire  opens$q;
    reg  opens$clock;
    reg  requests$d;
    wire  requests$q;
    reg  requests$clock;
    reg  act$d;
    wire  act$q;
    reg  act$clock;
    reg  act_fails$d;
    wire  act_fails$q;
    reg  act_fails$clock;
    reg  act_renews$d;
    wire  act_renews$q;
    reg  act_renews$clock;
    reg  act_identifies$d;
    wire  act_identifies$q;
    reg  act_identifies$clock;
    reg  act_takes$d;
    wire  act_takes$q;
    reg  act_takes$clock;
    reg  act_skips$d;
    wire  act_skips$q;
    reg  act_skips$clock;
    reg  act_repeats$d;
    wire  act_repeats$q;
    reg  act_repeats$clock;

    // Local signals
    reg  take;
    reg  is_flag;
    reg  is_escape;
    reg  [7:0] plain;
    reg  starts;
    reg  follows;
    reg  full;
    reg  store;
    reg  [31:0] older;
    reg  [31:0] newest;
    reg  [1:0] phase_more;
    reg  [8:0] count_more;
    reg  [7:0] kind;
    reg  [7:0] from;
    reg  [15:0] their_session;
    reg  aligned;
    reg  some;
    reg  good;
    reg  good_request;
    reg  good_open;
    reg  good_kind;
    reg  current;
    reg  in_window;
    reg  old;
    reg  was_sent;
    reg  was_ours;
    reg  kept;
    reg  fits;

    // Sub module instances
    link$receiver$busy busy(
        .d(busy$d),
        .q(busy$q),
        .clock(busy$clock)
    );
    link$receiver$escaped escaped(
        .d(escaped$d),
        .q(escaped$q),
        .clock(escaped$clock)
    );
    link$receiver$given given(
        .d(given$d),
        .q(given$q),
        .clock(given$clock)
    );
    link$receiver$data data(
        .d(data$d),
        .q(data$q),
        .clock(data$clock)
    );
    link$receiver$ended ended(
        .d(ended$d),
        .q(ended$q),
        .clock(ended$clock)
    );
    link$receiver$lone lone(
        .d(lone$d),
        .q(lone$q),
        .clock(lone$clock)
    );
    link$receiver$crc crc(
        .d(crc$d),
        .q(crc$q),
        .clock(crc$clock)
    );
    link$receiver$crc_step crc_step(
        .crc(crc_step$crc),
        .data(crc_step$data),
        .after(crc_step$after)
    );
    link$receiver$word word(
        .d(word$d),
        .q(word$q),
        .clock(word$clock)
    );
    link$receiver$phase phase(
        .d(phase$d),
        .q(phase$q),
        .clock(phase$clock)
    );
    link$receiver$any any(
        .d(any$d),
        .q(any$q),
        .clock(any$clock)
    );
    link$receiver$headed headed(
        .d(headed$d),
        .q(headed$q),
        .clock(headed$clock)
    );
    link$receiver$header header(
        .d(header$d),
        .q(header$q),
        .clock(header$clock)
    );
    link$receiver$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    link$receiver$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    link$receiver$too_long too_long(
        .d(too_long$d),
        .q(too_long$q),
        .clock(too_long$clock)
    );
    link$receiver$checked checked(
        .d(checked$d),
        .q(checked$q),
        .clock(checked$clock)
    );
    link$receiver$sound sound(
        .d(sound$d),
        .q(sound$q),
        .clock(sound$clock)
    );
    link$receiver$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    link$receiver$same same(
        .d(same$d),
        .q(same$q),
        .clock(same$clock)
    );
    link$receiver$fresh fresh(
        .d(fresh$d),
        .q(fresh$q),
        .clock(fresh$clock)
    );
    link$receiver$behind behind(
        .d(behind$d),
        .q(behind$q),
        .clock(behind$clock)
    );
    link$receiver$pending pending(
        .d(pending$d),
        .q(pending$q),
        .clock(pending$clock)
    );
    link$receiver$past past(
        .d(past$d),
        .q(past$q),
        .clock(past$clock)
    );
    link$receiver$opens opens(
        .d(opens$d),
        .q(opens$q),
        .clock(opens$clock)
    );
    link$receiver$requests requests(
        .d(requests$d),
        .q(requests$q),
        .clock(requests$clock)
    );
    link$receiver$act act(
        .d(act$d),
        .q(act$q),
        .clock(act$clock)
    );
    link$receiver$act_fails act_fails(
        .d(act_fails$d),
        .q(act_fails$q),
        .clock(act_fails$clock)
    );
    link$receiver$act_renews act_renews(
        .d(act_renews$d),
        .q(act_renews$q),
        .clock(act_renews$clock)
    );
    link$receiver$act_identifies act_identifies(
        .d(act_identifies$d),
        .q(act_identifies$q),
        .clock(act_identifies$clock)
    );
    link$receiver$act_takes act_takes(
        .d(act_takes$d),
        .q(act_takes$q),
        .clock(act_takes$clock)
    );
    link$receiver$act_skips act_skips(
        .d(act_skips$d),
        .q(act_skips$q),
        .clock(act_skips$clock)
    );
    link$receiver$act_repeats act_repeats(
        .d(act_repeats$d),
        .q(act_repeats$q),
        .clock(act_repeats$clock)
    );

    // Update code
    always @(*) begin
        busy$clock = clock;
        escaped$clock = clock;
        given$clock = clock;
        data$clock = clock;
        ended$clock = clock;
        lone$clock = clock;
        busy$d = busy$q;
        escaped$d = escaped$q;
        given$d = given$q;
        data$d = data$q;
        ended$d = ended$q;
        lone$d = lone$q;
        crc$clock = clock;
        word$clock = clock;
        phase$clock = clock;
        any$clock = clock;
        headed$clock = clock;
        header$clock = clock;
        place$clock = clock;
        count$clock = clock;
        too_long$clock = clock;
        crc$d = crc$q;
        word$d = word$q;
        phase$d = phase$q;
        any$d = any$q;
        headed$d = headed$q;
        header$d = header$q;
        place$d = place$q;
        count$d = count$q;
        too_long$d = too_long$q;
        checked$clock = clock;
        sound$clock = clock;
        whole$clock = clock;
        same$clock = clock;
        fresh$clock = clock;
        behind$clock = clock;
        pending$clock = clock;
        past$clock = clock;
        opens$clock = clock;
        requests$clock = clock;
        checked$d = checked$q;
        sound$d = sound$q;
        whole$d = whole$q;
        same$d = same$q;
        fresh$d = fresh$q;
        behind$d = behind$q;
        pending$d = pending$q;
        past$d = past$q;
        opens$d = opens$q;
        requests$d = requests$q;
        act$clock = clock;
        act_fails$clock = clock;
        act_renews$clock = clock;
        act_identifies$clock = clock;
        act_takes$clock = clock;
        act_skips$clock = clock;
        act_repeats$clock = clock;
        act$d = act$q;
        act_fails$d = act_fails$q;
        act_renews$d = act_renews$q;
        act_identifies$d = act_identifies$q;
        act_takes$d = act_takes$q;
        act_skips$d = act_skips$q;
        act_repeats$d = act_repeats$q;
        rx_ready = ~busy$q;
        take = rx_valid && (~busy$q);
        is_flag = rx_data == flag;
        is_escape = rx_data == escape;
        plain = rx_data ^ turn;
        given$d = 1'b0;
        ended$d = 1'b0;
        if (take) begin
            if (is_flag) begin
                ended$d = 1'b1;
                lone$d = escaped$q;
                escaped$d = 1'b0;
                busy$d = 1'b1;
            end
            else begin
                if (escaped$q) begin
                    given$d = 1'b1;
                    data$d = plain;
                    escaped$d = 1'b0;
                end
                else begin
                    given$d = ~is_escape;
                    data$d = rx_data;
                    escaped$d = is_escape;
                end
            end
        end
        crc_step$crc = crc$q;
        crc_step$data = data$q;
        older = word$q >> 32'h8;
        newest = ((data$q) & 32'hffffffff);
        newest = newest << 32'h18;
        phase_more = phase$q + one2;
        aligned = phase$q == none2;
        starts = given$q && aligned;
        follows = starts && any$q;
        full = count$q == payload;
        count_more = count$q + one9;
        store = 1'b0;
        if (given$q) begin
            word$d = older | newest;
            phase$d = phase_more;
            crc$d = crc_step$after;
            any$d = 1'b1;
        end
        if (follows) begin
            if (headed$q) begin
                if (full) begin
                    too_long$d = 1'b1;
                end
                else begin
                    store = place$q;
                    count$d = count_more;
                end
            end
            else begin
                headed$d = 1'b1;
                header$d = word$q;
                place$d = room;
            end
        end
        write = store;
        write_at = count$q;
        write_data = word$q;
        kind = header$q[(32'h0)+:(8)];
        from = header$q[(32'h8)+:(8)];
        their_session = header$q[(32'h10)+:(16)];
        sound$d = crc$q == residue;
        fits = headed$q && (~too_long$q);
        whole$d = (aligned && fits) && (~lone$q);
        same$d = (their_session == session) && opened;
        fresh$d = expected == none8;
        behind$d = expected - from;
        past$d = from < expected;
        pending$d = unsent;
        opens$d = kind == kind_open;
        requests$d = kind == kind_request;
        some = any$q || lone$q;
        checked$d = ended$q && some;
        if (ended$q && (~some)) begin
            busy$d = 1'b0;
        end
        good = sound$q && whole$q;
        good_kind = opens$q || requests$q;
        good_open = (good && opens$q) && checked$q;
        good_request = (good && requests$q) && (same$q && checked$q);
        current = behind$q == none8;
        in_window = behind$q <= window;
        old = in_window && (~current);
        was_sent = behind$q > pending$q;
        was_ours = wrapped || past$q;
        kept = (old && was_sent) && was_ours;
        act$d = checked$q;
        act_fails$d = checked$q && (~(good && good_kind));
        act_renews$d = good_open && (~same$q);
        act_identifies$d = good_open && (same$q && fresh$q);
        act_takes$d = good_request && (current && place$q);
        act_repeats$d = good_request && kept;
        act_skips$d = 1'b0;
        if (good_request && (~old)) begin
            act_skips$d = ~(current && place$q);
        end
        if (act$q) begin
            busy$d = 1'b0;
            any$d = 1'b0;
            headed$d = 1'b0;
            too_long$d = 1'b0;
            count$d = none9;
            phase$d = none2;
            crc$d = none32;
        end
        acting = act$q;
        fails = act_fails$q;
        renews = act_renews$q;
        identifies = act_identifies$q;
        takes = act_takes$q;
        skips = act_skips$q;
        repeats = act_repeats$q;
        asked = from;
        from_session = their_session;
        length = count$q;
    end

endmodule // link$receiver


module link$receiver$act(d,q,clock);

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

endmodule // link$receiver$act


module link$receiver$act_fails(d,q,clock);

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

endmodule // link$receiver$act_fails


module link$receiver$act_identifies(d,q,clock);

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

endmodule // link$receiver$act_identifies


module link$receiver$act_renews(d,q,clock);

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

endmodule // link$receiver$act_renews


module link$receiver$act_repeats(d,q,clock);

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

endmodule // link$receiver$act_repeats


module link$receiver$act_skips(d,q,clock);

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

endmodule // link$receiver$act_skips


module link$receiver$act_takes(d,q,clock);

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

endmodule // link$receiver$act_takes


module link$receiver$any(d,q,clock);

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

endmodule // link$receiver$any


module link$receiver$behind(d,q,clock);

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

endmodule // link$receiver$behind


module link$receiver$busy(d,q,clock);

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

endmodule // link$receiver$busy


module link$receiver$checked(d,q,clock);

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

endmodule // link$receiver$checked


module link$receiver$count(d,q,clock);

    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 9'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // link$receiver$count


module link$receiver$crc(d,q,clock);

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

endmodule // link$receiver$crc


module link$receiver$crc_step(crc,data,after);

    // Module arguments
    input wire  [31:0] crc;
    input wire  [7:0] data;
    output reg  [31:0] after;

    // Constant declarations
    localparam  ones = 32'hff000000;
    localparam  masks$0 = 8'h4;
    localparam  masks$1 = 8'h9;
    localparam  masks$2 = 8'h13;
    localparam  masks$3 = 8'h26;
    localparam  masks$4 = 8'h4d;
    localparam  masks$5 = 8'h9a;
    localparam  masks$6 = 8'h30;
    localparam  masks$7 = 8'h61;
    localparam  masks$8 = 8'hc2;
    localparam  masks$9 = 8'h80;
    localparam  masks$10 = 8'h4;
    localparam  masks$11 = 8'h8;
    localparam  masks$12 = 8'h11;
    localparam  masks$13 = 8'h23;
    localparam  masks$14 = 8'h46;
    localparam  masks$15 = 8'h8c;
    localparam  masks$16 = 8'h1d;
    localparam  masks$17 = 8'h3b;
    localparam  masks$18 = 8'h77;
    localparam  masks$19 = 8'hee;
    localparam  masks$20 = 8'hd8;
    localparam  masks$21 = 8'hb4;
    localparam  masks$22 = 8'h6c;
    localparam  masks$23 = 8'hd8;
    localparam  masks$24 = 8'hb5;
    localparam  masks$25 = 8'h6f;
    localparam  masks$26 = 8'hdf;
    localparam  masks$27 = 8'hba;
    localparam  masks$28 = 8'h71;
    localparam  masks$29 = 8'he3;
    localparam  masks$30 = 8'hc3;
    localparam  masks$31 = 8'h82;

    // Local signals
    reg  [7:0] low;
    reg  [7:0] raw;
    reg  [7:0] index;
    reg  [31:0] shifted;
    reg  [31:0] base;
    reg  [31:0] sum;
    reg  parity$0;
    reg  parity$1;
    reg  parity$2;
    reg  parity$3;
    reg  parity$4;
    reg  parity$5;
    reg  parity$6;
    reg  parity$7;
    reg  parity$8;
    reg  parity$9;
    reg  parity$10;
    reg  parity$11;
    reg  parity$12;
    reg  parity$13;
    reg  parity$14;
    reg  parity$15;
    reg  parity$16;
    reg  parity$17;
    reg  parity$18;
    reg  parity$19;
    reg  parity$20;
    reg  parity$21;
    reg  parity$22;
    reg  parity$23;
    reg  parity$24;
    reg  parity$25;
    reg  parity$26;
    reg  parity$27;
    reg  parity$28;
    reg  parity$29;
    reg  parity$30;
    reg  parity$31;
    reg  turned$0;
    reg  turned$1;
    reg  turned$2;
    reg  turned$3;
    reg  turned$4;
    reg  turned$5;
    reg  turned$6;
    reg  turned$7;
    reg  turned$8;
    reg  turned$9;
    reg  turned$10;
    reg  turned$11;
    reg  turned$12;
    reg  turned$13;
    reg  turned$14;
    reg  turned$15;
    reg  turned$16;
    reg  turned$17;
    reg  turned$18;
    reg  turned$19;
    reg  turned$20;
    reg  turned$21;
    reg  turned$22;
    reg  turned$23;
    reg  turned$24;
    reg  turned$25;
    reg  turned$26;
    reg  turned$27;
    reg  turned$28;
    reg  turned$29;
    reg  turned$30;
    reg  turned$31;

    // Update code
    always @(*) begin
        low = crc[(32'h0)+:(8)];
        raw = ~low;
        index = raw ^ data;
        shifted = crc >> 32'h8;
        base = shifted | ones;
        sum = base;
        parity$0 = ^(index & masks$0);
        turned$0 = parity$0 ^ base[0];
        sum = (sum & ~(1 << (0)) | ((turned$0) << (0)));
        parity$1 = ^(index & masks$1);
        turned$1 = parity$1 ^ base[1];
        sum = (sum & ~(1 << (1)) | ((turned$1) << (1)));
        parity$2 = ^(index & masks$2);
        turned$2 = parity$2 ^ base[2];
        sum = (sum & ~(1 << (2)) | ((turned$2) << (2)));
        parity$3 = ^(index & masks$3);
        turned$3 = parity$3 ^ base[3];
        sum = (sum & ~(1 << (3)) | ((turned$3) << (3)));
        parity$4 = ^(index & masks$4);
        turned$4 = parity$4 ^ base[4];
        sum = (sum & ~(1 << (4)) | ((turned$4) << (4)));
        parity$5 = ^(index & masks$5);
        turned$5 = parity$5 ^ base[5];
        sum = (sum & ~(1 << (5)) | ((turned$5) << (5)));
        parity$6 = ^(index & masks$6);
        turned$6 = parity$6 ^ base[6];
        sum = (sum & ~(1 << (6)) | ((turned$6) << (6)));
        parity$7 = ^(index & masks$7);
        turned$7 = parity$7 ^ base[7];
        sum = (sum & ~(1 << (7)) | ((turned$7) << (7)));
        parity$8 = ^(index & masks$8);
        turned$8 = parity$8 ^ base[8];
        sum = (sum & ~(1 << (8)) | ((turned$8) << (8)));
        parity$9 = ^(index & masks$9);
        turned$9 = parity$9 ^ base[9];
        sum = (sum & ~(1 << (9)) | ((turned$9) << (9)));
        parity$10 = ^(index & masks$10);
        turned$10 = parity$10 ^ base[10];
        sum = (sum & ~(1 << (10)) | ((turned$10) << (10)));
        parity$11 = ^(index & masks$11);
        turned$11 = parity$11 ^ base[11];
        sum = (sum & ~(1 << (11)) | ((turned$11) << (11)));
        parity$12 = ^(index & masks$12);
        turned$12 = parity$12 ^ base[12];
        sum = (sum & ~(1 << (12)) | ((turned$12) << (12)));
        parity$13 = ^(index & masks$13);
        turned$13 = parity$13 ^ base[13];
        sum = (sum & ~(1 << (13)) | ((turned$13) << (13)));
        parity$14 = ^(index & masks$14);
        turned$14 = parity$14 ^ base[14];
        sum = (sum & ~(1 << (14)) | ((turned$14) << (14)));
        parity$15 = ^(index & masks$15);
        turned$15 = parity$15 ^ base[15];
        sum = (sum & ~(1 << (15)) | ((turned$15) << (15)));
        parity$16 = ^(index & masks$16);
        turned$16 = parity$16 ^ base[16];
        sum = (sum & ~(1 << (16)) | ((turned$16) << (16)));
        parity$17 = ^(index & masks$17);
        turned$17 = parity$17 ^ base[17];
        sum = (sum & ~(1 << (17)) | ((turned$17) << (17)));
        parity$18 = ^(index & masks$18);
        turned$18 = parity$18 ^ base[18];
        sum = (sum & ~(1 << (18)) | ((turned$18) << (18)));
        parity$19 = ^(index & masks$19);
        turned$19 = parity$19 ^ base[19];
        sum = (sum & ~(1 << (19)) | ((turned$19) << (19)));
        parity$20 = ^(index & masks$20);
        turned$20 = parity$20 ^ base[20];
        sum = (sum & ~(1 << (20)) | ((turned$20) << (20)));
        parity$21 = ^(index & masks$21);
        turned$21 = parity$21 ^ base[21];
        sum = (sum & ~(1 << (21)) | ((turned$21) << (21)));
        parity$22 = ^(index & masks$22);
        turned$22 = parity$22 ^ base[22];
        sum = (sum & ~(1 << (22)) | ((turned$22) << (22)));
        parity$23 = ^(index & masks$23);
        turned$23 = parity$23 ^ base[23];
        sum = (sum & ~(1 << (23)) | ((turned$23) << (23)));
        parity$24 = ^(index & masks$24);
        turned$24 = parity$24 ^ base[24];
        sum = (sum & ~(1 << (24)) | ((turned$24) << (24)));
        parity$25 = ^(index & masks$25);
        turned$25 = parity$25 ^ base[25];
        sum = (sum & ~(1 << (25)) | ((turned$25) << (25)));
        parity$26 = ^(index & masks$26);
        turned$26 = parity$26 ^ base[26];
        sum = (sum & ~(1 << (26)) | ((turned$26) << (26)));
        parity$27 = ^(index & masks$27);
        turned$27 = parity$27 ^ base[27];
        sum = (sum & ~(1 << (27)) | ((turned$27) << (27)));
        parity$28 = ^(index & masks$28);
        turned$28 = parity$28 ^ base[28];
        sum = (sum & ~(1 << (28)) | ((turned$28) << (28)));
        parity$29 = ^(index & masks$29);
        turned$29 = parity$29 ^ base[29];
        sum = (sum & ~(1 << (29)) | ((turned$29) << (29)));
        parity$30 = ^(index & masks$30);
        turned$30 = parity$30 ^ base[30];
        sum = (sum & ~(1 << (30)) | ((turned$30) << (30)));
        parity$31 = ^(index & masks$31);
        turned$31 = parity$31 ^ base[31];
        sum = (sum & ~(1 << (31)) | ((turned$31) << (31)));
        after = sum;
    end

endmodule // link$receiver$crc_step


module link$receiver$data(d,q,clock);

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

endmodule // link$receiver$data


module link$receiver$ended(d,q,clock);

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

endmodule // link$receiver$ended


module link$receiver$escaped(d,q,clock);

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

endmodule // link$receiver$escaped


module link$receiver$fresh(d,q,clock);

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

endmodule // link$receiver$fresh


module link$receiver$given(d,q,clock);

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

endmodule // link$receiver$given


module link$receiver$headed(d,q,clock);

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

endmodule // link$receiver$headed


module link$receiver$header(d,q,clock);

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

endmodule // link$receiver$header


module link$receiver$lone(d,q,clock);

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

endmodule // link$receiver$lone


module link$receiver$opens(d,q,clock);

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

endmodule // link$receiver$opens


module link$receiver$past(d,q,clock);

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

endmodule // link$receiver$past


module link$receiver$pending(d,q,clock);

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

endmodule // link$receiver$pending


module link$receiver$phase(d,q,clock);

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

endmodule // link$receiver$phase


module link$receiver$place(d,q,clock);

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

endmodule // link$receiver$place


module link$receiver$requests(d,q,clock);

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

endmodule // link$receiver$requests


module link$receiver$same(d,q,clock);

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

endmodule // link$receiver$same


module link$receiver$sound(d,q,clock);

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

endmodule // link$receiver$sound


module link$receiver$too_long(d,q,clock);

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

endmodule // link$receiver$too_long


module link$receiver$whole(d,q,clock);

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

endmodule // link$receiver$whole


module link$receiver$word(d,q,clock);

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

endmodule // link$receiver$word


module link$requests(clock,write,write_slot,write_at,write_data,read_slot,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [7:0] write_slot;
    input wire  [8:0] write_at;
    input wire  [31:0] write_data;
    input wire  [7:0] read_slot;
    input wire  [8:0] read_at;
    output reg  [31:0] q;

    // Update code (custom)
    (* no_rw_check *)
    reg [31:0] words [0:1023];
    integer i;
    initial for (i = 0; i <= 1023; i = i + 1) words[i] = 0;
    always @(posedge clock) begin
      q <= words[{read_slot[1:0], read_at[7:0]}];
      if (write) words[{write_slot[1:0], write_at[7:0]}] <= write_data;
    end
endmodule // link$requests


module link$responses(clock,write,write_slot,write_at,write_data,read_slot,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [7:0] write_slot;
    input wire  [8:0] write_at;
    input wire  [32:0] write_data;
    input wire  [7:0] read_slot;
    input wire  [8:0] read_at;
    output reg  [32:0] q;

    // Update code (custom)
    (* no_rw_check *)
    reg [32:0] words [0:1023];
    integer i;
    initial for (i = 0; i <= 1023; i = i + 1) words[i] = 0;
    always @(posedge clock) begin
      q <= words[{read_slot[1:0], read_at[7:0]}];
      if (write) words[{write_slot[1:0], write_at[7:0]}] <= write_data;
    end
endmodule // link$responses
