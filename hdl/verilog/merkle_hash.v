// merkle_hash, version 1, specification ef3cab8db53d178f: 1 stages, latency 133 cycles
// Emitted by RustHDL; edit the block, not this file.

module merkle_hash(clock,flush,s_valid,s_data,s_last,s_ready,m_ready,m_valid,m_data,p_write,p_addr,p_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [511:0] s_data;
    input wire  s_last;
    output reg  s_ready;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [255:0] m_data;
    input wire  p_write;
    input wire  [23:0] p_addr;
    input wire  [31:0] p_data;

    // Constant declarations
    localparam  start$0 = 32'ha54ff53a;
    localparam  start$1 = 32'h3c6ef372;
    localparam  start$2 = 32'hbb67ae85;
    localparam  start$3 = 32'h6a09e667;
    localparam  start$4 = 32'h5be0cd19;
    localparam  start$5 = 32'h1f83d9ab;
    localparam  start$6 = 32'h9b05688c;
    localparam  start$7 = 32'h510e527f;
    localparam  zero = 32'h0;
    localparam  none = 6'b0;
    localparam  one = 6'b1;
    localparam  more = 6'b111111;
    localparam  second_block = 5'b10000;

    // Stub signals
    reg  params$clock;
    reg  params$write;
    reg  [23:0] params$addr;
    reg  [31:0] params$data;
    wire  [31:0] params$q;
    reg  padding$node;
    reg  [6:0] padding$leaf_bytes;
    wire  [31:0] padding$prefix;
    wire  [4:0] padding$last;
    wire  [31:0] padding$margin;
    wire  [31:0] padding$mark;
    wire  padding$two;
    wire  [31:0] padding$first_bits;
    wire  [31:0] padding$second_bits;
    reg  [511:0] message$data;
    reg  [31:0] message$prefix;
    reg  [4:0] message$last;
    reg  [31:0] message$margin;
    reg  [31:0] message$mark;
    reg  [31:0] message$first_bits;
    wire  [31:0] message$words$0;
    wire  [31:0] message$words$1;
    wire  [31:0] message$words$2;
    wire  [31:0] message$words$3;
    wire  [31:0] message$words$4;
    wire  [31:0] message$words$5;
    wire  [31:0] message$words$6;
    wire  [31:0] message$words$7;
    wire  [31:0] message$words$8;
    wire  [31:0] message$words$9;
    wire  [31:0] message$words$10;
    wire  [31:0] message$words$11;
    wire  [31:0] message$words$12;
    wire  [31:0] message$words$13;
    wire  [31:0] message$words$14;
    wire  [31:0] message$words$15;
    wire  [7:0] message$tail;
    reg  first$clock;
    reg  first$load_block;
    reg  [31:0] first$block$0;
    reg  [31:0] first$block$1;
    reg  [31:0] first$block$2;
    reg  [31:0] first$block$3;
    reg  [31:0] first$block$4;
    reg  [31:0] first$block$5;
    reg  [31:0] first$block$6;
    reg  [31:0] first$block$7;
    reg  [31:0] first$block$8;
    reg  [31:0] first$block$9;
    reg  [31:0] first$block$10;
    reg  [31:0] first$block$11;
    reg  [31:0] first$block$12;
    reg  [31:0] first$block$13;
    reg  [31:0] first$block$14;
    reg  [31:0] first$block$15;
    reg  first$load_state;
    reg  [31:0] first$state$0;
    reg  [31:0] first$state$1;
    reg  [31:0] first$state$2;
    reg  [31:0] first$state$3;
    reg  [31:0] first$state$4;
    reg  [31:0] first$state$5;
    reg  [31:0] first$state$6;
    reg  [31:0] first$state$7;
    wire  [31:0] first$rounds$0;
    wire  [31:0] first$rounds$1;
    wire  [31:0] first$rounds$2;
    wire  [31:0] first$rounds$3;
    wire  [31:0] first$rounds$4;
    wire  [31:0] first$rounds$5;
    wire  [31:0] first$rounds$6;
    wire  [31:0] first$rounds$7;
    reg  second$clock;
    reg  second$load_block;
    reg  [31:0] second$block$0;
    reg  [31:0] second$block$1;
    reg  [31:0] second$block$2;
    reg  [31:0] second$block$3;
    reg  [31:0] second$block$4;
    reg  [31:0] second$block$5;
    reg  [31:0] second$block$6;
    reg  [31:0] second$block$7;
    reg  [31:0] second$block$8;
    reg  [31:0] second$block$9;
    reg  [31:0] second$block$10;
    reg  [31:0] second$block$11;
    reg  [31:0] second$block$12;
    reg  [31:0] second$block$13;
    reg  [31:0] second$block$14;
    reg  [31:0] second$block$15;
    reg  second$load_state;
    reg  [31:0] second$state$0;
    reg  [31:0] second$state$1;
    reg  [31:0] second$state$2;
    reg  [31:0] second$state$3;
    reg  [31:0] second$state$4;
    reg  [31:0] second$state$5;
    reg  [31:0] second$state$6;
    reg  [31:0] second$state$7;
    wire  [31:0] second$rounds$0;
    wire  [31:0] second$rounds$1;
    wire  [31:0] second$rounds$2;
    wire  [31:0] second$rounds$3;
    wire  [31:0] second$rounds$4;
    wire  [31:0] second$rounds$5;
    wire  [31:0] second$rounds$6;
    wire  [31:0] second$rounds$7;
    reg  [31:0] swaps$0$word;
    wire  [31:0] swaps$0$swapped;
    reg  [31:0] swaps$1$word;
    wire  [31:0] swaps$1$swapped;
    reg  [31:0] swaps$2$word;
    wire  [31:0] swaps$2$swapped;
    reg  [31:0] swaps$3$word;
    wire  [31:0] swaps$3$swapped;
    reg  [31:0] swaps$4$word;
    wire  [31:0] swaps$4$swapped;
    reg  [31:0] swaps$5$word;
    wire  [31:0] swaps$5$swapped;
    reg  [31:0] swaps$6$word;
    wire  [31:0] swaps$6$swapped;
    reg  [31:0] swaps$7$word;
    wire  [31:0] swaps$7$swapped;
    reg  digest$clock;
    reg  [31:0] digest$d$0;
    reg  [31:0] digest$d$1;
    reg  [31:0] digest$d$2;
    reg  [31:0] digest$d$3;
    reg  [31:0] digest$d$4;
    reg  [31:0] digest$d$5;
    reg  [31:0] digest$d$6;
    reg  [31:0] digest$d$7;
    wire  [255:0] digest$q;
    reg  outlet$clock;
    reg  outlet$flush;
    reg  outlet$take;
    reg  outlet$hold;
    wire  outlet$ready;
    reg  outlet$arrive;
    reg  [255:0] outlet$result;
    reg  outlet$m_ready;
    wire  outlet$m_valid;
    wire  [255:0] outlet$m_data;
    reg  open$d;
    wire  open$q;
    reg  open$clock;
    reg  [5:0] left$d;
    wire  [5:0] left$q;
    reg  left$clock;
    reg  began$clock;
    reg  began$clear;
    reg  began$take;
    wire  began$arrive;
    reg  compressed$clock;
    reg  compressed$clear;
    reg  compressed$take;
    wire  compressed$arrive;
    reg  middled$clock;
    reg  middled$clear;
    reg  middled$take;
    wire  middled$arrive;
    reg  ended$clock;
    reg  ended$clear;
    reg  ended$take;
    wire  ended$arrive;
    reg  summed$clock;
    reg  summed$clear;
    reg  summed$take;
    wire  summed$arrive;
    reg  [7:0] tail$d;
    wire  [7:0] tail$q;
    reg  tail$clock;
    reg  [7:0] tail_kept$d;
    wire  [7:0] tail_kept$q;
    reg  tail_kept$clock;
    reg  [31:0] after_first$0$d;
    wire  [31:0] after_first$0$q;
    reg  after_first$0$clock;
    reg  [31:0] after_first$1$d;
    wire  [31:0] after_first$1$q;
    reg  after_first$1$clock;
    reg  [31:0] after_first$2$d;
    wire  [31:0] after_first$2$q;
    reg  after_first$2$clock;
    reg  [31:0] after_first$3$d;
    wire  [31:0] after_first$3$q;
    reg  after_first$3$clock;
    reg  [31:0] after_first$4$d;
    wire  [31:0] after_first$4$q;
    reg  after_first$4$clock;
    reg  [31:0] after_first$5$d;
    wire  [31:0] after_first$5$q;
    reg  after_first$5$clock;
    reg  [31:0] after_first$6$d;
    wire  [31:0] after_first$6$q;
    reg  after_first$6$clock;
    reg  [31:0] after_first$7$d;
    wire  [31:0] after_first$7$q;
    reg  after_first$7$clock;
    reg  [31:0] middle$0$d;
    wire  [31:0] middle$0$q;
    reg  middle$0$clock;
    reg  [31:0] middle$1$d;
    wire  [31:0] middle$1$q;
    reg  middle$1$clock;
    reg  [31:0] middle$2$d;
    wire  [31:0] middle$2$q;
    reg  middle$2$clock;
    reg  [31:0] middle$3$d;
    wire  [31:0] middle$3$q;
    reg  middle$3$clock;
    reg  [31:0] middle$4$d;
    wire  [31:0] middle$4$q;
    reg  middle$4$clock;
    reg  [31:0] middle$5$d;
    wire  [31:0] middle$5$q;
    reg  middle$5$clock;
    reg  [31:0] middle$6$d;
    wire  [31:0] middle$6$q;
    reg  middle$6$clock;
    reg  [31:0] middle$7$d;
    wire  [31:0] middle$7$q;
    reg  middle$7$clock;
    reg  [31:0] middle_kept$0$d;
    wire  [31:0] middle_kept$0$q;
    reg  middle_kept$0$clock;
    reg  [31:0] middle_kept$1$d;
    wire  [31:0] middle_kept$1$q;
    reg  middle_kept$1$clock;
    reg  [31:0] middle_kept$2$d;
    wire  [31:0] middle_kept$2$q;
    reg  middle_kept$2$clock;
    reg  [31:0] middle_kept$3$d;
    wire  [31:0] middle_kept$3$q;
    reg  middle_kept$3$clock;
    reg  [31:0] middle_kept$4$d;
    wire  [31:0] middle_kept$4$q;
    reg  middle_kept$4$clock;
    reg  [31:0] middle_kept$5$d;
    wire  [31:0] middle_kept$5$q;
    reg  middle_kept$5$clock;
    reg  [31:0] middle_kept$6$d;
    wire  [31:0] middle_kept$6$q;
    reg  middle_kept$6$clock;
    reg  [31:0] middle_kept$7$d;
    wire  [31:0] middle_kept$7$q;
    reg  middle_kept$7$clock;
    reg  [31:0] after_second$0$d;
    wire  [31:0] after_second$0$q;
    reg  after_second$0$clock;
    reg  [31:0] after_second$1$d;
    wire  [31:0] after_second$1$q;
    reg  after_second$1$clock;
    reg  [31:0] after_second$2$d;
    wire  [31:0] after_second$2$q;
    reg  after_second$2$clock;
    reg  [31:0] after_second$3$d;
    wire  [31:0] after_second$3$q;
    reg  after_second$3$clock;
    reg  [31:0] after_second$4$d;
    wire  [31:0] after_second$4$q;
    reg  after_second$4$clock;
    reg  [31:0] after_second$5$d;
    wire  [31:0] after_second$5$q;
    reg  after_second$5$clock;
    reg  [31:0] after_second$6$d;
    wire  [31:0] after_second$6$q;
    reg  after_second$6$clock;
    reg  [31:0] after_second$7$d;
    wire  [31:0] after_second$7$q;
    reg  after_second$7$clock;

    // Local signals
    reg  ready;
    reg  take;
    reg  busy;
    reg  [5:0] left_less;
    reg  [5:0] left_next;
    reg  [31:0] params_now;
    reg  node_now;
    reg  [6:0] leaf_bytes_now;
    reg  [31:0] tail_wide;
    reg  [31:0] tail_high;
    reg  [31:0] tail_cut;
    reg  [31:0] tail_ended;
    reg  [31:0] second_word;
    reg  [31:0] middle_now$0;
    reg  [31:0] middle_now$1;
    reg  [31:0] middle_now$2;
    reg  [31:0] middle_now$3;
    reg  [31:0] middle_now$4;
    reg  [31:0] middle_now$5;
    reg  [31:0] middle_now$6;
    reg  [31:0] middle_now$7;
    reg  [31:0] addend$0;
    reg  [31:0] addend$1;
    reg  [31:0] addend$2;
    reg  [31:0] addend$3;
    reg  [31:0] addend$4;
    reg  [31:0] addend$5;
    reg  [31:0] addend$6;
    reg  [31:0] addend$7;
    reg  [31:0] sum$0;
    reg  [31:0] sum$1;
    reg  [31:0] sum$2;
    reg  [31:0] sum$3;
    reg  [31:0] sum$4;
    reg  [31:0] sum$5;
    reg  [31:0] sum$6;
    reg  [31:0] sum$7;

    // Sub module instances
    merkle_hash$params params(
        .clock(params$clock),
        .write(params$write),
        .addr(params$addr),
        .data(params$data),
        .q(params$q)
    );
    merkle_hash$padding padding(
        .node(padding$node),
        .leaf_bytes(padding$leaf_bytes),
        .prefix(padding$prefix),
        .last(padding$last),
        .margin(padding$margin),
        .mark(padding$mark),
        .two(padding$two),
        .first_bits(padding$first_bits),
        .second_bits(padding$second_bits)
    );
    merkle_hash$message message(
        .data(message$data),
        .prefix(message$prefix),
        .last(message$last),
        .margin(message$margin),
        .mark(message$mark),
        .first_bits(message$first_bits),
        .words$0(message$words$0),
        .words$1(message$words$1),
        .words$2(message$words$2),
        .words$3(message$words$3),
        .words$4(message$words$4),
        .words$5(message$words$5),
        .words$6(message$words$6),
        .words$7(message$words$7),
        .words$8(message$words$8),
        .words$9(message$words$9),
        .words$10(message$words$10),
        .words$11(message$words$11),
        .words$12(message$words$12),
        .words$13(message$words$13),
        .words$14(message$words$14),
        .words$15(message$words$15),
        .tail(message$tail)
    );
    merkle_hash$first first(
        .clock(first$clock),
        .load_block(first$load_block),
        .block$0(first$block$0),
        .block$1(first$block$1),
        .block$2(first$block$2),
        .block$3(first$block$3),
        .block$4(first$block$4),
        .block$5(first$block$5),
        .block$6(first$block$6),
        .block$7(first$block$7),
        .block$8(first$block$8),
        .block$9(first$block$9),
        .block$10(first$block$10),
        .block$11(first$block$11),
        .block$12(first$block$12),
        .block$13(first$block$13),
        .block$14(first$block$14),
        .block$15(first$block$15),
        .load_state(first$load_state),
        .state$0(first$state$0),
        .state$1(first$state$1),
        .state$2(first$state$2),
        .state$3(first$state$3),
        .state$4(first$state$4),
        .state$5(first$state$5),
        .state$6(first$state$6),
        .state$7(first$state$7),
        .rounds$0(first$rounds$0),
        .rounds$1(first$rounds$1),
        .rounds$2(first$rounds$2),
        .rounds$3(first$rounds$3),
        .rounds$4(first$rounds$4),
        .rounds$5(first$rounds$5),
        .rounds$6(first$rounds$6),
        .rounds$7(first$rounds$7)
    );
    merkle_hash$second second(
        .clock(second$clock),
        .load_block(second$load_block),
        .block$0(second$block$0),
        .block$1(second$block$1),
        .block$2(second$block$2),
        .block$3(second$block$3),
        .block$4(second$block$4),
        .block$5(second$block$5),
        .block$6(second$block$6),
        .block$7(second$block$7),
        .block$8(second$block$8),
        .block$9(second$block$9),
        .block$10(second$block$10),
        .block$11(second$block$11),
        .block$12(second$block$12),
        .block$13(second$block$13),
        .block$14(second$block$14),
        .block$15(second$block$15),
        .load_state(second$load_state),
        .state$0(second$state$0),
        .state$1(second$state$1),
        .state$2(second$state$2),
        .state$3(second$state$3),
        .state$4(second$state$4),
        .state$5(second$state$5),
        .state$6(second$state$6),
        .state$7(second$state$7),
        .rounds$0(second$rounds$0),
        .rounds$1(second$rounds$1),
        .rounds$2(second$rounds$2),
        .rounds$3(second$rounds$3),
        .rounds$4(second$rounds$4),
        .rounds$5(second$rounds$5),
        .rounds$6(second$rounds$6),
        .rounds$7(second$rounds$7)
    );
    merkle_hash$swaps$0 swaps$0(
        .word(swaps$0$word),
        .swapped(swaps$0$swapped)
    );
    merkle_hash$swaps$1 swaps$1(
        .word(swaps$1$word),
        .swapped(swaps$1$swapped)
    );
    merkle_hash$swaps$2 swaps$2(
        .word(swaps$2$word),
        .swapped(swaps$2$swapped)
    );
    merkle_hash$swaps$3 swaps$3(
        .word(swaps$3$word),
        .swapped(swaps$3$swapped)
    );
    merkle_hash$swaps$4 swaps$4(
        .word(swaps$4$word),
        .swapped(swaps$4$swapped)
    );
    merkle_hash$swaps$5 swaps$5(
        .word(swaps$5$word),
        .swapped(swaps$5$swapped)
    );
    merkle_hash$swaps$6 swaps$6(
        .word(swaps$6$word),
        .swapped(swaps$6$swapped)
    );
    merkle_hash$swaps$7 swaps$7(
        .word(swaps$7$word),
        .swapped(swaps$7$swapped)
    );
    merkle_hash$digest digest(
        .clock(digest$clock),
        .d$0(digest$d$0),
        .d$1(digest$d$1),
        .d$2(digest$d$2),
        .d$3(digest$d$3),
        .d$4(digest$d$4),
        .d$5(digest$d$5),
        .d$6(digest$d$6),
        .d$7(digest$d$7),
        .q(digest$q)
    );
    merkle_hash$outlet outlet(
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
    merkle_hash$open open(
        .d(open$d),
        .q(open$q),
        .clock(open$clock)
    );
    merkle_hash$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    merkle_hash$began began(
        .clock(began$clock),
        .clear(began$clear),
        .take(began$take),
        .arrive(began$arrive)
    );
    merkle_hash$compressed compressed(
        .clock(compressed$clock),
        .clear(compressed$clear),
        .take(compressed$take),
        .arrive(compressed$arrive)
    );
    merkle_hash$middled middled(
        .clock(middled$clock),
        .clear(middled$clear),
        .take(middled$take),
        .arrive(middled$arrive)
    );
    merkle_hash$ended ended(
        .clock(ended$clock),
        .clear(ended$clear),
        .take(ended$take),
        .arrive(ended$arrive)
    );
    merkle_hash$summed summed(
        .clock(summed$clock),
        .clear(summed$clear),
        .take(summed$take),
        .arrive(summed$arrive)
    );
    merkle_hash$tail tail(
        .d(tail$d),
        .q(tail$q),
        .clock(tail$clock)
    );
    merkle_hash$tail_kept tail_kept(
        .d(tail_kept$d),
        .q(tail_kept$q),
        .clock(tail_kept$clock)
    );
    merkle_hash$after_first$0 after_first$0(
        .d(after_first$0$d),
        .q(after_first$0$q),
        .clock(after_first$0$clock)
    );
    merkle_hash$after_first$1 after_first$1(
        .d(after_first$1$d),
        .q(after_first$1$q),
        .clock(after_first$1$clock)
    );
    merkle_hash$after_first$2 after_first$2(
        .d(after_first$2$d),
        .q(after_first$2$q),
        .clock(after_first$2$clock)
    );
    merkle_hash$after_first$3 after_first$3(
        .d(after_first$3$d),
        .q(after_first$3$q),
        .clock(after_first$3$clock)
    );
    merkle_hash$after_first$4 after_first$4(
        .d(after_first$4$d),
        .q(after_first$4$q),
        .clock(after_first$4$clock)
    );
    merkle_hash$after_first$5 after_first$5(
        .d(after_first$5$d),
        .q(after_first$5$q),
        .clock(after_first$5$clock)
    );
    merkle_hash$after_first$6 after_first$6(
        .d(after_first$6$d),
        .q(after_first$6$q),
        .clock(after_first$6$clock)
    );
    merkle_hash$after_first$7 after_first$7(
        .d(after_first$7$d),
        .q(after_first$7$q),
        .clock(after_first$7$clock)
    );
    merkle_hash$middle$0 middle$0(
        .d(middle$0$d),
        .q(middle$0$q),
        .clock(middle$0$clock)
    );
    merkle_hash$middle$1 middle$1(
        .d(middle$1$d),
        .q(middle$1$q),
        .clock(middle$1$clock)
    );
    merkle_hash$middle$2 middle$2(
        .d(middle$2$d),
        .q(middle$2$q),
        .clock(middle$2$clock)
    );
    merkle_hash$middle$3 middle$3(
        .d(middle$3$d),
        .q(middle$3$q),
        .clock(middle$3$clock)
    );
    merkle_hash$middle$4 middle$4(
        .d(middle$4$d),
        .q(middle$4$q),
        .clock(middle$4$clock)
    );
    merkle_hash$middle$5 middle$5(
        .d(middle$5$d),
        .q(middle$5$q),
        .clock(middle$5$clock)
    );
    merkle_hash$middle$6 middle$6(
        .d(middle$6$d),
        .q(middle$6$q),
        .clock(middle$6$clock)
    );
    merkle_hash$middle$7 middle$7(
        .d(middle$7$d),
        .q(middle$7$q),
        .clock(middle$7$clock)
    );
    merkle_hash$middle_kept$0 middle_kept$0(
        .d(middle_kept$0$d),
        .q(middle_kept$0$q),
        .clock(middle_kept$0$clock)
    );
    merkle_hash$middle_kept$1 middle_kept$1(
        .d(middle_kept$1$d),
        .q(middle_kept$1$q),
        .clock(middle_kept$1$clock)
    );
    merkle_hash$middle_kept$2 middle_kept$2(
        .d(middle_kept$2$d),
        .q(middle_kept$2$q),
        .clock(middle_kept$2$clock)
    );
    merkle_hash$middle_kept$3 middle_kept$3(
        .d(middle_kept$3$d),
        .q(middle_kept$3$q),
        .clock(middle_kept$3$clock)
    );
    merkle_hash$middle_kept$4 middle_kept$4(
        .d(middle_kept$4$d),
        .q(middle_kept$4$q),
        .clock(middle_kept$4$clock)
    );
    merkle_hash$middle_kept$5 middle_kept$5(
        .d(middle_kept$5$d),
        .q(middle_kept$5$q),
        .clock(middle_kept$5$clock)
    );
    merkle_hash$middle_kept$6 middle_kept$6(
        .d(middle_kept$6$d),
        .q(middle_kept$6$q),
        .clock(middle_kept$6$clock)
    );
    merkle_hash$middle_kept$7 middle_kept$7(
        .d(middle_kept$7$d),
        .q(middle_kept$7$q),
        .clock(middle_kept$7$clock)
    );
    merkle_hash$after_second$0 after_second$0(
        .d(after_second$0$d),
        .q(after_second$0$q),
        .clock(after_second$0$clock)
    );
    merkle_hash$after_second$1 after_second$1(
        .d(after_second$1$d),
        .q(after_second$1$q),
        .clock(after_second$1$clock)
    );
    merkle_hash$after_second$2 after_second$2(
        .d(after_second$2$d),
        .q(after_second$2$q),
        .clock(after_second$2$clock)
    );
    merkle_hash$after_second$3 after_second$3(
        .d(after_second$3$d),
        .q(after_second$3$q),
        .clock(after_second$3$clock)
    );
    merkle_hash$after_second$4 after_second$4(
        .d(after_second$4$d),
        .q(after_second$4$q),
        .clock(after_second$4$clock)
    );
    merkle_hash$after_second$5 after_second$5(
        .d(after_second$5$d),
        .q(after_second$5$q),
        .clock(after_second$5$clock)
    );
    merkle_hash$after_second$6 after_second$6(
        .d(after_second$6$d),
        .q(after_second$6$q),
        .clock(after_second$6$clock)
    );
    merkle_hash$after_second$7 after_second$7(
        .d(after_second$7$d),
        .q(after_second$7$q),
        .clock(after_second$7$clock)
    );

    // Update code
    always @(*) begin
        open$clock = clock;
        left$clock = clock;
        tail$clock = clock;
        tail_kept$clock = clock;
        open$d = open$q;
        left$d = left$q;
        tail$d = tail$q;
        tail_kept$d = tail_kept$q;
        params$clock = clock;
        first$clock = clock;
        second$clock = clock;
        digest$clock = clock;
        outlet$clock = clock;
        began$clock = clock;
        compressed$clock = clock;
        middled$clock = clock;
        ended$clock = clock;
        summed$clock = clock;
        after_first$0$clock = clock;
        after_first$0$d = after_first$0$q;
        middle$0$clock = clock;
        middle$0$d = middle$0$q;
        middle_kept$0$clock = clock;
        middle_kept$0$d = middle_kept$0$q;
        after_second$0$clock = clock;
        after_second$0$d = after_second$0$q;
        after_first$1$clock = clock;
        after_first$1$d = after_first$1$q;
        middle$1$clock = clock;
        middle$1$d = middle$1$q;
        middle_kept$1$clock = clock;
        middle_kept$1$d = middle_kept$1$q;
        after_second$1$clock = clock;
        after_second$1$d = after_second$1$q;
        after_first$2$clock = clock;
        after_first$2$d = after_first$2$q;
        middle$2$clock = clock;
        middle$2$d = middle$2$q;
        middle_kept$2$clock = clock;
        middle_kept$2$d = middle_kept$2$q;
        after_second$2$clock = clock;
        after_second$2$d = after_second$2$q;
        after_first$3$clock = clock;
        after_first$3$d = after_first$3$q;
        middle$3$clock = clock;
        middle$3$d = middle$3$q;
        middle_kept$3$clock = clock;
        middle_kept$3$d = middle_kept$3$q;
        after_second$3$clock = clock;
        after_second$3$d = after_second$3$q;
        after_first$4$clock = clock;
        after_first$4$d = after_first$4$q;
        middle$4$clock = clock;
        middle$4$d = middle$4$q;
        middle_kept$4$clock = clock;
        middle_kept$4$d = middle_kept$4$q;
        after_second$4$clock = clock;
        after_second$4$d = after_second$4$q;
        after_first$5$clock = clock;
        after_first$5$d = after_first$5$q;
        middle$5$clock = clock;
        middle$5$d = middle$5$q;
        middle_kept$5$clock = clock;
        middle_kept$5$d = middle_kept$5$q;
        after_second$5$clock = clock;
        after_second$5$d = after_second$5$q;
        after_first$6$clock = clock;
        after_first$6$d = after_first$6$q;
        middle$6$clock = clock;
        middle$6$d = middle$6$q;
        middle_kept$6$clock = clock;
        middle_kept$6$d = middle_kept$6$q;
        after_second$6$clock = clock;
        after_second$6$d = after_second$6$q;
        after_first$7$clock = clock;
        after_first$7$d = after_first$7$q;
        middle$7$clock = clock;
        middle$7$d = middle$7$q;
        middle_kept$7$clock = clock;
        middle_kept$7$d = middle_kept$7$q;
        after_second$7$clock = clock;
        after_second$7$d = after_second$7$q;
        params$write = p_write;
        params$addr = p_addr;
        params$data = p_data;
        params_now = params$q[(32'h0)+:(32)];
        node_now = params_now[32'h0];
        leaf_bytes_now = params_now[(32'h8)+:(7)];
        padding$node = node_now;
        padding$leaf_bytes = leaf_bytes_now;
        ready = outlet$ready && open$q;
        take = s_valid && ready;
        busy = left$q != none;
        left_less = left$q - one;
        left_next = left$q;
        if (busy) begin
            left_next = left_less;
        end
        if (take) begin
            left_next = more;
        end
        if (flush) begin
            left_next = none;
        end
        left$d = left_next;
        open$d = left_next == none;
        began$clear = flush;
        began$take = take;
        compressed$clear = flush;
        compressed$take = began$arrive;
        middled$clear = flush;
        middled$take = compressed$arrive;
        ended$clear = flush;
        ended$take = middled$arrive;
        summed$clear = flush;
        summed$take = ended$arrive;
        message$data = s_data;
        message$prefix = padding$prefix;
        message$last = padding$last;
        message$margin = padding$margin;
        message$mark = padding$mark;
        message$first_bits = padding$first_bits;
        first$load_block = take;
        first$block$0 = message$words$0;
        first$block$1 = message$words$1;
        first$block$2 = message$words$2;
        first$block$3 = message$words$3;
        first$block$4 = message$words$4;
        first$block$5 = message$words$5;
        first$block$6 = message$words$6;
        first$block$7 = message$words$7;
        first$block$8 = message$words$8;
        first$block$9 = message$words$9;
        first$block$10 = message$words$10;
        first$block$11 = message$words$11;
        first$block$12 = message$words$12;
        first$block$13 = message$words$13;
        first$block$14 = message$words$14;
        first$block$15 = message$words$15;
        first$load_state = began$arrive;
        first$state$0 = start$0;
        if (compressed$arrive) begin
            after_first$0$d = first$rounds$0;
        end
        first$state$1 = start$1;
        if (compressed$arrive) begin
            after_first$1$d = first$rounds$1;
        end
        first$state$2 = start$2;
        if (compressed$arrive) begin
            after_first$2$d = first$rounds$2;
        end
        first$state$3 = start$3;
        if (compressed$arrive) begin
            after_first$3$d = first$rounds$3;
        end
        first$state$4 = start$4;
        if (compressed$arrive) begin
            after_first$4$d = first$rounds$4;
        end
        first$state$5 = start$5;
        if (compressed$arrive) begin
            after_first$5$d = first$rounds$5;
        end
        first$state$6 = start$6;
        if (compressed$arrive) begin
            after_first$6$d = first$rounds$6;
        end
        first$state$7 = start$7;
        if (compressed$arrive) begin
            after_first$7$d = first$rounds$7;
        end
        if (take) begin
            tail$d = message$tail;
        end
        if (began$arrive) begin
            tail_kept$d = tail$q;
        end
        tail_wide = ((tail_kept$q) & 32'hffffffff);
        tail_high = tail_wide << 32'h18;
        tail_cut = tail_high & padding$margin;
        tail_ended = tail_cut | padding$mark;
        second_word = zero;
        if (padding$last == second_block) begin
            second_word = tail_ended;
        end
        second$load_block = compressed$arrive;
        second$block$0 = second_word;
        second$block$1 = zero;
        second$block$2 = zero;
        second$block$3 = zero;
        second$block$4 = zero;
        second$block$5 = zero;
        second$block$6 = zero;
        second$block$7 = zero;
        second$block$8 = zero;
        second$block$9 = zero;
        second$block$10 = zero;
        second$block$11 = zero;
        second$block$12 = zero;
        second$block$13 = zero;
        second$block$14 = zero;
        second$block$15 = padding$second_bits;
        second$load_state = middled$arrive;
        middle_now$0 = start$0 + after_first$0$q;
        second$state$0 = middle_now$0;
        if (middled$arrive) begin
            middle$0$d = middle_now$0;
        end
        if (ended$arrive) begin
            middle_kept$0$d = middle$0$q;
            after_second$0$d = second$rounds$0;
        end
        middle_now$1 = start$1 + after_first$1$q;
        second$state$1 = middle_now$1;
        if (middled$arrive) begin
            middle$1$d = middle_now$1;
        end
        if (ended$arrive) begin
            middle_kept$1$d = middle$1$q;
            after_second$1$d = second$rounds$1;
        end
        middle_now$2 = start$2 + after_first$2$q;
        second$state$2 = middle_now$2;
        if (middled$arrive) begin
            middle$2$d = middle_now$2;
        end
        if (ended$arrive) begin
            middle_kept$2$d = middle$2$q;
            after_second$2$d = second$rounds$2;
        end
        middle_now$3 = start$3 + after_first$3$q;
        second$state$3 = middle_now$3;
        if (middled$arrive) begin
            middle$3$d = middle_now$3;
        end
        if (ended$arrive) begin
            middle_kept$3$d = middle$3$q;
            after_second$3$d = second$rounds$3;
        end
        middle_now$4 = start$4 + after_first$4$q;
        second$state$4 = middle_now$4;
        if (middled$arrive) begin
            middle$4$d = middle_now$4;
        end
        if (ended$arrive) begin
            middle_kept$4$d = middle$4$q;
            after_second$4$d = second$rounds$4;
        end
        middle_now$5 = start$5 + after_first$5$q;
        second$state$5 = middle_now$5;
        if (middled$arrive) begin
            middle$5$d = middle_now$5;
        end
        if (ended$arrive) begin
            middle_kept$5$d = middle$5$q;
            after_second$5$d = second$rounds$5;
        end
        middle_now$6 = start$6 + after_first$6$q;
        second$state$6 = middle_now$6;
        if (middled$arrive) begin
            middle$6$d = middle_now$6;
        end
        if (ended$arrive) begin
            middle_kept$6$d = middle$6$q;
            after_second$6$d = second$rounds$6;
        end
        middle_now$7 = start$7 + after_first$7$q;
        second$state$7 = middle_now$7;
        if (middled$arrive) begin
            middle$7$d = middle_now$7;
        end
        if (ended$arrive) begin
            middle_kept$7$d = middle$7$q;
            after_second$7$d = second$rounds$7;
        end
        addend$0 = zero;
        if (padding$two) begin
            addend$0 = after_second$0$q;
        end
        sum$0 = middle_kept$0$q + addend$0;
        digest$d$0 = swaps$0$swapped;
        addend$1 = zero;
        if (padding$two) begin
            addend$1 = after_second$1$q;
        end
        sum$1 = middle_kept$1$q + addend$1;
        digest$d$1 = swaps$1$swapped;
        addend$2 = zero;
        if (padding$two) begin
            addend$2 = after_second$2$q;
        end
        sum$2 = middle_kept$2$q + addend$2;
        digest$d$2 = swaps$2$swapped;
        addend$3 = zero;
        if (padding$two) begin
            addend$3 = after_second$3$q;
        end
        sum$3 = middle_kept$3$q + addend$3;
        digest$d$3 = swaps$3$swapped;
        addend$4 = zero;
        if (padding$two) begin
            addend$4 = after_second$4$q;
        end
        sum$4 = middle_kept$4$q + addend$4;
        digest$d$4 = swaps$4$swapped;
        addend$5 = zero;
        if (padding$two) begin
            addend$5 = after_second$5$q;
        end
        sum$5 = middle_kept$5$q + addend$5;
        digest$d$5 = swaps$5$swapped;
        addend$6 = zero;
        if (padding$two) begin
            addend$6 = after_second$6$q;
        end
        sum$6 = middle_kept$6$q + addend$6;
        digest$d$6 = swaps$6$swapped;
        addend$7 = zero;
        if (padding$two) begin
            addend$7 = after_second$7$q;
        end
        sum$7 = middle_kept$7$q + addend$7;
        digest$d$7 = swaps$7$swapped;
        swaps$0$word = sum$3;
        swaps$1$word = sum$2;
        swaps$2$word = sum$1;
        swaps$3$word = sum$0;
        swaps$4$word = sum$7;
        swaps$5$word = sum$6;
        swaps$6$word = sum$5;
        swaps$7$word = sum$4;
        outlet$hold = 1'b0;
        outlet$flush = flush;
        outlet$take = take;
        outlet$arrive = summed$arrive;
        outlet$result = digest$q;
        outlet$m_ready = m_ready;
        s_ready = ready;
        m_valid = outlet$m_valid;
        m_data = outlet$m_data;
    end

endmodule // merkle_hash


module merkle_hash$after_first$0(d,q,clock);

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

endmodule // merkle_hash$after_first$0


module merkle_hash$after_first$1(d,q,clock);

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

endmodule // merkle_hash$after_first$1


module merkle_hash$after_first$2(d,q,clock);

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

endmodule // merkle_hash$after_first$2


module merkle_hash$after_first$3(d,q,clock);

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

endmodule // merkle_hash$after_first$3


module merkle_hash$after_first$4(d,q,clock);

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

endmodule // merkle_hash$after_first$4


module merkle_hash$after_first$5(d,q,clock);

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

endmodule // merkle_hash$after_first$5


module merkle_hash$after_first$6(d,q,clock);

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

endmodule // merkle_hash$after_first$6


module merkle_hash$after_first$7(d,q,clock);

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

endmodule // merkle_hash$after_first$7


module merkle_hash$after_second$0(d,q,clock);

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

endmodule // merkle_hash$after_second$0


module merkle_hash$after_second$1(d,q,clock);

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

endmodule // merkle_hash$after_second$1


module merkle_hash$after_second$2(d,q,clock);

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

endmodule // merkle_hash$after_second$2


module merkle_hash$after_second$3(d,q,clock);

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

endmodule // merkle_hash$after_second$3


module merkle_hash$after_second$4(d,q,clock);

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

endmodule // merkle_hash$after_second$4


module merkle_hash$after_second$5(d,q,clock);

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

endmodule // merkle_hash$after_second$5


module merkle_hash$after_second$6(d,q,clock);

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

endmodule // merkle_hash$after_second$6


module merkle_hash$after_second$7(d,q,clock);

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

endmodule // merkle_hash$after_second$7


module merkle_hash$began(clock,clear,take,arrive);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  take;
    output reg  arrive;

    // Update code (custom)
    reg [1:1] valid;
    initial valid = 0;
    always @(posedge clock) valid <= clear ? 1'd0 : take;
    always @(*) arrive = valid[1];
endmodule // merkle_hash$began


module merkle_hash$compressed(clock,clear,take,arrive);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  take;
    output reg  arrive;

    // Update code (custom)
    reg [64:1] valid;
    initial valid = 0;
    always @(posedge clock) valid <= clear ? 64'd0 : {valid[63:1], take};
    always @(*) arrive = valid[64];
endmodule // merkle_hash$compressed


module merkle_hash$digest(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,q);

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
    output reg  [255:0] q;

    // Update code (custom)
    always @(*) q = {d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // merkle_hash$digest


module merkle_hash$ended(clock,clear,take,arrive);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  take;
    output reg  arrive;

    // Update code (custom)
    reg [64:1] valid;
    initial valid = 0;
    always @(posedge clock) valid <= clear ? 64'd0 : {valid[63:1], take};
    always @(*) arrive = valid[64];
endmodule // merkle_hash$ended


module merkle_hash$first(clock,load_block,block$0,block$1,block$2,block$3,block$4,block$5,block$6,block$7,block$8,block$9,block$10,block$11,block$12,block$13,block$14,block$15,load_state,state$0,state$1,state$2,state$3,state$4,state$5,state$6,state$7,rounds$0,rounds$1,rounds$2,rounds$3,rounds$4,rounds$5,rounds$6,rounds$7);

    // Module arguments
    input wire  clock;
    input wire  load_block;
    input wire  [31:0] block$0;
    input wire  [31:0] block$1;
    input wire  [31:0] block$2;
    input wire  [31:0] block$3;
    input wire  [31:0] block$4;
    input wire  [31:0] block$5;
    input wire  [31:0] block$6;
    input wire  [31:0] block$7;
    input wire  [31:0] block$8;
    input wire  [31:0] block$9;
    input wire  [31:0] block$10;
    input wire  [31:0] block$11;
    input wire  [31:0] block$12;
    input wire  [31:0] block$13;
    input wire  [31:0] block$14;
    input wire  [31:0] block$15;
    input wire  load_state;
    input wire  [31:0] state$0;
    input wire  [31:0] state$1;
    input wire  [31:0] state$2;
    input wire  [31:0] state$3;
    input wire  [31:0] state$4;
    input wire  [31:0] state$5;
    input wire  [31:0] state$6;
    input wire  [31:0] state$7;
    output reg  [31:0] rounds$0;
    output reg  [31:0] rounds$1;
    output reg  [31:0] rounds$2;
    output reg  [31:0] rounds$3;
    output reg  [31:0] rounds$4;
    output reg  [31:0] rounds$5;
    output reg  [31:0] rounds$6;
    output reg  [31:0] rounds$7;

    // Constant declarations
    localparam  zero = 6'b0;
    localparam  one = 6'b1;

    // Stub signals
    reg  [5:0] step$d;
    wire  [5:0] step$q;
    reg  step$clock;
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
    reg  [31:0] keyed$0$d;
    wire  [31:0] keyed$0$q;
    reg  keyed$0$clock;
    reg  [31:0] a$0$d;
    wire  [31:0] a$0$q;
    reg  a$0$clock;
    reg  [31:0] a$1$d;
    wire  [31:0] a$1$q;
    reg  a$1$clock;
    reg  [31:0] a$2$d;
    wire  [31:0] a$2$q;
    reg  a$2$clock;
    reg  [31:0] a$3$d;
    wire  [31:0] a$3$q;
    reg  a$3$clock;
    reg  [31:0] e$0$d;
    wire  [31:0] e$0$q;
    reg  e$0$clock;
    reg  [31:0] e$1$d;
    wire  [31:0] e$1$q;
    reg  e$1$clock;
    reg  [31:0] e$2$d;
    wire  [31:0] e$2$q;
    reg  e$2$clock;
    reg  [31:0] e$3$d;
    wire  [31:0] e$3$q;
    reg  e$3$clock;
    reg  [5:0] constants$0$step;
    wire  [31:0] constants$0$constant;
    reg  [31:0] expand$0$w0;
    reg  [31:0] expand$0$w1;
    reg  [31:0] expand$0$w9;
    reg  [31:0] expand$0$w14;
    wire  [31:0] expand$0$word;
    reg  [31:0] round$0$a;
    reg  [31:0] round$0$b;
    reg  [31:0] round$0$c;
    reg  [31:0] round$0$d;
    reg  [31:0] round$0$e;
    reg  [31:0] round$0$f;
    reg  [31:0] round$0$g;
    reg  [31:0] round$0$h;
    reg  [31:0] round$0$word;
    wire  [31:0] round$0$a_after;
    wire  [31:0] round$0$e_after;

    // Local signals
    reg  [5:0] step_more;
    reg  [31:0] line$0;
    reg  [31:0] line$1;
    reg  [31:0] line$2;
    reg  [31:0] line$3;
    reg  [31:0] line$4;
    reg  [31:0] line$5;
    reg  [31:0] line$6;
    reg  [31:0] line$7;
    reg  [31:0] line$8;
    reg  [31:0] line$9;
    reg  [31:0] line$10;
    reg  [31:0] line$11;
    reg  [31:0] line$12;
    reg  [31:0] line$13;
    reg  [31:0] line$14;
    reg  [31:0] line$15;
    reg  [31:0] line$16;
    reg  [31:0] a_line$0;
    reg  [31:0] a_line$1;
    reg  [31:0] a_line$2;
    reg  [31:0] a_line$3;
    reg  [31:0] a_line$4;
    reg  [31:0] e_line$0;
    reg  [31:0] e_line$1;
    reg  [31:0] e_line$2;
    reg  [31:0] e_line$3;
    reg  [31:0] e_line$4;
    reg  [31:0] a_after$0;
    reg  [31:0] a_after$1;
    reg  [31:0] a_after$2;
    reg  [31:0] a_after$3;
    reg  [31:0] e_after$0;
    reg  [31:0] e_after$1;
    reg  [31:0] e_after$2;
    reg  [31:0] e_after$3;

    // Sub module instances
    merkle_hash$first$step step(
        .d(step$d),
        .q(step$q),
        .clock(step$clock)
    );
    merkle_hash$first$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    merkle_hash$first$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    merkle_hash$first$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    merkle_hash$first$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    merkle_hash$first$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    merkle_hash$first$words$5 words$5(
        .d(words$5$d),
        .q(words$5$q),
        .clock(words$5$clock)
    );
    merkle_hash$first$words$6 words$6(
        .d(words$6$d),
        .q(words$6$q),
        .clock(words$6$clock)
    );
    merkle_hash$first$words$7 words$7(
        .d(words$7$d),
        .q(words$7$q),
        .clock(words$7$clock)
    );
    merkle_hash$first$words$8 words$8(
        .d(words$8$d),
        .q(words$8$q),
        .clock(words$8$clock)
    );
    merkle_hash$first$words$9 words$9(
        .d(words$9$d),
        .q(words$9$q),
        .clock(words$9$clock)
    );
    merkle_hash$first$words$10 words$10(
        .d(words$10$d),
        .q(words$10$q),
        .clock(words$10$clock)
    );
    merkle_hash$first$words$11 words$11(
        .d(words$11$d),
        .q(words$11$q),
        .clock(words$11$clock)
    );
    merkle_hash$first$words$12 words$12(
        .d(words$12$d),
        .q(words$12$q),
        .clock(words$12$clock)
    );
    merkle_hash$first$words$13 words$13(
        .d(words$13$d),
        .q(words$13$q),
        .clock(words$13$clock)
    );
    merkle_hash$first$words$14 words$14(
        .d(words$14$d),
        .q(words$14$q),
        .clock(words$14$clock)
    );
    merkle_hash$first$words$15 words$15(
        .d(words$15$d),
        .q(words$15$q),
        .clock(words$15$clock)
    );
    merkle_hash$first$keyed$0 keyed$0(
        .d(keyed$0$d),
        .q(keyed$0$q),
        .clock(keyed$0$clock)
    );
    merkle_hash$first$a$0 a$0(
        .d(a$0$d),
        .q(a$0$q),
        .clock(a$0$clock)
    );
    merkle_hash$first$a$1 a$1(
        .d(a$1$d),
        .q(a$1$q),
        .clock(a$1$clock)
    );
    merkle_hash$first$a$2 a$2(
        .d(a$2$d),
        .q(a$2$q),
        .clock(a$2$clock)
    );
    merkle_hash$first$a$3 a$3(
        .d(a$3$d),
        .q(a$3$q),
        .clock(a$3$clock)
    );
    merkle_hash$first$e$0 e$0(
        .d(e$0$d),
        .q(e$0$q),
        .clock(e$0$clock)
    );
    merkle_hash$first$e$1 e$1(
        .d(e$1$d),
        .q(e$1$q),
        .clock(e$1$clock)
    );
    merkle_hash$first$e$2 e$2(
        .d(e$2$d),
        .q(e$2$q),
        .clock(e$2$clock)
    );
    merkle_hash$first$e$3 e$3(
        .d(e$3$d),
        .q(e$3$q),
        .clock(e$3$clock)
    );
    merkle_hash$first$constants$0 constants$0(
        .step(constants$0$step),
        .constant(constants$0$constant)
    );
    merkle_hash$first$expand$0 expand$0(
        .w0(expand$0$w0),
        .w1(expand$0$w1),
        .w9(expand$0$w9),
        .w14(expand$0$w14),
        .word(expand$0$word)
    );
    merkle_hash$first$round$0 round$0(
        .a(round$0$a),
        .b(round$0$b),
        .c(round$0$c),
        .d(round$0$d),
        .e(round$0$e),
        .f(round$0$f),
        .g(round$0$g),
        .h(round$0$h),
        .word(round$0$word),
        .a_after(round$0$a_after),
        .e_after(round$0$e_after)
    );

    // Update code
    always @(*) begin
        step$clock = clock;
        step$d = step$q;
        words$0$clock = clock;
        words$1$clock = clock;
        words$2$clock = clock;
        words$3$clock = clock;
        words$4$clock = clock;
        words$5$clock = clock;
        words$6$clock = clock;
        words$7$clock = clock;
        words$8$clock = clock;
        words$9$clock = clock;
        words$10$clock = clock;
        words$11$clock = clock;
        words$12$clock = clock;
        words$13$clock = clock;
        words$14$clock = clock;
        words$15$clock = clock;
        keyed$0$clock = clock;
        a$0$clock = clock;
        e$0$clock = clock;
        a$1$clock = clock;
        e$1$clock = clock;
        a$2$clock = clock;
        e$2$clock = clock;
        a$3$clock = clock;
        e$3$clock = clock;
        line$0 = words$0$q;
        line$1 = words$1$q;
        line$2 = words$2$q;
        line$3 = words$3$q;
        line$4 = words$4$q;
        line$5 = words$5$q;
        line$6 = words$6$q;
        line$7 = words$7$q;
        line$8 = words$8$q;
        line$9 = words$9$q;
        line$10 = words$10$q;
        line$11 = words$11$q;
        line$12 = words$12$q;
        line$13 = words$13$q;
        line$14 = words$14$q;
        line$15 = words$15$q;
        line$16 = expand$0$word;
        expand$0$w0 = line$0;
        expand$0$w1 = line$1;
        expand$0$w9 = line$9;
        expand$0$w14 = line$14;
        constants$0$step = step$q;
        keyed$0$d = line$0 + constants$0$constant;
        step_more = step$q + one;
        step$d = step_more;
        if (load_block) begin
            step$d = zero;
        end
        words$0$d = line$1;
        if (load_block) begin
            words$0$d = block$0;
        end
        words$1$d = line$2;
        if (load_block) begin
            words$1$d = block$1;
        end
        words$2$d = line$3;
        if (load_block) begin
            words$2$d = block$2;
        end
        words$3$d = line$4;
        if (load_block) begin
            words$3$d = block$3;
        end
        words$4$d = line$5;
        if (load_block) begin
            words$4$d = block$4;
        end
        words$5$d = line$6;
        if (load_block) begin
            words$5$d = block$5;
        end
        words$6$d = line$7;
        if (load_block) begin
            words$6$d = block$6;
        end
        words$7$d = line$8;
        if (load_block) begin
            words$7$d = block$7;
        end
        words$8$d = line$9;
        if (load_block) begin
            words$8$d = block$8;
        end
        words$9$d = line$10;
        if (load_block) begin
            words$9$d = block$9;
        end
        words$10$d = line$11;
        if (load_block) begin
            words$10$d = block$10;
        end
        words$11$d = line$12;
        if (load_block) begin
            words$11$d = block$11;
        end
        words$12$d = line$13;
        if (load_block) begin
            words$12$d = block$12;
        end
        words$13$d = line$14;
        if (load_block) begin
            words$13$d = block$13;
        end
        words$14$d = line$15;
        if (load_block) begin
            words$14$d = block$14;
        end
        words$15$d = line$16;
        if (load_block) begin
            words$15$d = block$15;
        end
        a_line$0 = a$0$q;
        e_line$0 = e$0$q;
        a_line$1 = a$1$q;
        e_line$1 = e$1$q;
        a_line$2 = a$2$q;
        e_line$2 = e$2$q;
        a_line$3 = a$3$q;
        e_line$3 = e$3$q;
        a_line$4 = round$0$a_after;
        e_line$4 = round$0$e_after;
        round$0$d = a_line$0;
        round$0$c = a_line$1;
        round$0$b = a_line$2;
        round$0$a = a_line$3;
        round$0$h = e_line$0;
        round$0$g = e_line$1;
        round$0$f = e_line$2;
        round$0$e = e_line$3;
        round$0$word = keyed$0$q;
        a_after$0 = a_line$1;
        e_after$0 = e_line$1;
        rounds$0 = a_after$0;
        rounds$4 = e_after$0;
        a$0$d = a_after$0;
        e$0$d = e_after$0;
        if (load_state) begin
            a$0$d = state$0;
            e$0$d = state$4;
        end
        a_after$1 = a_line$2;
        e_after$1 = e_line$2;
        rounds$1 = a_after$1;
        rounds$5 = e_after$1;
        a$1$d = a_after$1;
        e$1$d = e_after$1;
        if (load_state) begin
            a$1$d = state$1;
            e$1$d = state$5;
        end
        a_after$2 = a_line$3;
        e_after$2 = e_line$3;
        rounds$2 = a_after$2;
        rounds$6 = e_after$2;
        a$2$d = a_after$2;
        e$2$d = e_after$2;
        if (load_state) begin
            a$2$d = state$2;
            e$2$d = state$6;
        end
        a_after$3 = a_line$4;
        e_after$3 = e_line$4;
        rounds$3 = a_after$3;
        rounds$7 = e_after$3;
        a$3$d = a_after$3;
        e$3$d = e_after$3;
        if (load_state) begin
            a$3$d = state$3;
            e$3$d = state$7;
        end
    end

endmodule // merkle_hash$first


module merkle_hash$first$a$0(d,q,clock);

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

endmodule // merkle_hash$first$a$0


module merkle_hash$first$a$1(d,q,clock);

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

endmodule // merkle_hash$first$a$1


module merkle_hash$first$a$2(d,q,clock);

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

endmodule // merkle_hash$first$a$2


module merkle_hash$first$a$3(d,q,clock);

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

endmodule // merkle_hash$first$a$3


module merkle_hash$first$constants$0(step,constant);

    // Module arguments
    input wire  [5:0] step;
    output reg  [31:0] constant;

    // Update code (custom)
    always @(*)
      case (step)
        6'd0: constant = 32'h428a2f98;
        6'd1: constant = 32'h71374491;
        6'd2: constant = 32'hb5c0fbcf;
        6'd3: constant = 32'he9b5dba5;
        6'd4: constant = 32'h3956c25b;
        6'd5: constant = 32'h59f111f1;
        6'd6: constant = 32'h923f82a4;
        6'd7: constant = 32'hab1c5ed5;
        6'd8: constant = 32'hd807aa98;
        6'd9: constant = 32'h12835b01;
        6'd10: constant = 32'h243185be;
        6'd11: constant = 32'h550c7dc3;
        6'd12: constant = 32'h72be5d74;
        6'd13: constant = 32'h80deb1fe;
        6'd14: constant = 32'h9bdc06a7;
        6'd15: constant = 32'hc19bf174;
        6'd16: constant = 32'he49b69c1;
        6'd17: constant = 32'hefbe4786;
        6'd18: constant = 32'h0fc19dc6;
        6'd19: constant = 32'h240ca1cc;
        6'd20: constant = 32'h2de92c6f;
        6'd21: constant = 32'h4a7484aa;
        6'd22: constant = 32'h5cb0a9dc;
        6'd23: constant = 32'h76f988da;
        6'd24: constant = 32'h983e5152;
        6'd25: constant = 32'ha831c66d;
        6'd26: constant = 32'hb00327c8;
        6'd27: constant = 32'hbf597fc7;
        6'd28: constant = 32'hc6e00bf3;
        6'd29: constant = 32'hd5a79147;
        6'd30: constant = 32'h06ca6351;
        6'd31: constant = 32'h14292967;
        6'd32: constant = 32'h27b70a85;
        6'd33: constant = 32'h2e1b2138;
        6'd34: constant = 32'h4d2c6dfc;
        6'd35: constant = 32'h53380d13;
        6'd36: constant = 32'h650a7354;
        6'd37: constant = 32'h766a0abb;
        6'd38: constant = 32'h81c2c92e;
        6'd39: constant = 32'h92722c85;
        6'd40: constant = 32'ha2bfe8a1;
        6'd41: constant = 32'ha81a664b;
        6'd42: constant = 32'hc24b8b70;
        6'd43: constant = 32'hc76c51a3;
        6'd44: constant = 32'hd192e819;
        6'd45: constant = 32'hd6990624;
        6'd46: constant = 32'hf40e3585;
        6'd47: constant = 32'h106aa070;
        6'd48: constant = 32'h19a4c116;
        6'd49: constant = 32'h1e376c08;
        6'd50: constant = 32'h2748774c;
        6'd51: constant = 32'h34b0bcb5;
        6'd52: constant = 32'h391c0cb3;
        6'd53: constant = 32'h4ed8aa4a;
        6'd54: constant = 32'h5b9cca4f;
        6'd55: constant = 32'h682e6ff3;
        6'd56: constant = 32'h748f82ee;
        6'd57: constant = 32'h78a5636f;
        6'd58: constant = 32'h84c87814;
        6'd59: constant = 32'h8cc70208;
        6'd60: constant = 32'h90befffa;
        6'd61: constant = 32'ha4506ceb;
        6'd62: constant = 32'hbef9a3f7;
        6'd63: constant = 32'hc67178f2;
        default: constant = 32'h00000000;
      endcase
endmodule // merkle_hash$first$constants$0


module merkle_hash$first$e$0(d,q,clock);

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

endmodule // merkle_hash$first$e$0


module merkle_hash$first$e$1(d,q,clock);

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

endmodule // merkle_hash$first$e$1


module merkle_hash$first$e$2(d,q,clock);

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

endmodule // merkle_hash$first$e$2


module merkle_hash$first$e$3(d,q,clock);

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

endmodule // merkle_hash$first$e$3


module merkle_hash$first$expand$0(w0,w1,w9,w14,word);

    // Module arguments
    input wire  [31:0] w0;
    input wire  [31:0] w1;
    input wire  [31:0] w9;
    input wire  [31:0] w14;
    output reg  [31:0] word;

    // Local signals
    reg  [31:0] early_right0;
    reg  [31:0] early_left0;
    reg  [31:0] early_turn0;
    reg  [31:0] early_right1;
    reg  [31:0] early_left1;
    reg  [31:0] early_turn1;
    reg  [31:0] early_shift;
    reg  [31:0] early_pair;
    reg  [31:0] early;
    reg  [31:0] late_right0;
    reg  [31:0] late_left0;
    reg  [31:0] late_turn0;
    reg  [31:0] late_right1;
    reg  [31:0] late_left1;
    reg  [31:0] late_turn1;
    reg  [31:0] late_shift;
    reg  [31:0] late_pair;
    reg  [31:0] late;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        early_right0 = w1 >> 32'h7;
        early_left0 = w1 << 32'h19;
        early_turn0 = early_right0 | early_left0;
        early_right1 = w1 >> 32'h12;
        early_left1 = w1 << 32'he;
        early_turn1 = early_right1 | early_left1;
        early_shift = w1 >> 32'h3;
        early_pair = early_turn0 ^ early_turn1;
        early = early_pair ^ early_shift;
        late_right0 = w14 >> 32'h11;
        late_left0 = w14 << 32'hf;
        late_turn0 = late_right0 | late_left0;
        late_right1 = w14 >> 32'h13;
        late_left1 = w14 << 32'hd;
        late_turn1 = late_right1 | late_left1;
        late_shift = w14 >> 32'ha;
        late_pair = late_turn0 ^ late_turn1;
        late = late_pair ^ late_shift;
        upper = late + w9;
        lower = early + w0;
        word = upper + lower;
    end

endmodule // merkle_hash$first$expand$0


module merkle_hash$first$keyed$0(d,q,clock);

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

endmodule // merkle_hash$first$keyed$0


module merkle_hash$first$round$0(a,b,c,d,e,f,g,h,word,a_after,e_after);

    // Module arguments
    input wire  [31:0] a;
    input wire  [31:0] b;
    input wire  [31:0] c;
    input wire  [31:0] d;
    input wire  [31:0] e;
    input wire  [31:0] f;
    input wire  [31:0] g;
    input wire  [31:0] h;
    input wire  [31:0] word;
    output reg  [31:0] a_after;
    output reg  [31:0] e_after;

    // Local signals
    reg  [31:0] turned_e_right0;
    reg  [31:0] turned_e_left0;
    reg  [31:0] turned_e_turn0;
    reg  [31:0] turned_e_right1;
    reg  [31:0] turned_e_left1;
    reg  [31:0] turned_e_turn1;
    reg  [31:0] turned_e_right2;
    reg  [31:0] turned_e_left2;
    reg  [31:0] turned_e_turn2;
    reg  [31:0] turned_e_pair;
    reg  [31:0] turned_e;
    reg  [31:0] differ;
    reg  [31:0] chosen;
    reg  [31:0] choice;
    reg  [31:0] base;
    reg  [31:0] mixed;
    reg  [31:0] t1;
    reg  [31:0] turned_a_right0;
    reg  [31:0] turned_a_left0;
    reg  [31:0] turned_a_turn0;
    reg  [31:0] turned_a_right1;
    reg  [31:0] turned_a_left1;
    reg  [31:0] turned_a_turn1;
    reg  [31:0] turned_a_right2;
    reg  [31:0] turned_a_left2;
    reg  [31:0] turned_a_turn2;
    reg  [31:0] turned_a_pair;
    reg  [31:0] turned_a;
    reg  [31:0] both;
    reg  [31:0] either;
    reg  [31:0] third;
    reg  [31:0] majority;
    reg  [31:0] t2;

    // Update code
    always @(*) begin
        turned_e_right0 = e >> 32'h6;
        turned_e_left0 = e << 32'h1a;
        turned_e_turn0 = turned_e_right0 | turned_e_left0;
        turned_e_right1 = e >> 32'hb;
        turned_e_left1 = e << 32'h15;
        turned_e_turn1 = turned_e_right1 | turned_e_left1;
        turned_e_right2 = e >> 32'h19;
        turned_e_left2 = e << 32'h7;
        turned_e_turn2 = turned_e_right2 | turned_e_left2;
        turned_e_pair = turned_e_turn0 ^ turned_e_turn1;
        turned_e = turned_e_pair ^ turned_e_turn2;
        differ = f ^ g;
        chosen = e & differ;
        choice = g ^ chosen;
        base = h + word;
        mixed = turned_e + choice;
        t1 = base + mixed;
        turned_a_right0 = a >> 32'h2;
        turned_a_left0 = a << 32'h1e;
        turned_a_turn0 = turned_a_right0 | turned_a_left0;
        turned_a_right1 = a >> 32'hd;
        turned_a_left1 = a << 32'h13;
        turned_a_turn1 = turned_a_right1 | turned_a_left1;
        turned_a_right2 = a >> 32'h16;
        turned_a_left2 = a << 32'ha;
        turned_a_turn2 = turned_a_right2 | turned_a_left2;
        turned_a_pair = turned_a_turn0 ^ turned_a_turn1;
        turned_a = turned_a_pair ^ turned_a_turn2;
        both = a & b;
        either = a | b;
        third = c & either;
        majority = both | third;
        t2 = turned_a + majority;
        e_after = d + t1;
        a_after = t1 + t2;
    end

endmodule // merkle_hash$first$round$0


module merkle_hash$first$step(d,q,clock);

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

endmodule // merkle_hash$first$step


module merkle_hash$first$words$0(d,q,clock);

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

endmodule // merkle_hash$first$words$0


module merkle_hash$first$words$1(d,q,clock);

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

endmodule // merkle_hash$first$words$1


module merkle_hash$first$words$10(d,q,clock);

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

endmodule // merkle_hash$first$words$10


module merkle_hash$first$words$11(d,q,clock);

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

endmodule // merkle_hash$first$words$11


module merkle_hash$first$words$12(d,q,clock);

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

endmodule // merkle_hash$first$words$12


module merkle_hash$first$words$13(d,q,clock);

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

endmodule // merkle_hash$first$words$13


module merkle_hash$first$words$14(d,q,clock);

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

endmodule // merkle_hash$first$words$14


module merkle_hash$first$words$15(d,q,clock);

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

endmodule // merkle_hash$first$words$15


module merkle_hash$first$words$2(d,q,clock);

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

endmodule // merkle_hash$first$words$2


module merkle_hash$first$words$3(d,q,clock);

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

endmodule // merkle_hash$first$words$3


module merkle_hash$first$words$4(d,q,clock);

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

endmodule // merkle_hash$first$words$4


module merkle_hash$first$words$5(d,q,clock);

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

endmodule // merkle_hash$first$words$5


module merkle_hash$first$words$6(d,q,clock);

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

endmodule // merkle_hash$first$words$6


module merkle_hash$first$words$7(d,q,clock);

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

endmodule // merkle_hash$first$words$7


module merkle_hash$first$words$8(d,q,clock);

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

endmodule // merkle_hash$first$words$8


module merkle_hash$first$words$9(d,q,clock);

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

endmodule // merkle_hash$first$words$9


module merkle_hash$left(d,q,clock);

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

endmodule // merkle_hash$left


module merkle_hash$message(data,prefix,last,margin,mark,first_bits,words$0,words$1,words$2,words$3,words$4,words$5,words$6,words$7,words$8,words$9,words$10,words$11,words$12,words$13,words$14,words$15,tail);

    // Module arguments
    input wire  [511:0] data;
    input wire  [31:0] prefix;
    input wire  [4:0] last;
    input wire  [31:0] margin;
    input wire  [31:0] mark;
    input wire  [31:0] first_bits;
    output reg  [31:0] words$0;
    output reg  [31:0] words$1;
    output reg  [31:0] words$2;
    output reg  [31:0] words$3;
    output reg  [31:0] words$4;
    output reg  [31:0] words$5;
    output reg  [31:0] words$6;
    output reg  [31:0] words$7;
    output reg  [31:0] words$8;
    output reg  [31:0] words$9;
    output reg  [31:0] words$10;
    output reg  [31:0] words$11;
    output reg  [31:0] words$12;
    output reg  [31:0] words$13;
    output reg  [31:0] words$14;
    output reg  [31:0] words$15;
    output reg  [7:0] tail;

    // Constant declarations
    localparam  zero = 32'h0;
    localparam  numbers$0 = 5'b0;
    localparam  numbers$1 = 5'b1;
    localparam  numbers$2 = 5'b10;
    localparam  numbers$3 = 5'b11;
    localparam  numbers$4 = 5'b100;
    localparam  numbers$5 = 5'b101;
    localparam  numbers$6 = 5'b110;
    localparam  numbers$7 = 5'b111;
    localparam  numbers$8 = 5'b1000;
    localparam  numbers$9 = 5'b1001;
    localparam  numbers$10 = 5'b1010;
    localparam  numbers$11 = 5'b1011;
    localparam  numbers$12 = 5'b1100;
    localparam  numbers$13 = 5'b1101;
    localparam  numbers$14 = 5'b1110;
    localparam  numbers$15 = 5'b1111;

    // Stub signals
    reg  [31:0] swaps$0$word;
    wire  [31:0] swaps$0$swapped;
    reg  [31:0] swaps$1$word;
    wire  [31:0] swaps$1$swapped;
    reg  [31:0] swaps$2$word;
    wire  [31:0] swaps$2$swapped;
    reg  [31:0] swaps$3$word;
    wire  [31:0] swaps$3$swapped;
    reg  [31:0] swaps$4$word;
    wire  [31:0] swaps$4$swapped;
    reg  [31:0] swaps$5$word;
    wire  [31:0] swaps$5$swapped;
    reg  [31:0] swaps$6$word;
    wire  [31:0] swaps$6$swapped;
    reg  [31:0] swaps$7$word;
    wire  [31:0] swaps$7$swapped;
    reg  [31:0] swaps$8$word;
    wire  [31:0] swaps$8$swapped;
    reg  [31:0] swaps$9$word;
    wire  [31:0] swaps$9$swapped;
    reg  [31:0] swaps$10$word;
    wire  [31:0] swaps$10$swapped;
    reg  [31:0] swaps$11$word;
    wire  [31:0] swaps$11$swapped;
    reg  [31:0] swaps$12$word;
    wire  [31:0] swaps$12$swapped;
    reg  [31:0] swaps$13$word;
    wire  [31:0] swaps$13$swapped;
    reg  [31:0] swaps$14$word;
    wire  [31:0] swaps$14$swapped;
    reg  [31:0] swaps$15$word;
    wire  [31:0] swaps$15$swapped;

    // Local signals
    reg  [31:0] line$0;
    reg  [31:0] line$1;
    reg  [31:0] line$2;
    reg  [31:0] line$3;
    reg  [31:0] line$4;
    reg  [31:0] line$5;
    reg  [31:0] line$6;
    reg  [31:0] line$7;
    reg  [31:0] line$8;
    reg  [31:0] line$9;
    reg  [31:0] line$10;
    reg  [31:0] line$11;
    reg  [31:0] line$12;
    reg  [31:0] line$13;
    reg  [31:0] line$14;
    reg  [31:0] line$15;
    reg  [31:0] line$16;
    reg  [31:0] upper$0;
    reg  [31:0] upper$1;
    reg  [31:0] upper$2;
    reg  [31:0] upper$3;
    reg  [31:0] upper$4;
    reg  [31:0] upper$5;
    reg  [31:0] upper$6;
    reg  [31:0] upper$7;
    reg  [31:0] upper$8;
    reg  [31:0] upper$9;
    reg  [31:0] upper$10;
    reg  [31:0] upper$11;
    reg  [31:0] upper$12;
    reg  [31:0] upper$13;
    reg  [31:0] upper$14;
    reg  [31:0] upper$15;
    reg  [31:0] lower$0;
    reg  [31:0] lower$1;
    reg  [31:0] lower$2;
    reg  [31:0] lower$3;
    reg  [31:0] lower$4;
    reg  [31:0] lower$5;
    reg  [31:0] lower$6;
    reg  [31:0] lower$7;
    reg  [31:0] lower$8;
    reg  [31:0] lower$9;
    reg  [31:0] lower$10;
    reg  [31:0] lower$11;
    reg  [31:0] lower$12;
    reg  [31:0] lower$13;
    reg  [31:0] lower$14;
    reg  [31:0] lower$15;
    reg  [31:0] whole$0;
    reg  [31:0] whole$1;
    reg  [31:0] whole$2;
    reg  [31:0] whole$3;
    reg  [31:0] whole$4;
    reg  [31:0] whole$5;
    reg  [31:0] whole$6;
    reg  [31:0] whole$7;
    reg  [31:0] whole$8;
    reg  [31:0] whole$9;
    reg  [31:0] whole$10;
    reg  [31:0] whole$11;
    reg  [31:0] whole$12;
    reg  [31:0] whole$13;
    reg  [31:0] whole$14;
    reg  [31:0] whole$15;
    reg  [31:0] cut$0;
    reg  [31:0] cut$1;
    reg  [31:0] cut$2;
    reg  [31:0] cut$3;
    reg  [31:0] cut$4;
    reg  [31:0] cut$5;
    reg  [31:0] cut$6;
    reg  [31:0] cut$7;
    reg  [31:0] cut$8;
    reg  [31:0] cut$9;
    reg  [31:0] cut$10;
    reg  [31:0] cut$11;
    reg  [31:0] cut$12;
    reg  [31:0] cut$13;
    reg  [31:0] cut$14;
    reg  [31:0] cut$15;
    reg  [31:0] ended$0;
    reg  [31:0] ended$1;
    reg  [31:0] ended$2;
    reg  [31:0] ended$3;
    reg  [31:0] ended$4;
    reg  [31:0] ended$5;
    reg  [31:0] ended$6;
    reg  [31:0] ended$7;
    reg  [31:0] ended$8;
    reg  [31:0] ended$9;
    reg  [31:0] ended$10;
    reg  [31:0] ended$11;
    reg  [31:0] ended$12;
    reg  [31:0] ended$13;
    reg  [31:0] ended$14;
    reg  [31:0] ended$15;
    reg  [31:0] chosen$0;
    reg  [31:0] chosen$1;
    reg  [31:0] chosen$2;
    reg  [31:0] chosen$3;
    reg  [31:0] chosen$4;
    reg  [31:0] chosen$5;
    reg  [31:0] chosen$6;
    reg  [31:0] chosen$7;
    reg  [31:0] chosen$8;
    reg  [31:0] chosen$9;
    reg  [31:0] chosen$10;
    reg  [31:0] chosen$11;
    reg  [31:0] chosen$12;
    reg  [31:0] chosen$13;
    reg  [31:0] chosen$14;
    reg  [31:0] chosen$15;

    // Sub module instances
    merkle_hash$message$swaps$0 swaps$0(
        .word(swaps$0$word),
        .swapped(swaps$0$swapped)
    );
    merkle_hash$message$swaps$1 swaps$1(
        .word(swaps$1$word),
        .swapped(swaps$1$swapped)
    );
    merkle_hash$message$swaps$2 swaps$2(
        .word(swaps$2$word),
        .swapped(swaps$2$swapped)
    );
    merkle_hash$message$swaps$3 swaps$3(
        .word(swaps$3$word),
        .swapped(swaps$3$swapped)
    );
    merkle_hash$message$swaps$4 swaps$4(
        .word(swaps$4$word),
        .swapped(swaps$4$swapped)
    );
    merkle_hash$message$swaps$5 swaps$5(
        .word(swaps$5$word),
        .swapped(swaps$5$swapped)
    );
    merkle_hash$message$swaps$6 swaps$6(
        .word(swaps$6$word),
        .swapped(swaps$6$swapped)
    );
    merkle_hash$message$swaps$7 swaps$7(
        .word(swaps$7$word),
        .swapped(swaps$7$swapped)
    );
    merkle_hash$message$swaps$8 swaps$8(
        .word(swaps$8$word),
        .swapped(swaps$8$swapped)
    );
    merkle_hash$message$swaps$9 swaps$9(
        .word(swaps$9$word),
        .swapped(swaps$9$swapped)
    );
    merkle_hash$message$swaps$10 swaps$10(
        .word(swaps$10$word),
        .swapped(swaps$10$swapped)
    );
    merkle_hash$message$swaps$11 swaps$11(
        .word(swaps$11$word),
        .swapped(swaps$11$swapped)
    );
    merkle_hash$message$swaps$12 swaps$12(
        .word(swaps$12$word),
        .swapped(swaps$12$swapped)
    );
    merkle_hash$message$swaps$13 swaps$13(
        .word(swaps$13$word),
        .swapped(swaps$13$swapped)
    );
    merkle_hash$message$swaps$14 swaps$14(
        .word(swaps$14$word),
        .swapped(swaps$14$swapped)
    );
    merkle_hash$message$swaps$15 swaps$15(
        .word(swaps$15$word),
        .swapped(swaps$15$swapped)
    );

    // Update code
    always @(*) begin
        line$0 = prefix;
        swaps$0$word = data[(32'h20 * 0)+:(32)];
        line$1 = swaps$0$swapped;
        swaps$1$word = data[(32'h20 * 1)+:(32)];
        line$2 = swaps$1$swapped;
        swaps$2$word = data[(32'h20 * 2)+:(32)];
        line$3 = swaps$2$swapped;
        swaps$3$word = data[(32'h20 * 3)+:(32)];
        line$4 = swaps$3$swapped;
        swaps$4$word = data[(32'h20 * 4)+:(32)];
        line$5 = swaps$4$swapped;
        swaps$5$word = data[(32'h20 * 5)+:(32)];
        line$6 = swaps$5$swapped;
        swaps$6$word = data[(32'h20 * 6)+:(32)];
        line$7 = swaps$6$swapped;
        swaps$7$word = data[(32'h20 * 7)+:(32)];
        line$8 = swaps$7$swapped;
        swaps$8$word = data[(32'h20 * 8)+:(32)];
        line$9 = swaps$8$swapped;
        swaps$9$word = data[(32'h20 * 9)+:(32)];
        line$10 = swaps$9$swapped;
        swaps$10$word = data[(32'h20 * 10)+:(32)];
        line$11 = swaps$10$swapped;
        swaps$11$word = data[(32'h20 * 11)+:(32)];
        line$12 = swaps$11$swapped;
        swaps$12$word = data[(32'h20 * 12)+:(32)];
        line$13 = swaps$12$swapped;
        swaps$13$word = data[(32'h20 * 13)+:(32)];
        line$14 = swaps$13$swapped;
        swaps$14$word = data[(32'h20 * 14)+:(32)];
        line$15 = swaps$14$swapped;
        swaps$15$word = data[(32'h20 * 15)+:(32)];
        line$16 = swaps$15$swapped;
        upper$0 = line$0 << 32'h18;
        lower$0 = line$1 >> 32'h8;
        whole$0 = upper$0 | lower$0;
        cut$0 = whole$0 & margin;
        ended$0 = cut$0 | mark;
        chosen$0 = zero;
        if (numbers$0 == last) begin
            chosen$0 = ended$0;
        end
        if (numbers$0 < last) begin
            chosen$0 = whole$0;
        end
        upper$1 = line$1 << 32'h18;
        lower$1 = line$2 >> 32'h8;
        whole$1 = upper$1 | lower$1;
        cut$1 = whole$1 & margin;
        ended$1 = cut$1 | mark;
        chosen$1 = zero;
        if (numbers$1 == last) begin
            chosen$1 = ended$1;
        end
        if (numbers$1 < last) begin
            chosen$1 = whole$1;
        end
        upper$2 = line$2 << 32'h18;
        lower$2 = line$3 >> 32'h8;
        whole$2 = upper$2 | lower$2;
        cut$2 = whole$2 & margin;
        ended$2 = cut$2 | mark;
        chosen$2 = zero;
        if (numbers$2 == last) begin
            chosen$2 = ended$2;
        end
        if (numbers$2 < last) begin
            chosen$2 = whole$2;
        end
        upper$3 = line$3 << 32'h18;
        lower$3 = line$4 >> 32'h8;
        whole$3 = upper$3 | lower$3;
        cut$3 = whole$3 & margin;
        ended$3 = cut$3 | mark;
        chosen$3 = zero;
        if (numbers$3 == last) begin
            chosen$3 = ended$3;
        end
        if (numbers$3 < last) begin
            chosen$3 = whole$3;
        end
        upper$4 = line$4 << 32'h18;
        lower$4 = line$5 >> 32'h8;
        whole$4 = upper$4 | lower$4;
        cut$4 = whole$4 & margin;
        ended$4 = cut$4 | mark;
        chosen$4 = zero;
        if (numbers$4 == last) begin
            chosen$4 = ended$4;
        end
        if (numbers$4 < last) begin
            chosen$4 = whole$4;
        end
        upper$5 = line$5 << 32'h18;
        lower$5 = line$6 >> 32'h8;
        whole$5 = upper$5 | lower$5;
        cut$5 = whole$5 & margin;
        ended$5 = cut$5 | mark;
        chosen$5 = zero;
        if (numbers$5 == last) begin
            chosen$5 = ended$5;
        end
        if (numbers$5 < last) begin
            chosen$5 = whole$5;
        end
        upper$6 = line$6 << 32'h18;
        lower$6 = line$7 >> 32'h8;
        whole$6 = upper$6 | lower$6;
        cut$6 = whole$6 & margin;
        ended$6 = cut$6 | mark;
        chosen$6 = zero;
        if (numbers$6 == last) begin
            chosen$6 = ended$6;
        end
        if (numbers$6 < last) begin
            chosen$6 = whole$6;
        end
        upper$7 = line$7 << 32'h18;
        lower$7 = line$8 >> 32'h8;
        whole$7 = upper$7 | lower$7;
        cut$7 = whole$7 & margin;
        ended$7 = cut$7 | mark;
        chosen$7 = zero;
        if (numbers$7 == last) begin
            chosen$7 = ended$7;
        end
        if (numbers$7 < last) begin
            chosen$7 = whole$7;
        end
        upper$8 = line$8 << 32'h18;
        lower$8 = line$9 >> 32'h8;
        whole$8 = upper$8 | lower$8;
        cut$8 = whole$8 & margin;
        ended$8 = cut$8 | mark;
        chosen$8 = zero;
        if (numbers$8 == last) begin
            chosen$8 = ended$8;
        end
        if (numbers$8 < last) begin
            chosen$8 = whole$8;
        end
        upper$9 = line$9 << 32'h18;
        lower$9 = line$10 >> 32'h8;
        whole$9 = upper$9 | lower$9;
        cut$9 = whole$9 & margin;
        ended$9 = cut$9 | mark;
        chosen$9 = zero;
        if (numbers$9 == last) begin
            chosen$9 = ended$9;
        end
        if (numbers$9 < last) begin
            chosen$9 = whole$9;
        end
        upper$10 = line$10 << 32'h18;
        lower$10 = line$11 >> 32'h8;
        whole$10 = upper$10 | lower$10;
        cut$10 = whole$10 & margin;
        ended$10 = cut$10 | mark;
        chosen$10 = zero;
        if (numbers$10 == last) begin
            chosen$10 = ended$10;
        end
        if (numbers$10 < last) begin
            chosen$10 = whole$10;
        end
        upper$11 = line$11 << 32'h18;
        lower$11 = line$12 >> 32'h8;
        whole$11 = upper$11 | lower$11;
        cut$11 = whole$11 & margin;
        ended$11 = cut$11 | mark;
        chosen$11 = zero;
        if (numbers$11 == last) begin
            chosen$11 = ended$11;
        end
        if (numbers$11 < last) begin
            chosen$11 = whole$11;
        end
        upper$12 = line$12 << 32'h18;
        lower$12 = line$13 >> 32'h8;
        whole$12 = upper$12 | lower$12;
        cut$12 = whole$12 & margin;
        ended$12 = cut$12 | mark;
        chosen$12 = zero;
        if (numbers$12 == last) begin
            chosen$12 = ended$12;
        end
        if (numbers$12 < last) begin
            chosen$12 = whole$12;
        end
        upper$13 = line$13 << 32'h18;
        lower$13 = line$14 >> 32'h8;
        whole$13 = upper$13 | lower$13;
        cut$13 = whole$13 & margin;
        ended$13 = cut$13 | mark;
        chosen$13 = zero;
        if (numbers$13 == last) begin
            chosen$13 = ended$13;
        end
        if (numbers$13 < last) begin
            chosen$13 = whole$13;
        end
        upper$14 = line$14 << 32'h18;
        lower$14 = line$15 >> 32'h8;
        whole$14 = upper$14 | lower$14;
        cut$14 = whole$14 & margin;
        ended$14 = cut$14 | mark;
        chosen$14 = zero;
        if (numbers$14 == last) begin
            chosen$14 = ended$14;
        end
        if (numbers$14 < last) begin
            chosen$14 = whole$14;
        end
        upper$15 = line$15 << 32'h18;
        lower$15 = line$16 >> 32'h8;
        whole$15 = upper$15 | lower$15;
        cut$15 = whole$15 & margin;
        ended$15 = cut$15 | mark;
        chosen$15 = zero;
        if (numbers$15 == last) begin
            chosen$15 = ended$15;
        end
        if (numbers$15 < last) begin
            chosen$15 = whole$15;
        end
        words$0 = chosen$0;
        words$1 = chosen$1;
        words$2 = chosen$2;
        words$3 = chosen$3;
        words$4 = chosen$4;
        words$5 = chosen$5;
        words$6 = chosen$6;
        words$7 = chosen$7;
        words$8 = chosen$8;
        words$9 = chosen$9;
        words$10 = chosen$10;
        words$11 = chosen$11;
        words$12 = chosen$12;
        words$13 = chosen$13;
        words$14 = chosen$14;
        words$15 = chosen$15 | first_bits;
        tail = line$16[(32'h0)+:(8)];
    end

endmodule // merkle_hash$message


module merkle_hash$message$swaps$0(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$0


module merkle_hash$message$swaps$1(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$1


module merkle_hash$message$swaps$10(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$10


module merkle_hash$message$swaps$11(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$11


module merkle_hash$message$swaps$12(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$12


module merkle_hash$message$swaps$13(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$13


module merkle_hash$message$swaps$14(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$14


module merkle_hash$message$swaps$15(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$15


module merkle_hash$message$swaps$2(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$2


module merkle_hash$message$swaps$3(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$3


module merkle_hash$message$swaps$4(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$4


module merkle_hash$message$swaps$5(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$5


module merkle_hash$message$swaps$6(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$6


module merkle_hash$message$swaps$7(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$7


module merkle_hash$message$swaps$8(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$8


module merkle_hash$message$swaps$9(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$message$swaps$9


module merkle_hash$middle$0(d,q,clock);

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

endmodule // merkle_hash$middle$0


module merkle_hash$middle$1(d,q,clock);

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

endmodule // merkle_hash$middle$1


module merkle_hash$middle$2(d,q,clock);

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

endmodule // merkle_hash$middle$2


module merkle_hash$middle$3(d,q,clock);

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

endmodule // merkle_hash$middle$3


module merkle_hash$middle$4(d,q,clock);

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

endmodule // merkle_hash$middle$4


module merkle_hash$middle$5(d,q,clock);

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

endmodule // merkle_hash$middle$5


module merkle_hash$middle$6(d,q,clock);

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

endmodule // merkle_hash$middle$6


module merkle_hash$middle$7(d,q,clock);

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

endmodule // merkle_hash$middle$7


module merkle_hash$middle_kept$0(d,q,clock);

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

endmodule // merkle_hash$middle_kept$0


module merkle_hash$middle_kept$1(d,q,clock);

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

endmodule // merkle_hash$middle_kept$1


module merkle_hash$middle_kept$2(d,q,clock);

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

endmodule // merkle_hash$middle_kept$2


module merkle_hash$middle_kept$3(d,q,clock);

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

endmodule // merkle_hash$middle_kept$3


module merkle_hash$middle_kept$4(d,q,clock);

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

endmodule // merkle_hash$middle_kept$4


module merkle_hash$middle_kept$5(d,q,clock);

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

endmodule // merkle_hash$middle_kept$5


module merkle_hash$middle_kept$6(d,q,clock);

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

endmodule // merkle_hash$middle_kept$6


module merkle_hash$middle_kept$7(d,q,clock);

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

endmodule // merkle_hash$middle_kept$7


module merkle_hash$middled(clock,clear,take,arrive);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  take;
    output reg  arrive;

    // Update code (custom)
    reg [1:1] valid;
    initial valid = 0;
    always @(posedge clock) valid <= clear ? 1'd0 : take;
    always @(*) arrive = valid[1];
endmodule // merkle_hash$middled


module merkle_hash$open(d,q,clock);

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

endmodule // merkle_hash$open


module merkle_hash$outlet(clock,flush,take,hold,ready,arrive,result,m_ready,m_valid,m_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  take;
    input wire  hold;
    output reg  ready;
    input wire  arrive;
    input wire  [255:0] result;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [255:0] m_data;

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
    reg  [255:0] memory$write_data;
    reg  [4:0] memory$read_at;
    wire  [255:0] memory$read_data;
    reg  valid$d;
    wire  valid$q;
    reg  valid$clock;
    reg  data$clock;
    reg  [255:0] data$d;
    wire  [255:0] data$q;

    // Local signals
    reg  leave;
    reg  [3:0] used_high;
    reg  full;
    reg  idle;
    reg  load;

    // Sub module instances
    merkle_hash$outlet$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    merkle_hash$outlet$change change(
        .d(change$d),
        .q(change$q),
        .clock(change$clock)
    );
    merkle_hash$outlet$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    merkle_hash$outlet$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    merkle_hash$outlet$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    merkle_hash$outlet$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    merkle_hash$outlet$data data(
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

endmodule // merkle_hash$outlet


module merkle_hash$outlet$change(d,q,clock);

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

endmodule // merkle_hash$outlet$change


module merkle_hash$outlet$data(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [255:0] d;
    output reg  [255:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // merkle_hash$outlet$data


module merkle_hash$outlet$free(d,q,clock);

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

endmodule // merkle_hash$outlet$free


module merkle_hash$outlet$memory(clock,write,write_at,write_data,read_at,read_data);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [4:0] write_at;
    input wire  [255:0] write_data;
    input wire  [4:0] read_at;
    output reg  [255:0] read_data;

    // Update code (custom)
    reg [255:0] words [0:31];
    wire [255:0] word = words[read_at];
    integer i;
    initial for (i = 0; i <= 31; i = i + 1) words[i] = 0;
    always @(posedge clock) if (write) words[write_at] <= write_data;
    always @(*) read_data = word;
endmodule // merkle_hash$outlet$memory


module merkle_hash$outlet$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

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
    merkle_hash$outlet$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    merkle_hash$outlet$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    merkle_hash$outlet$pointers$present present(
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

endmodule // merkle_hash$outlet$pointers


module merkle_hash$outlet$pointers$present(d,q,clock);

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

endmodule // merkle_hash$outlet$pointers$present


module merkle_hash$outlet$pointers$read(d,q,clock);

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

endmodule // merkle_hash$outlet$pointers$read


module merkle_hash$outlet$pointers$written(d,q,clock);

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

endmodule // merkle_hash$outlet$pointers$written


module merkle_hash$outlet$used(d,q,clock);

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

endmodule // merkle_hash$outlet$used


module merkle_hash$outlet$valid(d,q,clock);

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

endmodule // merkle_hash$outlet$valid


module merkle_hash$padding(node,leaf_bytes,prefix,last,margin,mark,two,first_bits,second_bits);

    // Module arguments
    input wire  node;
    input wire  [6:0] leaf_bytes;
    output reg  [31:0] prefix;
    output reg  [4:0] last;
    output reg  [31:0] margin;
    output reg  [31:0] mark;
    output reg  two;
    output reg  [31:0] first_bits;
    output reg  [31:0] second_bits;

    // Constant declarations
    localparam  zero = 32'h0;
    localparam  leaf_prefix = 32'h0;
    localparam  node_prefix = 32'h1;
    localparam  one = 7'b1;
    localparam  record = 7'b1000000;
    localparam  one_block = 7'b110111;
    localparam  counts$0 = 2'b0;
    localparam  counts$1 = 2'b1;
    localparam  counts$2 = 2'b10;
    localparam  counts$3 = 2'b11;
    localparam  margins$0 = 32'h0;
    localparam  margins$1 = 32'hff000000;
    localparam  margins$2 = 32'hffff0000;
    localparam  margins$3 = 32'hffffff00;
    localparam  marks$0 = 32'h80000000;
    localparam  marks$1 = 32'h800000;
    localparam  marks$2 = 32'h8000;
    localparam  marks$3 = 32'h80;

    // Local signals
    reg  [6:0] bytes;
    reg  [6:0] more;
    reg  over;
    reg  [31:0] wide;
    reg  [31:0] bits;
    reg  [1:0] kept;

    // Update code
    always @(*) begin
        bytes = leaf_bytes;
        if (node) begin
            bytes = record;
        end
        more = bytes + one;
        kept = more[(32'h0)+:(2)];
        last = more[(32'h2)+:(5)];
        margin = zero;
        mark = zero;
        if (kept == counts$0) begin
            margin = margins$0;
            mark = marks$0;
        end
        if (kept == counts$1) begin
            margin = margins$1;
            mark = marks$1;
        end
        if (kept == counts$2) begin
            margin = margins$2;
            mark = marks$2;
        end
        if (kept == counts$3) begin
            margin = margins$3;
            mark = marks$3;
        end
        over = more > one_block;
        wide = ((more) & 32'hffffffff);
        bits = wide << 32'h3;
        first_bits = bits;
        second_bits = bits;
        if (over) begin
            first_bits = zero;
        end
        two = over;
        prefix = leaf_prefix;
        if (node) begin
            prefix = node_prefix;
        end
    end

endmodule // merkle_hash$padding


module merkle_hash$params(clock,write,addr,data,q);

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
endmodule // merkle_hash$params


module merkle_hash$second(clock,load_block,block$0,block$1,block$2,block$3,block$4,block$5,block$6,block$7,block$8,block$9,block$10,block$11,block$12,block$13,block$14,block$15,load_state,state$0,state$1,state$2,state$3,state$4,state$5,state$6,state$7,rounds$0,rounds$1,rounds$2,rounds$3,rounds$4,rounds$5,rounds$6,rounds$7);

    // Module arguments
    input wire  clock;
    input wire  load_block;
    input wire  [31:0] block$0;
    input wire  [31:0] block$1;
    input wire  [31:0] block$2;
    input wire  [31:0] block$3;
    input wire  [31:0] block$4;
    input wire  [31:0] block$5;
    input wire  [31:0] block$6;
    input wire  [31:0] block$7;
    input wire  [31:0] block$8;
    input wire  [31:0] block$9;
    input wire  [31:0] block$10;
    input wire  [31:0] block$11;
    input wire  [31:0] block$12;
    input wire  [31:0] block$13;
    input wire  [31:0] block$14;
    input wire  [31:0] block$15;
    input wire  load_state;
    input wire  [31:0] state$0;
    input wire  [31:0] state$1;
    input wire  [31:0] state$2;
    input wire  [31:0] state$3;
    input wire  [31:0] state$4;
    input wire  [31:0] state$5;
    input wire  [31:0] state$6;
    input wire  [31:0] state$7;
    output reg  [31:0] rounds$0;
    output reg  [31:0] rounds$1;
    output reg  [31:0] rounds$2;
    output reg  [31:0] rounds$3;
    output reg  [31:0] rounds$4;
    output reg  [31:0] rounds$5;
    output reg  [31:0] rounds$6;
    output reg  [31:0] rounds$7;

    // Constant declarations
    localparam  zero = 6'b0;
    localparam  one = 6'b1;

    // Stub signals
    reg  [5:0] step$d;
    wire  [5:0] step$q;
    reg  step$clock;
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
    reg  [31:0] keyed$0$d;
    wire  [31:0] keyed$0$q;
    reg  keyed$0$clock;
    reg  [31:0] a$0$d;
    wire  [31:0] a$0$q;
    reg  a$0$clock;
    reg  [31:0] a$1$d;
    wire  [31:0] a$1$q;
    reg  a$1$clock;
    reg  [31:0] a$2$d;
    wire  [31:0] a$2$q;
    reg  a$2$clock;
    reg  [31:0] a$3$d;
    wire  [31:0] a$3$q;
    reg  a$3$clock;
    reg  [31:0] e$0$d;
    wire  [31:0] e$0$q;
    reg  e$0$clock;
    reg  [31:0] e$1$d;
    wire  [31:0] e$1$q;
    reg  e$1$clock;
    reg  [31:0] e$2$d;
    wire  [31:0] e$2$q;
    reg  e$2$clock;
    reg  [31:0] e$3$d;
    wire  [31:0] e$3$q;
    reg  e$3$clock;
    reg  [5:0] constants$0$step;
    wire  [31:0] constants$0$constant;
    reg  [31:0] expand$0$w0;
    reg  [31:0] expand$0$w1;
    reg  [31:0] expand$0$w9;
    reg  [31:0] expand$0$w14;
    wire  [31:0] expand$0$word;
    reg  [31:0] round$0$a;
    reg  [31:0] round$0$b;
    reg  [31:0] round$0$c;
    reg  [31:0] round$0$d;
    reg  [31:0] round$0$e;
    reg  [31:0] round$0$f;
    reg  [31:0] round$0$g;
    reg  [31:0] round$0$h;
    reg  [31:0] round$0$word;
    wire  [31:0] round$0$a_after;
    wire  [31:0] round$0$e_after;

    // Local signals
    reg  [5:0] step_more;
    reg  [31:0] line$0;
    reg  [31:0] line$1;
    reg  [31:0] line$2;
    reg  [31:0] line$3;
    reg  [31:0] line$4;
    reg  [31:0] line$5;
    reg  [31:0] line$6;
    reg  [31:0] line$7;
    reg  [31:0] line$8;
    reg  [31:0] line$9;
    reg  [31:0] line$10;
    reg  [31:0] line$11;
    reg  [31:0] line$12;
    reg  [31:0] line$13;
    reg  [31:0] line$14;
    reg  [31:0] line$15;
    reg  [31:0] line$16;
    reg  [31:0] a_line$0;
    reg  [31:0] a_line$1;
    reg  [31:0] a_line$2;
    reg  [31:0] a_line$3;
    reg  [31:0] a_line$4;
    reg  [31:0] e_line$0;
    reg  [31:0] e_line$1;
    reg  [31:0] e_line$2;
    reg  [31:0] e_line$3;
    reg  [31:0] e_line$4;
    reg  [31:0] a_after$0;
    reg  [31:0] a_after$1;
    reg  [31:0] a_after$2;
    reg  [31:0] a_after$3;
    reg  [31:0] e_after$0;
    reg  [31:0] e_after$1;
    reg  [31:0] e_after$2;
    reg  [31:0] e_after$3;

    // Sub module instances
    merkle_hash$second$step step(
        .d(step$d),
        .q(step$q),
        .clock(step$clock)
    );
    merkle_hash$second$words$0 words$0(
        .d(words$0$d),
        .q(words$0$q),
        .clock(words$0$clock)
    );
    merkle_hash$second$words$1 words$1(
        .d(words$1$d),
        .q(words$1$q),
        .clock(words$1$clock)
    );
    merkle_hash$second$words$2 words$2(
        .d(words$2$d),
        .q(words$2$q),
        .clock(words$2$clock)
    );
    merkle_hash$second$words$3 words$3(
        .d(words$3$d),
        .q(words$3$q),
        .clock(words$3$clock)
    );
    merkle_hash$second$words$4 words$4(
        .d(words$4$d),
        .q(words$4$q),
        .clock(words$4$clock)
    );
    merkle_hash$second$words$5 words$5(
        .d(words$5$d),
        .q(words$5$q),
        .clock(words$5$clock)
    );
    merkle_hash$second$words$6 words$6(
        .d(words$6$d),
        .q(words$6$q),
        .clock(words$6$clock)
    );
    merkle_hash$second$words$7 words$7(
        .d(words$7$d),
        .q(words$7$q),
        .clock(words$7$clock)
    );
    merkle_hash$second$words$8 words$8(
        .d(words$8$d),
        .q(words$8$q),
        .clock(words$8$clock)
    );
    merkle_hash$second$words$9 words$9(
        .d(words$9$d),
        .q(words$9$q),
        .clock(words$9$clock)
    );
    merkle_hash$second$words$10 words$10(
        .d(words$10$d),
        .q(words$10$q),
        .clock(words$10$clock)
    );
    merkle_hash$second$words$11 words$11(
        .d(words$11$d),
        .q(words$11$q),
        .clock(words$11$clock)
    );
    merkle_hash$second$words$12 words$12(
        .d(words$12$d),
        .q(words$12$q),
        .clock(words$12$clock)
    );
    merkle_hash$second$words$13 words$13(
        .d(words$13$d),
        .q(words$13$q),
        .clock(words$13$clock)
    );
    merkle_hash$second$words$14 words$14(
        .d(words$14$d),
        .q(words$14$q),
        .clock(words$14$clock)
    );
    merkle_hash$second$words$15 words$15(
        .d(words$15$d),
        .q(words$15$q),
        .clock(words$15$clock)
    );
    merkle_hash$second$keyed$0 keyed$0(
        .d(keyed$0$d),
        .q(keyed$0$q),
        .clock(keyed$0$clock)
    );
    merkle_hash$second$a$0 a$0(
        .d(a$0$d),
        .q(a$0$q),
        .clock(a$0$clock)
    );
    merkle_hash$second$a$1 a$1(
        .d(a$1$d),
        .q(a$1$q),
        .clock(a$1$clock)
    );
    merkle_hash$second$a$2 a$2(
        .d(a$2$d),
        .q(a$2$q),
        .clock(a$2$clock)
    );
    merkle_hash$second$a$3 a$3(
        .d(a$3$d),
        .q(a$3$q),
        .clock(a$3$clock)
    );
    merkle_hash$second$e$0 e$0(
        .d(e$0$d),
        .q(e$0$q),
        .clock(e$0$clock)
    );
    merkle_hash$second$e$1 e$1(
        .d(e$1$d),
        .q(e$1$q),
        .clock(e$1$clock)
    );
    merkle_hash$second$e$2 e$2(
        .d(e$2$d),
        .q(e$2$q),
        .clock(e$2$clock)
    );
    merkle_hash$second$e$3 e$3(
        .d(e$3$d),
        .q(e$3$q),
        .clock(e$3$clock)
    );
    merkle_hash$second$constants$0 constants$0(
        .step(constants$0$step),
        .constant(constants$0$constant)
    );
    merkle_hash$second$expand$0 expand$0(
        .w0(expand$0$w0),
        .w1(expand$0$w1),
        .w9(expand$0$w9),
        .w14(expand$0$w14),
        .word(expand$0$word)
    );
    merkle_hash$second$round$0 round$0(
        .a(round$0$a),
        .b(round$0$b),
        .c(round$0$c),
        .d(round$0$d),
        .e(round$0$e),
        .f(round$0$f),
        .g(round$0$g),
        .h(round$0$h),
        .word(round$0$word),
        .a_after(round$0$a_after),
        .e_after(round$0$e_after)
    );

    // Update code
    always @(*) begin
        step$clock = clock;
        step$d = step$q;
        words$0$clock = clock;
        words$1$clock = clock;
        words$2$clock = clock;
        words$3$clock = clock;
        words$4$clock = clock;
        words$5$clock = clock;
        words$6$clock = clock;
        words$7$clock = clock;
        words$8$clock = clock;
        words$9$clock = clock;
        words$10$clock = clock;
        words$11$clock = clock;
        words$12$clock = clock;
        words$13$clock = clock;
        words$14$clock = clock;
        words$15$clock = clock;
        keyed$0$clock = clock;
        a$0$clock = clock;
        e$0$clock = clock;
        a$1$clock = clock;
        e$1$clock = clock;
        a$2$clock = clock;
        e$2$clock = clock;
        a$3$clock = clock;
        e$3$clock = clock;
        line$0 = words$0$q;
        line$1 = words$1$q;
        line$2 = words$2$q;
        line$3 = words$3$q;
        line$4 = words$4$q;
        line$5 = words$5$q;
        line$6 = words$6$q;
        line$7 = words$7$q;
        line$8 = words$8$q;
        line$9 = words$9$q;
        line$10 = words$10$q;
        line$11 = words$11$q;
        line$12 = words$12$q;
        line$13 = words$13$q;
        line$14 = words$14$q;
        line$15 = words$15$q;
        line$16 = expand$0$word;
        expand$0$w0 = line$0;
        expand$0$w1 = line$1;
        expand$0$w9 = line$9;
        expand$0$w14 = line$14;
        constants$0$step = step$q;
        keyed$0$d = line$0 + constants$0$constant;
        step_more = step$q + one;
        step$d = step_more;
        if (load_block) begin
            step$d = zero;
        end
        words$0$d = line$1;
        if (load_block) begin
            words$0$d = block$0;
        end
        words$1$d = line$2;
        if (load_block) begin
            words$1$d = block$1;
        end
        words$2$d = line$3;
        if (load_block) begin
            words$2$d = block$2;
        end
        words$3$d = line$4;
        if (load_block) begin
            words$3$d = block$3;
        end
        words$4$d = line$5;
        if (load_block) begin
            words$4$d = block$4;
        end
        words$5$d = line$6;
        if (load_block) begin
            words$5$d = block$5;
        end
        words$6$d = line$7;
        if (load_block) begin
            words$6$d = block$6;
        end
        words$7$d = line$8;
        if (load_block) begin
            words$7$d = block$7;
        end
        words$8$d = line$9;
        if (load_block) begin
            words$8$d = block$8;
        end
        words$9$d = line$10;
        if (load_block) begin
            words$9$d = block$9;
        end
        words$10$d = line$11;
        if (load_block) begin
            words$10$d = block$10;
        end
        words$11$d = line$12;
        if (load_block) begin
            words$11$d = block$11;
        end
        words$12$d = line$13;
        if (load_block) begin
            words$12$d = block$12;
        end
        words$13$d = line$14;
        if (load_block) begin
            words$13$d = block$13;
        end
        words$14$d = line$15;
        if (load_block) begin
            words$14$d = block$14;
        end
        words$15$d = line$16;
        if (load_block) begin
            words$15$d = block$15;
        end
        a_line$0 = a$0$q;
        e_line$0 = e$0$q;
        a_line$1 = a$1$q;
        e_line$1 = e$1$q;
        a_line$2 = a$2$q;
        e_line$2 = e$2$q;
        a_line$3 = a$3$q;
        e_line$3 = e$3$q;
        a_line$4 = round$0$a_after;
        e_line$4 = round$0$e_after;
        round$0$d = a_line$0;
        round$0$c = a_line$1;
        round$0$b = a_line$2;
        round$0$a = a_line$3;
        round$0$h = e_line$0;
        round$0$g = e_line$1;
        round$0$f = e_line$2;
        round$0$e = e_line$3;
        round$0$word = keyed$0$q;
        a_after$0 = a_line$1;
        e_after$0 = e_line$1;
        rounds$0 = a_after$0;
        rounds$4 = e_after$0;
        a$0$d = a_after$0;
        e$0$d = e_after$0;
        if (load_state) begin
            a$0$d = state$0;
            e$0$d = state$4;
        end
        a_after$1 = a_line$2;
        e_after$1 = e_line$2;
        rounds$1 = a_after$1;
        rounds$5 = e_after$1;
        a$1$d = a_after$1;
        e$1$d = e_after$1;
        if (load_state) begin
            a$1$d = state$1;
            e$1$d = state$5;
        end
        a_after$2 = a_line$3;
        e_after$2 = e_line$3;
        rounds$2 = a_after$2;
        rounds$6 = e_after$2;
        a$2$d = a_after$2;
        e$2$d = e_after$2;
        if (load_state) begin
            a$2$d = state$2;
            e$2$d = state$6;
        end
        a_after$3 = a_line$4;
        e_after$3 = e_line$4;
        rounds$3 = a_after$3;
        rounds$7 = e_after$3;
        a$3$d = a_after$3;
        e$3$d = e_after$3;
        if (load_state) begin
            a$3$d = state$3;
            e$3$d = state$7;
        end
    end

endmodule // merkle_hash$second


module merkle_hash$second$a$0(d,q,clock);

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

endmodule // merkle_hash$second$a$0


module merkle_hash$second$a$1(d,q,clock);

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

endmodule // merkle_hash$second$a$1


module merkle_hash$second$a$2(d,q,clock);

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

endmodule // merkle_hash$second$a$2


module merkle_hash$second$a$3(d,q,clock);

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

endmodule // merkle_hash$second$a$3


module merkle_hash$second$constants$0(step,constant);

    // Module arguments
    input wire  [5:0] step;
    output reg  [31:0] constant;

    // Update code (custom)
    always @(*)
      case (step)
        6'd0: constant = 32'h428a2f98;
        6'd1: constant = 32'h71374491;
        6'd2: constant = 32'hb5c0fbcf;
        6'd3: constant = 32'he9b5dba5;
        6'd4: constant = 32'h3956c25b;
        6'd5: constant = 32'h59f111f1;
        6'd6: constant = 32'h923f82a4;
        6'd7: constant = 32'hab1c5ed5;
        6'd8: constant = 32'hd807aa98;
        6'd9: constant = 32'h12835b01;
        6'd10: constant = 32'h243185be;
        6'd11: constant = 32'h550c7dc3;
        6'd12: constant = 32'h72be5d74;
        6'd13: constant = 32'h80deb1fe;
        6'd14: constant = 32'h9bdc06a7;
        6'd15: constant = 32'hc19bf174;
        6'd16: constant = 32'he49b69c1;
        6'd17: constant = 32'hefbe4786;
        6'd18: constant = 32'h0fc19dc6;
        6'd19: constant = 32'h240ca1cc;
        6'd20: constant = 32'h2de92c6f;
        6'd21: constant = 32'h4a7484aa;
        6'd22: constant = 32'h5cb0a9dc;
        6'd23: constant = 32'h76f988da;
        6'd24: constant = 32'h983e5152;
        6'd25: constant = 32'ha831c66d;
        6'd26: constant = 32'hb00327c8;
        6'd27: constant = 32'hbf597fc7;
        6'd28: constant = 32'hc6e00bf3;
        6'd29: constant = 32'hd5a79147;
        6'd30: constant = 32'h06ca6351;
        6'd31: constant = 32'h14292967;
        6'd32: constant = 32'h27b70a85;
        6'd33: constant = 32'h2e1b2138;
        6'd34: constant = 32'h4d2c6dfc;
        6'd35: constant = 32'h53380d13;
        6'd36: constant = 32'h650a7354;
        6'd37: constant = 32'h766a0abb;
        6'd38: constant = 32'h81c2c92e;
        6'd39: constant = 32'h92722c85;
        6'd40: constant = 32'ha2bfe8a1;
        6'd41: constant = 32'ha81a664b;
        6'd42: constant = 32'hc24b8b70;
        6'd43: constant = 32'hc76c51a3;
        6'd44: constant = 32'hd192e819;
        6'd45: constant = 32'hd6990624;
        6'd46: constant = 32'hf40e3585;
        6'd47: constant = 32'h106aa070;
        6'd48: constant = 32'h19a4c116;
        6'd49: constant = 32'h1e376c08;
        6'd50: constant = 32'h2748774c;
        6'd51: constant = 32'h34b0bcb5;
        6'd52: constant = 32'h391c0cb3;
        6'd53: constant = 32'h4ed8aa4a;
        6'd54: constant = 32'h5b9cca4f;
        6'd55: constant = 32'h682e6ff3;
        6'd56: constant = 32'h748f82ee;
        6'd57: constant = 32'h78a5636f;
        6'd58: constant = 32'h84c87814;
        6'd59: constant = 32'h8cc70208;
        6'd60: constant = 32'h90befffa;
        6'd61: constant = 32'ha4506ceb;
        6'd62: constant = 32'hbef9a3f7;
        6'd63: constant = 32'hc67178f2;
        default: constant = 32'h00000000;
      endcase
endmodule // merkle_hash$second$constants$0


module merkle_hash$second$e$0(d,q,clock);

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

endmodule // merkle_hash$second$e$0


module merkle_hash$second$e$1(d,q,clock);

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

endmodule // merkle_hash$second$e$1


module merkle_hash$second$e$2(d,q,clock);

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

endmodule // merkle_hash$second$e$2


module merkle_hash$second$e$3(d,q,clock);

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

endmodule // merkle_hash$second$e$3


module merkle_hash$second$expand$0(w0,w1,w9,w14,word);

    // Module arguments
    input wire  [31:0] w0;
    input wire  [31:0] w1;
    input wire  [31:0] w9;
    input wire  [31:0] w14;
    output reg  [31:0] word;

    // Local signals
    reg  [31:0] early_right0;
    reg  [31:0] early_left0;
    reg  [31:0] early_turn0;
    reg  [31:0] early_right1;
    reg  [31:0] early_left1;
    reg  [31:0] early_turn1;
    reg  [31:0] early_shift;
    reg  [31:0] early_pair;
    reg  [31:0] early;
    reg  [31:0] late_right0;
    reg  [31:0] late_left0;
    reg  [31:0] late_turn0;
    reg  [31:0] late_right1;
    reg  [31:0] late_left1;
    reg  [31:0] late_turn1;
    reg  [31:0] late_shift;
    reg  [31:0] late_pair;
    reg  [31:0] late;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        early_right0 = w1 >> 32'h7;
        early_left0 = w1 << 32'h19;
        early_turn0 = early_right0 | early_left0;
        early_right1 = w1 >> 32'h12;
        early_left1 = w1 << 32'he;
        early_turn1 = early_right1 | early_left1;
        early_shift = w1 >> 32'h3;
        early_pair = early_turn0 ^ early_turn1;
        early = early_pair ^ early_shift;
        late_right0 = w14 >> 32'h11;
        late_left0 = w14 << 32'hf;
        late_turn0 = late_right0 | late_left0;
        late_right1 = w14 >> 32'h13;
        late_left1 = w14 << 32'hd;
        late_turn1 = late_right1 | late_left1;
        late_shift = w14 >> 32'ha;
        late_pair = late_turn0 ^ late_turn1;
        late = late_pair ^ late_shift;
        upper = late + w9;
        lower = early + w0;
        word = upper + lower;
    end

endmodule // merkle_hash$second$expand$0


module merkle_hash$second$keyed$0(d,q,clock);

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

endmodule // merkle_hash$second$keyed$0


module merkle_hash$second$round$0(a,b,c,d,e,f,g,h,word,a_after,e_after);

    // Module arguments
    input wire  [31:0] a;
    input wire  [31:0] b;
    input wire  [31:0] c;
    input wire  [31:0] d;
    input wire  [31:0] e;
    input wire  [31:0] f;
    input wire  [31:0] g;
    input wire  [31:0] h;
    input wire  [31:0] word;
    output reg  [31:0] a_after;
    output reg  [31:0] e_after;

    // Local signals
    reg  [31:0] turned_e_right0;
    reg  [31:0] turned_e_left0;
    reg  [31:0] turned_e_turn0;
    reg  [31:0] turned_e_right1;
    reg  [31:0] turned_e_left1;
    reg  [31:0] turned_e_turn1;
    reg  [31:0] turned_e_right2;
    reg  [31:0] turned_e_left2;
    reg  [31:0] turned_e_turn2;
    reg  [31:0] turned_e_pair;
    reg  [31:0] turned_e;
    reg  [31:0] differ;
    reg  [31:0] chosen;
    reg  [31:0] choice;
    reg  [31:0] base;
    reg  [31:0] mixed;
    reg  [31:0] t1;
    reg  [31:0] turned_a_right0;
    reg  [31:0] turned_a_left0;
    reg  [31:0] turned_a_turn0;
    reg  [31:0] turned_a_right1;
    reg  [31:0] turned_a_left1;
    reg  [31:0] turned_a_turn1;
    reg  [31:0] turned_a_right2;
    reg  [31:0] turned_a_left2;
    reg  [31:0] turned_a_turn2;
    reg  [31:0] turned_a_pair;
    reg  [31:0] turned_a;
    reg  [31:0] both;
    reg  [31:0] either;
    reg  [31:0] third;
    reg  [31:0] majority;
    reg  [31:0] t2;

    // Update code
    always @(*) begin
        turned_e_right0 = e >> 32'h6;
        turned_e_left0 = e << 32'h1a;
        turned_e_turn0 = turned_e_right0 | turned_e_left0;
        turned_e_right1 = e >> 32'hb;
        turned_e_left1 = e << 32'h15;
        turned_e_turn1 = turned_e_right1 | turned_e_left1;
        turned_e_right2 = e >> 32'h19;
        turned_e_left2 = e << 32'h7;
        turned_e_turn2 = turned_e_right2 | turned_e_left2;
        turned_e_pair = turned_e_turn0 ^ turned_e_turn1;
        turned_e = turned_e_pair ^ turned_e_turn2;
        differ = f ^ g;
        chosen = e & differ;
        choice = g ^ chosen;
        base = h + word;
        mixed = turned_e + choice;
        t1 = base + mixed;
        turned_a_right0 = a >> 32'h2;
        turned_a_left0 = a << 32'h1e;
        turned_a_turn0 = turned_a_right0 | turned_a_left0;
        turned_a_right1 = a >> 32'hd;
        turned_a_left1 = a << 32'h13;
        turned_a_turn1 = turned_a_right1 | turned_a_left1;
        turned_a_right2 = a >> 32'h16;
        turned_a_left2 = a << 32'ha;
        turned_a_turn2 = turned_a_right2 | turned_a_left2;
        turned_a_pair = turned_a_turn0 ^ turned_a_turn1;
        turned_a = turned_a_pair ^ turned_a_turn2;
        both = a & b;
        either = a | b;
        third = c & either;
        majority = both | third;
        t2 = turned_a + majority;
        e_after = d + t1;
        a_after = t1 + t2;
    end

endmodule // merkle_hash$second$round$0


module merkle_hash$second$step(d,q,clock);

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

endmodule // merkle_hash$second$step


module merkle_hash$second$words$0(d,q,clock);

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

endmodule // merkle_hash$second$words$0


module merkle_hash$second$words$1(d,q,clock);

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

endmodule // merkle_hash$second$words$1


module merkle_hash$second$words$10(d,q,clock);

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

endmodule // merkle_hash$second$words$10


module merkle_hash$second$words$11(d,q,clock);

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

endmodule // merkle_hash$second$words$11


module merkle_hash$second$words$12(d,q,clock);

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

endmodule // merkle_hash$second$words$12


module merkle_hash$second$words$13(d,q,clock);

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

endmodule // merkle_hash$second$words$13


module merkle_hash$second$words$14(d,q,clock);

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

endmodule // merkle_hash$second$words$14


module merkle_hash$second$words$15(d,q,clock);

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

endmodule // merkle_hash$second$words$15


module merkle_hash$second$words$2(d,q,clock);

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

endmodule // merkle_hash$second$words$2


module merkle_hash$second$words$3(d,q,clock);

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

endmodule // merkle_hash$second$words$3


module merkle_hash$second$words$4(d,q,clock);

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

endmodule // merkle_hash$second$words$4


module merkle_hash$second$words$5(d,q,clock);

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

endmodule // merkle_hash$second$words$5


module merkle_hash$second$words$6(d,q,clock);

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

endmodule // merkle_hash$second$words$6


module merkle_hash$second$words$7(d,q,clock);

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

endmodule // merkle_hash$second$words$7


module merkle_hash$second$words$8(d,q,clock);

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

endmodule // merkle_hash$second$words$8


module merkle_hash$second$words$9(d,q,clock);

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

endmodule // merkle_hash$second$words$9


module merkle_hash$summed(clock,clear,take,arrive);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  take;
    output reg  arrive;

    // Update code (custom)
    reg [1:1] valid;
    initial valid = 0;
    always @(posedge clock) valid <= clear ? 1'd0 : take;
    always @(*) arrive = valid[1];
endmodule // merkle_hash$summed


module merkle_hash$swaps$0(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$swaps$0


module merkle_hash$swaps$1(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$swaps$1


module merkle_hash$swaps$2(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$swaps$2


module merkle_hash$swaps$3(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$swaps$3


module merkle_hash$swaps$4(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$swaps$4


module merkle_hash$swaps$5(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$swaps$5


module merkle_hash$swaps$6(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$swaps$6


module merkle_hash$swaps$7(word,swapped);

    // Module arguments
    input wire  [31:0] word;
    output reg  [31:0] swapped;

    // Local signals
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [31:0] wide0;
    reg  [31:0] wide1;
    reg  [31:0] wide2;
    reg  [31:0] wide3;
    reg  [31:0] first;
    reg  [31:0] second;
    reg  [31:0] third;
    reg  [31:0] upper;
    reg  [31:0] lower;

    // Update code
    always @(*) begin
        part$0 = word[(32'h8 * 0)+:(8)];
        part$1 = word[(32'h8 * 1)+:(8)];
        part$2 = word[(32'h8 * 2)+:(8)];
        part$3 = word[(32'h8 * 3)+:(8)];
        wide0 = ((part$0) & 32'hffffffff);
        wide1 = ((part$1) & 32'hffffffff);
        wide2 = ((part$2) & 32'hffffffff);
        wide3 = ((part$3) & 32'hffffffff);
        first = wide0 << 32'h18;
        second = wide1 << 32'h10;
        third = wide2 << 32'h8;
        upper = first | second;
        lower = third | wide3;
        swapped = upper | lower;
    end

endmodule // merkle_hash$swaps$7


module merkle_hash$tail(d,q,clock);

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

endmodule // merkle_hash$tail


module merkle_hash$tail_kept(d,q,clock);

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

endmodule // merkle_hash$tail_kept
