// quorum_vote, version 1, specification de63b133ce84922f: 1 stages, latency 19 cycles
// Emitted by RustHDL; edit the block, not this file.

module quorum_vote(clock,flush,s_valid,s_data,s_last,s_ready,m_ready,m_valid,m_data,p_write,p_addr,p_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [63:0] s_data;
    input wire  s_last;
    output reg  s_ready;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [255:0] m_data;
    input wire  p_write;
    input wire  [23:0] p_addr;
    input wire  [31:0] p_data;

    // Constant declarations
    localparam  phase_1 = 3'b1;
    localparam  phase_5 = 3'b101;
    localparam  phase_6 = 3'b110;
    localparam  voters_region = 4'h1;
    localparam  first = 8'h0;
    localparam  one = 9'b1;
    localparam  none = 22'h0;
    localparam  zero = 32'h0;
    localparam  agreed_mark = 32'h1000000;
    localparam  tied_mark = 32'h2000000;

    // Stub signals
    reg  params$clock;
    reg  params$write;
    reg  [23:0] params$addr;
    reg  [31:0] params$data;
    wire  [127:0] params$q;
    reg  control$clock;
    reg  control$flush;
    reg  control$s_valid;
    reg  control$s_last;
    reg  control$summed;
    reg  control$over;
    wire  control$open;
    wire  control$take;
    wire  [2:0] control$phase;
    wire  control$closing;
    wire  control$dumping;
    reg  voters$clock;
    reg  voters$write;
    reg  [5:0] voters$write_at;
    reg  [15:0] voters$write_data;
    reg  [5:0] voters$read_at;
    wire  [15:0] voters$q;
    reg  registered$clock;
    reg  registered$clear;
    reg  registered$start;
    reg  [6:0] registered$entries;
    wire  [5:0] registered$read_at;
    reg  [15:0] registered$weight;
    wire  [21:0] registered$total;
    wire  registered$done;
    reg  all_voters$clock;
    reg  all_voters$write;
    reg  [5:0] all_voters$write_at;
    reg  [15:0] all_voters$write_data;
    reg  [5:0] all_voters$read_at;
    wire  [15:0] all_voters$q;
    reg  tally$clock;
    reg  tally$clear;
    reg  tally$add;
    reg  [31:0] tally$word;
    reg  [5:0] tally$voter;
    reg  [15:0] tally$weight;
    wire  [31:0] tally$winner;
    wire  [21:0] tally$most;
    wire  tally$tied;
    wire  [63:0] tally$majority;
    reg  attendance$clock;
    reg  attendance$clear;
    reg  attendance$set;
    reg  attendance$equivocates;
    reg  [5:0] attendance$voter;
    wire  [63:0] attendance$voted;
    wire  [63:0] attendance$equivocators;
    reg  decision$clock;
    reg  [31:0] decision$d$0;
    reg  [31:0] decision$d$1;
    reg  [31:0] decision$d$2;
    reg  [31:0] decision$d$3;
    reg  [31:0] decision$d$4;
    reg  [31:0] decision$d$5;
    reg  [31:0] decision$d$6;
    reg  [31:0] decision$d$7;
    wire  [255:0] decision$q;
    reg  decisions$clock;
    reg  decisions$write;
    reg  [7:0] decisions$write_at;
    reg  [255:0] decisions$write_data;
    reg  [7:0] decisions$read_at;
    wire  [255:0] decisions$q;
    reg  marks$clock;
    reg  marks$clear;
    reg  marks$set;
    reg  [7:0] marks$set_at;
    reg  [7:0] marks$at;
    wire  marks$seen;
    reg  needed$clock;
    reg  [21:0] needed$a;
    reg  [9:0] needed$b;
    wire  [31:0] needed$q;
    reg  reached$clock;
    reg  [21:0] reached$a;
    reg  [9:0] reached$b;
    wire  [31:0] reached$q;
    reg  result$clock;
    reg  [31:0] result$d$0;
    reg  [31:0] result$d$1;
    reg  [31:0] result$d$2;
    reg  [31:0] result$d$3;
    reg  [31:0] result$d$4;
    reg  [31:0] result$d$5;
    reg  [31:0] result$d$6;
    reg  [31:0] result$d$7;
    wire  [255:0] result$q;
    reg  shell$clock;
    reg  shell$flush;
    reg  shell$s_valid;
    wire  shell$s_ready;
    reg  shell$hold;
    reg  [255:0] shell$result;
    reg  shell$m_ready;
    wire  shell$m_valid;
    wire  [255:0] shell$m_data;
    reg  vote$clock;
    reg  [63:0] vote$d;
    wire  [63:0] vote$q;
    reg  opened$d;
    wire  opened$q;
    reg  opened$clock;
    reg  [7:0] item$d;
    wire  [7:0] item$q;
    reg  item$clock;
    reg  [5:0] voter$d;
    wire  [5:0] voter$q;
    reg  voter$clock;
    reg  [31:0] word$d;
    wire  [31:0] word$q;
    reg  word$clock;
    reg  equivocates$d;
    wire  equivocates$q;
    reg  equivocates$clock;
    reg  closes_voter$d;
    wire  closes_voter$q;
    reg  closes_voter$clock;
    reg  closes_item$d;
    wire  closes_item$q;
    reg  closes_item$clock;
    reg  [7:0] number$d;
    wire  [7:0] number$q;
    reg  number$clock;
    reg  there$d;
    wire  there$q;
    reg  there$clock;
    reg  found$clock;
    reg  [255:0] found$d;
    wire  [255:0] found$q;

    // Local signals
    reg  to_voters;
    reg  [3:0] region;
    reg  [7:0] vote_item;
    reg  [5:0] vote_voter;
    reg  [31:0] vote_word;
    reg  in_1;
    reg  in_5;
    reg  in_6;
    reg  same_item;
    reg  same_voter;
    reg  going_on;
    reg  same;
    reg  other_word;
    reg  commits;
    reg  lands;
    reg  opens;
    reg  step;
    reg  over;
    reg  clear;
    reg  [8:0] number_wide;
    reg  [8:0] number_more;
    reg  [31:0] weight_wide;
    reg  [31:0] weight_word;
    reg  has_winner;
    reg  [31:0] counted$0;
    reg  [31:0] counted$1;
    reg  [31:0] dissent$0;
    reg  [31:0] dissent$1;
    reg  [21:0] weight_found;
    reg  any_weight;
    reg  more;
    reg  least;
    reg  [31:0] share;
    reg  strict;
    reg  enough;
    reg  agreed;
    reg  [31:0] out$0;
    reg  [31:0] out$1;
    reg  [31:0] out$2;
    reg  [31:0] out$3;
    reg  [31:0] out$4;
    reg  [31:0] out$5;
    reg  [31:0] out$6;
    reg  [31:0] out$7;

    // Sub module instances
    quorum_vote$params params(
        .clock(params$clock),
        .write(params$write),
        .addr(params$addr),
        .data(params$data),
        .q(params$q)
    );
    quorum_vote$control control(
        .clock(control$clock),
        .flush(control$flush),
        .s_valid(control$s_valid),
        .s_last(control$s_last),
        .summed(control$summed),
        .over(control$over),
        .open(control$open),
        .take(control$take),
        .phase(control$phase),
        .closing(control$closing),
        .dumping(control$dumping)
    );
    quorum_vote$voters voters(
        .clock(voters$clock),
        .write(voters$write),
        .write_at(voters$write_at),
        .write_data(voters$write_data),
        .read_at(voters$read_at),
        .q(voters$q)
    );
    quorum_vote$registered registered(
        .clock(registered$clock),
        .clear(registered$clear),
        .start(registered$start),
        .entries(registered$entries),
        .read_at(registered$read_at),
        .weight(registered$weight),
        .total(registered$total),
        .done(registered$done)
    );
    quorum_vote$all_voters all_voters(
        .clock(all_voters$clock),
        .write(all_voters$write),
        .write_at(all_voters$write_at),
        .write_data(all_voters$write_data),
        .read_at(all_voters$read_at),
        .q(all_voters$q)
    );
    quorum_vote$tally tally(
        .clock(tally$clock),
        .clear(tally$clear),
        .add(tally$add),
        .word(tally$word),
        .voter(tally$voter),
        .weight(tally$weight),
        .winner(tally$winner),
        .most(tally$most),
        .tied(tally$tied),
        .majority(tally$majority)
    );
    quorum_vote$attendance attendance(
        .clock(attendance$clock),
        .clear(attendance$clear),
        .set(attendance$set),
        .equivocates(attendance$equivocates),
        .voter(attendance$voter),
        .voted(attendance$voted),
        .equivocators(attendance$equivocators)
    );
    quorum_vote$decision decision(
        .clock(decision$clock),
        .d$0(decision$d$0),
        .d$1(decision$d$1),
        .d$2(decision$d$2),
        .d$3(decision$d$3),
        .d$4(decision$d$4),
        .d$5(decision$d$5),
        .d$6(decision$d$6),
        .d$7(decision$d$7),
        .q(decision$q)
    );
    quorum_vote$decisions decisions(
        .clock(decisions$clock),
        .write(decisions$write),
        .write_at(decisions$write_at),
        .write_data(decisions$write_data),
        .read_at(decisions$read_at),
        .q(decisions$q)
    );
    quorum_vote$marks marks(
        .clock(marks$clock),
        .clear(marks$clear),
        .set(marks$set),
        .set_at(marks$set_at),
        .at(marks$at),
        .seen(marks$seen)
    );
    quorum_vote$needed needed(
        .clock(needed$clock),
        .a(needed$a),
        .b(needed$b),
        .q(needed$q)
    );
    quorum_vote$reached reached(
        .clock(reached$clock),
        .a(reached$a),
        .b(reached$b),
        .q(reached$q)
    );
    quorum_vote$result result(
        .clock(result$clock),
        .d$0(result$d$0),
        .d$1(result$d$1),
        .d$2(result$d$2),
        .d$3(result$d$3),
        .d$4(result$d$4),
        .d$5(result$d$5),
        .d$6(result$d$6),
        .d$7(result$d$7),
        .q(result$q)
    );
    quorum_vote$shell shell(
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
    quorum_vote$vote vote(
        .clock(vote$clock),
        .d(vote$d),
        .q(vote$q)
    );
    quorum_vote$opened opened(
        .d(opened$d),
        .q(opened$q),
        .clock(opened$clock)
    );
    quorum_vote$item item(
        .d(item$d),
        .q(item$q),
        .clock(item$clock)
    );
    quorum_vote$voter voter(
        .d(voter$d),
        .q(voter$q),
        .clock(voter$clock)
    );
    quorum_vote$word word(
        .d(word$d),
        .q(word$q),
        .clock(word$clock)
    );
    quorum_vote$equivocates equivocates(
        .d(equivocates$d),
        .q(equivocates$q),
        .clock(equivocates$clock)
    );
    quorum_vote$closes_voter closes_voter(
        .d(closes_voter$d),
        .q(closes_voter$q),
        .clock(closes_voter$clock)
    );
    quorum_vote$closes_item closes_item(
        .d(closes_item$d),
        .q(closes_item$q),
        .clock(closes_item$clock)
    );
    quorum_vote$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    quorum_vote$there there(
        .d(there$d),
        .q(there$q),
        .clock(there$clock)
    );
    quorum_vote$found found(
        .clock(found$clock),
        .d(found$d),
        .q(found$q)
    );

    // Update code
    always @(*) begin
        vote$clock = clock;
        opened$clock = clock;
        item$clock = clock;
        voter$clock = clock;
        word$clock = clock;
        equivocates$clock = clock;
        closes_voter$clock = clock;
        closes_item$clock = clock;
        vote$d = vote$q;
        opened$d = opened$q;
        item$d = item$q;
        voter$d = voter$q;
        word$d = word$q;
        equivocates$d = equivocates$q;
        closes_voter$d = closes_voter$q;
        closes_item$d = closes_item$q;
        number$clock = clock;
        there$clock = clock;
        found$clock = clock;
        number$d = number$q;
        there$d = there$q;
        found$d = found$q;
        params$clock = clock;
        control$clock = clock;
        voters$clock = clock;
        registered$clock = clock;
        all_voters$clock = clock;
        tally$clock = clock;
        attendance$clock = clock;
        decision$clock = clock;
        decisions$clock = clock;
        marks$clock = clock;
        needed$clock = clock;
        reached$clock = clock;
        result$clock = clock;
        shell$clock = clock;
        params$write = p_write;
        params$addr = p_addr;
        params$data = p_data;
        number_wide = ((number$q) & 9'h1ff);
        number_more = number_wide + one;
        step = control$dumping && shell$s_ready;
        over = step && (number_more == params$q[(32'h0)+:(9)]);
        clear = over || flush;
        region = p_addr[(32'h14)+:(4)];
        to_voters = p_write && (region == voters_region);
        voters$write = to_voters;
        voters$write_at = p_addr[(32'h0)+:(6)];
        voters$write_data = p_data[(32'h0)+:(16)];
        voters$read_at = voter$q;
        all_voters$write = to_voters;
        all_voters$write_at = p_addr[(32'h0)+:(6)];
        all_voters$write_data = p_data[(32'h0)+:(16)];
        all_voters$read_at = registered$read_at;
        registered$weight = all_voters$q;
        registered$entries = params$q[(32'h40)+:(7)];
        registered$start = control$take;
        registered$clear = clear;
        needed$a = registered$total;
        needed$b = params$q[(32'h20)+:(10)];
        control$flush = flush;
        control$s_valid = s_valid;
        control$s_last = s_last;
        control$summed = registered$done;
        control$over = over;
        s_ready = control$open;
        if (control$take) begin
            vote$d = s_data;
        end
        vote_voter = vote$q[(32'h0)+:(6)];
        vote_item = vote$q[(32'h6)+:(8)];
        vote_word = vote$q[(32'h20)+:(32)];
        in_1 = control$phase == phase_1;
        in_5 = control$phase == phase_5;
        in_6 = control$phase == phase_6;
        same_item = vote_item == item$q;
        same_voter = vote_voter == voter$q;
        other_word = vote_word != word$q;
        going_on = opened$q && (~control$closing);
        same = (same_item && same_voter) && going_on;
        if (in_1) begin
            closes_voter$d = opened$q && (~same);
            closes_item$d = opened$q && ((~same_item) || control$closing);
            if (same && other_word) begin
                equivocates$d = 1'b1;
            end
        end
        commits = in_5 && closes_voter$q;
        tally$word = word$q;
        tally$voter = voter$q;
        tally$weight = voters$q;
        tally$add = commits && (~equivocates$q);
        attendance$set = commits;
        attendance$equivocates = equivocates$q;
        attendance$voter = voter$q;
        lands = in_6 && closes_item$q;
        tally$clear = lands || flush;
        attendance$clear = lands || flush;
        has_winner = tally$most != none;
        weight_wide = ((tally$most) & 32'hffffffff);
        weight_word = weight_wide;
        if (tally$tied) begin
            weight_word = weight_wide | tied_mark;
        end
        counted$0 = ~attendance$equivocators[(32'h20 * 0)+:(32)];
        counted$0 = counted$0 & attendance$voted[(32'h20 * 0)+:(32)];
        dissent$0 = ~tally$majority[(32'h20 * 0)+:(32)];
        dissent$0 = dissent$0 & counted$0;
        if (~has_winner) begin
            dissent$0 = zero;
        end
        counted$1 = ~attendance$equivocators[(32'h20 * 1)+:(32)];
        counted$1 = counted$1 & attendance$voted[(32'h20 * 1)+:(32)];
        dissent$1 = ~tally$majority[(32'h20 * 1)+:(32)];
        dissent$1 = dissent$1 & counted$1;
        if (~has_winner) begin
            dissent$1 = zero;
        end
        decision$d$0 = tally$winner;
        decision$d$1 = weight_word;
        decision$d$2 = attendance$voted[(32'h0)+:(32)];
        decision$d$3 = attendance$voted[(32'h20)+:(32)];
        decision$d$4 = dissent$0;
        decision$d$5 = dissent$1;
        decision$d$6 = attendance$equivocators[(32'h0)+:(32)];
        decision$d$7 = attendance$equivocators[(32'h20)+:(32)];
        decisions$write = lands;
        decisions$write_at = item$q;
        decisions$write_data = decision$q;
        marks$set = lands;
        marks$set_at = item$q;
        opens = in_6 && (~same);
        if (opens) begin
            opened$d = ~control$closing;
            item$d = vote_item;
            voter$d = vote_voter;
            word$d = vote_word;
            equivocates$d = 1'b0;
        end
        if (flush) begin
            opened$d = 1'b0;
        end
        if (step) begin
            number$d = number_more[(32'h0)+:(8)];
        end
        if (clear) begin
            number$d = first;
        end
        decisions$read_at = number$q;
        marks$at = number$q;
        marks$clear = clear;
        there$d = marks$seen;
        found$d = decisions$q;
        reached$a = decisions$q[(32'h20)+:(22)];
        reached$b = params$q[(32'h2a)+:(10)];
        weight_found = found$q[(32'h20)+:(22)];
        any_weight = weight_found != none;
        share = params$q[(32'h20)+:(32)];
        strict = share[32'h14];
        more = reached$q > needed$q;
        least = reached$q >= needed$q;
        enough = least;
        if (strict) begin
            enough = more;
        end
        agreed = enough && any_weight;
        out$0 = found$q[(32'h20 * 0)+:(32)];
        out$1 = found$q[(32'h20 * 1)+:(32)];
        out$2 = found$q[(32'h20 * 2)+:(32)];
        out$3 = found$q[(32'h20 * 3)+:(32)];
        out$4 = found$q[(32'h20 * 4)+:(32)];
        out$5 = found$q[(32'h20 * 5)+:(32)];
        out$6 = found$q[(32'h20 * 6)+:(32)];
        out$7 = found$q[(32'h20 * 7)+:(32)];
        if (agreed) begin
            out$1 = out$1 | agreed_mark;
        end
        if (~there$q) begin
            out$0 = zero;
        end
        result$d$0 = out$0;
        if (~there$q) begin
            out$1 = zero;
        end
        result$d$1 = out$1;
        if (~there$q) begin
            out$2 = zero;
        end
        result$d$2 = out$2;
        if (~there$q) begin
            out$3 = zero;
        end
        result$d$3 = out$3;
        if (~there$q) begin
            out$4 = zero;
        end
        result$d$4 = out$4;
        if (~there$q) begin
            out$5 = zero;
        end
        result$d$5 = out$5;
        if (~there$q) begin
            out$6 = zero;
        end
        result$d$6 = out$6;
        if (~there$q) begin
            out$7 = zero;
        end
        result$d$7 = out$7;
        shell$hold = 1'b0;
        shell$flush = flush;
        shell$s_valid = control$dumping;
        shell$result = result$q;
        shell$m_ready = m_ready;
        m_valid = shell$m_valid;
        m_data = shell$m_data;
    end

endmodule // quorum_vote


module quorum_vote$all_voters(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [5:0] write_at;
    input wire  [15:0] write_data;
    input wire  [5:0] read_at;
    output reg  [15:0] q;

    // Update code (custom)
    reg [15:0] entries [0:63];
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) entries[i] = 0;
      q = 0;
    end
    always @(posedge clock) begin
      q <= entries[read_at];
      if (write) entries[write_at] <= write_data;
    end
endmodule // quorum_vote$all_voters


module quorum_vote$attendance(clock,clear,set,equivocates,voter,voted,equivocators);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  set;
    input wire  equivocates;
    input wire  [5:0] voter;
    output reg  [63:0] voted;
    output reg  [63:0] equivocators;

    // Stub signals
    reg  all$clock;
    reg  all$clear;
    reg  all$set;
    reg  [5:0] all$at;
    wire  [63:0] all$q;
    reg  some$clock;
    reg  some$clear;
    reg  some$set;
    reg  [5:0] some$at;
    wire  [63:0] some$q;

    // Sub module instances
    quorum_vote$attendance$all all(
        .clock(all$clock),
        .clear(all$clear),
        .set(all$set),
        .at(all$at),
        .q(all$q)
    );
    quorum_vote$attendance$some some(
        .clock(some$clock),
        .clear(some$clear),
        .set(some$set),
        .at(some$at),
        .q(some$q)
    );

    // Update code
    always @(*) begin
        all$clock = clock;
        some$clock = clock;
        all$clear = clear;
        all$set = set;
        all$at = voter;
        some$clear = clear;
        some$set = set && equivocates;
        some$at = voter;
        voted = all$q;
        equivocators = some$q;
    end

endmodule // quorum_vote$attendance


module quorum_vote$attendance$all(clock,clear,set,at,q);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  set;
    input wire  [5:0] at;
    output reg  [63:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock)
      if (clear) q <= 0;
      else if (set) q[at] <= 1'b1;
endmodule // quorum_vote$attendance$all


module quorum_vote$attendance$some(clock,clear,set,at,q);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  set;
    input wire  [5:0] at;
    output reg  [63:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock)
      if (clear) q <= 0;
      else if (set) q[at] <= 1'b1;
endmodule // quorum_vote$attendance$some


module quorum_vote$closes_item(d,q,clock);

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

endmodule // quorum_vote$closes_item


module quorum_vote$closes_voter(d,q,clock);

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

endmodule // quorum_vote$closes_voter


module quorum_vote$control(clock,flush,s_valid,s_last,summed,over,open,take,phase,closing,dumping);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  s_last;
    input wire  summed;
    input wire  over;
    output reg  open;
    output reg  take;
    output reg  [2:0] phase;
    output reg  closing;
    output reg  dumping;

    // Constant declarations
    localparam  idle = 3'b0;
    localparam  one = 3'b1;
    localparam  last = 3'b110;

    // Stub signals
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  [2:0] at$d;
    wire  [2:0] at$q;
    reg  at$clock;
    reg  closed$d;
    wire  closed$q;
    reg  closed$clock;
    reg  again$d;
    wire  again$q;
    reg  again$clock;
    reg  waiting$d;
    wire  waiting$q;
    reg  waiting$clock;
    reg  leaving$d;
    wire  leaving$q;
    reg  leaving$clock;

    // Local signals
    reg  taken;
    reg  busy;
    reg  finishes;
    reg  [2:0] more;
    reg  [2:0] at_next;
    reg  closed_next;
    reg  idle_next;

    // Sub module instances
    quorum_vote$control$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    quorum_vote$control$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    quorum_vote$control$closed closed(
        .d(closed$d),
        .q(closed$q),
        .clock(closed$clock)
    );
    quorum_vote$control$again again(
        .d(again$d),
        .q(again$q),
        .clock(again$clock)
    );
    quorum_vote$control$waiting waiting(
        .d(waiting$d),
        .q(waiting$q),
        .clock(waiting$clock)
    );
    quorum_vote$control$leaving leaving(
        .d(leaving$d),
        .q(leaving$q),
        .clock(leaving$clock)
    );

    // Update code
    always @(*) begin
        ready$clock = clock;
        at$clock = clock;
        closed$clock = clock;
        again$clock = clock;
        waiting$clock = clock;
        leaving$clock = clock;
        ready$d = ready$q;
        at$d = at$q;
        closed$d = closed$q;
        again$d = again$q;
        waiting$d = waiting$q;
        leaving$d = leaving$q;
        taken = s_valid && ready$q;
        busy = at$q != idle;
        finishes = at$q == last;
        more = at$q + one;
        at_next = at$q;
        closed_next = closed$q;
        if (busy) begin
            at_next = more;
        end
        if (finishes) begin
            at_next = idle;
            if (again$q) begin
                again$d = 1'b0;
                waiting$d = 1'b1;
            end
            else begin
                if (closed$q) begin
                    again$d = 1'b1;
                    at_next = one;
                end
            end
        end
        if (taken) begin
            at_next = one;
            closed_next = s_last;
        end
        if (waiting$q && summed) begin
            waiting$d = 1'b0;
            leaving$d = 1'b1;
        end
        if (over) begin
            leaving$d = 1'b0;
            closed_next = 1'b0;
        end
        at$d = at_next;
        closed$d = closed_next;
        idle_next = at_next == idle;
        ready$d = idle_next && (~closed_next);
        if (flush) begin
            ready$d = 1'b1;
            at$d = idle;
            closed$d = 1'b0;
            again$d = 1'b0;
            waiting$d = 1'b0;
            leaving$d = 1'b0;
        end
        open = ready$q;
        take = taken;
        phase = at$q;
        closing = again$q;
        dumping = leaving$q;
    end

endmodule // quorum_vote$control


module quorum_vote$control$again(d,q,clock);

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

endmodule // quorum_vote$control$again


module quorum_vote$control$at(d,q,clock);

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

endmodule // quorum_vote$control$at


module quorum_vote$control$closed(d,q,clock);

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

endmodule // quorum_vote$control$closed


module quorum_vote$control$leaving(d,q,clock);

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

endmodule // quorum_vote$control$leaving


module quorum_vote$control$ready(d,q,clock);

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

endmodule // quorum_vote$control$ready


module quorum_vote$control$waiting(d,q,clock);

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

endmodule // quorum_vote$control$waiting


module quorum_vote$decision(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,q);

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
endmodule // quorum_vote$decision


module quorum_vote$decisions(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [7:0] write_at;
    input wire  [255:0] write_data;
    input wire  [7:0] read_at;
    output reg  [255:0] q;

    // Update code (custom)
    reg [255:0] entries [0:255];
    integer i;
    initial begin
      for (i = 0; i <= 255; i = i + 1) entries[i] = 0;
      q = 0;
    end
    always @(posedge clock) begin
      q <= entries[read_at];
      if (write) entries[write_at] <= write_data;
    end
endmodule // quorum_vote$decisions


module quorum_vote$equivocates(d,q,clock);

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

endmodule // quorum_vote$equivocates


module quorum_vote$found(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [255:0] d;
    output reg  [255:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // quorum_vote$found


module quorum_vote$item(d,q,clock);

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

endmodule // quorum_vote$item


module quorum_vote$marks(clock,clear,set,set_at,at,seen);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  set;
    input wire  [7:0] set_at;
    input wire  [7:0] at;
    output reg  seen;

    // Update code (custom)
    reg [255:0] bits;
    initial begin
      bits = 0;
      seen = 0;
    end
    always @(posedge clock) begin
      seen <= bits[at];
      if (set) bits[set_at] <= 1'b1;
      if (clear) bits <= 0;
    end
endmodule // quorum_vote$marks


module quorum_vote$needed(clock,a,b,q);

    // Module arguments
    input wire  clock;
    input wire  [21:0] a;
    input wire  [9:0] b;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {10'd0, a} * {22'd0, b};
endmodule // quorum_vote$needed


module quorum_vote$number(d,q,clock);

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

endmodule // quorum_vote$number


module quorum_vote$opened(d,q,clock);

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

endmodule // quorum_vote$opened


module quorum_vote$params(clock,write,addr,data,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [23:0] addr;
    input wire  [31:0] data;
    output reg  [127:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) begin
      if (write && addr == 24'd0) q[31:0] <= data;
      if (write && addr == 24'd1) q[63:32] <= data;
      if (write && addr == 24'd2) q[95:64] <= data;
    end
endmodule // quorum_vote$params


module quorum_vote$reached(clock,a,b,q);

    // Module arguments
    input wire  clock;
    input wire  [21:0] a;
    input wire  [9:0] b;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= {10'd0, a} * {22'd0, b};
endmodule // quorum_vote$reached


module quorum_vote$registered(clock,clear,start,entries,read_at,weight,total,done);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  start;
    input wire  [6:0] entries;
    output reg  [5:0] read_at;
    input wire  [15:0] weight;
    output reg  [21:0] total;
    output reg  done;

    // Constant declarations
    localparam  none = 7'b0;
    localparam  one = 7'b1;
    localparam  all = 7'b1000000;
    localparam  zero = 22'h0;

    // Stub signals
    reg  started$d;
    wire  started$q;
    reg  started$clock;
    reg  [6:0] count$d;
    wire  [6:0] count$q;
    reg  count$clock;
    reg  counts$d;
    wire  counts$q;
    reg  counts$clock;
    reg  [21:0] sum$d;
    wire  [21:0] sum$q;
    reg  sum$clock;
    reg  finished$d;
    wire  finished$q;
    reg  finished$clock;

    // Local signals
    reg  reading;
    reg  [6:0] more;
    reg  [21:0] wide;
    reg  [21:0] added;

    // Sub module instances
    quorum_vote$registered$started started(
        .d(started$d),
        .q(started$q),
        .clock(started$clock)
    );
    quorum_vote$registered$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    quorum_vote$registered$counts counts(
        .d(counts$d),
        .q(counts$q),
        .clock(counts$clock)
    );
    quorum_vote$registered$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    quorum_vote$registered$finished finished(
        .d(finished$d),
        .q(finished$q),
        .clock(finished$clock)
    );

    // Update code
    always @(*) begin
        started$clock = clock;
        count$clock = clock;
        counts$clock = clock;
        sum$clock = clock;
        finished$clock = clock;
        started$d = started$q;
        count$d = count$q;
        counts$d = counts$q;
        sum$d = sum$q;
        finished$d = finished$q;
        reading = started$q && (count$q != all);
        more = count$q + one;
        wide = ((weight) & 22'h3fffff);
        added = sum$q + wide;
        if (start) begin
            started$d = 1'b1;
            if (~started$q) begin
                sum$d = zero;
            end
        end
        if (reading) begin
            count$d = more;
        end
        counts$d = reading && (count$q < entries);
        if (counts$q) begin
            sum$d = added;
        end
        finished$d = count$q == all;
        if (clear) begin
            started$d = 1'b0;
            count$d = none;
            counts$d = 1'b0;
            finished$d = 1'b0;
        end
        read_at = count$q[(32'h0)+:(6)];
        total = sum$q;
        done = finished$q;
    end

endmodule // quorum_vote$registered


module quorum_vote$registered$count(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // quorum_vote$registered$count


module quorum_vote$registered$counts(d,q,clock);

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

endmodule // quorum_vote$registered$counts


module quorum_vote$registered$finished(d,q,clock);

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

endmodule // quorum_vote$registered$finished


module quorum_vote$registered$started(d,q,clock);

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

endmodule // quorum_vote$registered$started


module quorum_vote$registered$sum(d,q,clock);

    // Module arguments
    input wire  [21:0] d;
    output reg  [21:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 22'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // quorum_vote$registered$sum


module quorum_vote$result(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,q);

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
    initial q = 0;
    always @(posedge clock) q <= {d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // quorum_vote$result


module quorum_vote$shell(clock,flush,s_valid,s_ready,hold,result,m_ready,m_valid,m_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    output reg  s_ready;
    input wire  hold;
    input wire  [255:0] result;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [255:0] m_data;

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
    reg  [255:0] outlet$result;
    reg  outlet$m_ready;
    wire  outlet$m_valid;
    wire  [255:0] outlet$m_data;

    // Local signals
    reg  take;

    // Sub module instances
    quorum_vote$shell$flight flight(
        .clock(flight$clock),
        .clear(flight$clear),
        .take(flight$take),
        .arrive(flight$arrive)
    );
    quorum_vote$shell$outlet outlet(
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

endmodule // quorum_vote$shell


module quorum_vote$shell$flight(clock,clear,take,arrive);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  take;
    output reg  arrive;

    // Update code (custom)
    reg [3:1] valid;
    initial valid = 0;
    always @(posedge clock) valid <= clear ? 3'd0 : {valid[2:1], take};
    always @(*) arrive = valid[3];
endmodule // quorum_vote$shell$flight


module quorum_vote$shell$outlet(clock,flush,take,hold,ready,arrive,result,m_ready,m_valid,m_data);

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
    quorum_vote$shell$outlet$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    quorum_vote$shell$outlet$change change(
        .d(change$d),
        .q(change$q),
        .clock(change$clock)
    );
    quorum_vote$shell$outlet$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    quorum_vote$shell$outlet$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    quorum_vote$shell$outlet$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    quorum_vote$shell$outlet$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    quorum_vote$shell$outlet$data data(
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

endmodule // quorum_vote$shell$outlet


module quorum_vote$shell$outlet$change(d,q,clock);

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

endmodule // quorum_vote$shell$outlet$change


module quorum_vote$shell$outlet$data(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [255:0] d;
    output reg  [255:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // quorum_vote$shell$outlet$data


module quorum_vote$shell$outlet$free(d,q,clock);

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

endmodule // quorum_vote$shell$outlet$free


module quorum_vote$shell$outlet$memory(clock,write,write_at,write_data,read_at,read_data);

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
endmodule // quorum_vote$shell$outlet$memory


module quorum_vote$shell$outlet$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

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
    quorum_vote$shell$outlet$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    quorum_vote$shell$outlet$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    quorum_vote$shell$outlet$pointers$present present(
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

endmodule // quorum_vote$shell$outlet$pointers


module quorum_vote$shell$outlet$pointers$present(d,q,clock);

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

endmodule // quorum_vote$shell$outlet$pointers$present


module quorum_vote$shell$outlet$pointers$read(d,q,clock);

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

endmodule // quorum_vote$shell$outlet$pointers$read


module quorum_vote$shell$outlet$pointers$written(d,q,clock);

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

endmodule // quorum_vote$shell$outlet$pointers$written


module quorum_vote$shell$outlet$used(d,q,clock);

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

endmodule // quorum_vote$shell$outlet$used


module quorum_vote$shell$outlet$valid(d,q,clock);

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

endmodule // quorum_vote$shell$outlet$valid


module quorum_vote$tally(clock,clear,add,word,voter,weight,winner,most,tied,majority);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  add;
    input wire  [31:0] word;
    input wire  [5:0] voter;
    input wire  [15:0] weight;
    output reg  [31:0] winner;
    output reg  [21:0] most;
    output reg  tied;
    output reg  [63:0] majority;

    // Constant declarations
    localparam  first = 6'b0;
    localparam  one = 6'b1;
    localparam  none = 22'h0;
    localparam  zero = 32'h0;

    // Stub signals
    reg  words$clock;
    reg  words$clear;
    reg  words$write;
    reg  [5:0] words$write_at;
    reg  [31:0] words$word;
    wire  words$hit;
    wire  [5:0] words$place;
    reg  weights$clock;
    reg  weights$write;
    reg  [5:0] weights$write_at;
    reg  [21:0] weights$write_data;
    reg  [5:0] weights$read_at;
    wire  [21:0] weights$q;
    reg  camps$clock;
    reg  camps$write;
    reg  [5:0] camps$write_at;
    reg  [63:0] camps$write_data;
    reg  [5:0] camps$read_at;
    wire  [63:0] camps$q;
    reg  camp_more$keep;
    reg  [63:0] camp_more$mask;
    reg  [5:0] camp_more$at;
    wire  [63:0] camp_more$q;
    reg  [5:0] used$d;
    wire  [5:0] used$q;
    reg  used$clock;
    reg  [21:0] sum$d;
    wire  [21:0] sum$q;
    reg  sum$clock;
    reg  camp$clock;
    reg  [63:0] camp$d;
    wire  [63:0] camp$q;
    reg  more$d;
    wire  more$q;
    reg  more$clock;
    reg  equal$d;
    wire  equal$q;
    reg  equal$clock;
    reg  own$d;
    wire  own$q;
    reg  own$clock;
    reg  lower$d;
    wire  lower$q;
    reg  lower$clock;
    reg  [31:0] best$d;
    wire  [31:0] best$q;
    reg  best$clock;
    reg  [21:0] best_weight$d;
    wire  [21:0] best_weight$q;
    reg  best_weight$clock;
    reg  best_camp$clock;
    reg  [63:0] best_camp$d;
    wire  [63:0] best_camp$q;
    reg  draw$d;
    wire  draw$q;
    reg  draw$clock;

    // Local signals
    reg  [5:0] place;
    reg  [5:0] used_more;
    reg  fresh;
    reg  [21:0] base_weight;
    reg  [21:0] wide;
    reg  any;
    reg  same_word;
    reg  same_weight;
    reg  replaces;
    reg  joins;
    reg  ties;

    // Sub module instances
    quorum_vote$tally$words words(
        .clock(words$clock),
        .clear(words$clear),
        .write(words$write),
        .write_at(words$write_at),
        .word(words$word),
        .hit(words$hit),
        .place(words$place)
    );
    quorum_vote$tally$weights weights(
        .clock(weights$clock),
        .write(weights$write),
        .write_at(weights$write_at),
        .write_data(weights$write_data),
        .read_at(weights$read_at),
        .q(weights$q)
    );
    quorum_vote$tally$camps camps(
        .clock(camps$clock),
        .write(camps$write),
        .write_at(camps$write_at),
        .write_data(camps$write_data),
        .read_at(camps$read_at),
        .q(camps$q)
    );
    quorum_vote$tally$camp_more camp_more(
        .keep(camp_more$keep),
        .mask(camp_more$mask),
        .at(camp_more$at),
        .q(camp_more$q)
    );
    quorum_vote$tally$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    quorum_vote$tally$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    quorum_vote$tally$camp camp(
        .clock(camp$clock),
        .d(camp$d),
        .q(camp$q)
    );
    quorum_vote$tally$more more(
        .d(more$d),
        .q(more$q),
        .clock(more$clock)
    );
    quorum_vote$tally$equal equal(
        .d(equal$d),
        .q(equal$q),
        .clock(equal$clock)
    );
    quorum_vote$tally$own own(
        .d(own$d),
        .q(own$q),
        .clock(own$clock)
    );
    quorum_vote$tally$lower lower(
        .d(lower$d),
        .q(lower$q),
        .clock(lower$clock)
    );
    quorum_vote$tally$best best(
        .d(best$d),
        .q(best$q),
        .clock(best$clock)
    );
    quorum_vote$tally$best_weight best_weight(
        .d(best_weight$d),
        .q(best_weight$q),
        .clock(best_weight$clock)
    );
    quorum_vote$tally$best_camp best_camp(
        .clock(best_camp$clock),
        .d(best_camp$d),
        .q(best_camp$q)
    );
    quorum_vote$tally$draw draw(
        .d(draw$d),
        .q(draw$q),
        .clock(draw$clock)
    );

    // Update code
    always @(*) begin
        used$clock = clock;
        sum$clock = clock;
        camp$clock = clock;
        more$clock = clock;
        equal$clock = clock;
        own$clock = clock;
        lower$clock = clock;
        best$clock = clock;
        best_weight$clock = clock;
        best_camp$clock = clock;
        draw$clock = clock;
        used$d = used$q;
        sum$d = sum$q;
        camp$d = camp$q;
        more$d = more$q;
        equal$d = equal$q;
        own$d = own$q;
        lower$d = lower$q;
        best$d = best$q;
        best_weight$d = best_weight$q;
        best_camp$d = best_camp$q;
        draw$d = draw$q;
        words$clock = clock;
        weights$clock = clock;
        camps$clock = clock;
        fresh = add && (~words$hit);
        place = words$place;
        if (~words$hit) begin
            place = used$q;
        end
        used_more = used$q + one;
        if (fresh) begin
            used$d = used_more;
        end
        words$clear = clear;
        words$word = word;
        words$write = fresh;
        words$write_at = used$q;
        weights$read_at = place;
        weights$write_at = place;
        weights$write = add;
        camps$read_at = place;
        camps$write_at = place;
        camps$write = add;
        base_weight = none;
        if (words$hit) begin
            base_weight = weights$q;
        end
        wide = ((weight) & 22'h3fffff);
        sum$d = base_weight + wide;
        camp_more$keep = words$hit;
        camp_more$mask = camps$q;
        camp_more$at = voter;
        camp$d = camp_more$q;
        weights$write_data = sum$q;
        camps$write_data = camp$q;
        any = best_weight$q != none;
        same_word = word == best$q;
        same_weight = sum$q == best_weight$q;
        more$d = sum$q > best_weight$q;
        equal$d = same_weight && any;
        own$d = same_word && any;
        lower$d = word < best$q;
        replaces = more$q || (equal$q && lower$q);
        joins = own$q || replaces;
        ties = equal$q && (~own$q);
        if (add) begin
            if (replaces) begin
                best$d = word;
                best_weight$d = sum$q;
            end
            if (joins) begin
                best_camp$d = camp$q;
            end
            if (more$q) begin
                draw$d = 1'b0;
            end
            if (ties) begin
                draw$d = 1'b1;
            end
        end
        if (clear) begin
            used$d = first;
            best$d = zero;
            best_weight$d = none;
            draw$d = 1'b0;
        end
        winner = best$q;
        most = best_weight$q;
        tied = draw$q;
        majority = best_camp$q;
    end

endmodule // quorum_vote$tally


module quorum_vote$tally$best(d,q,clock);

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

endmodule // quorum_vote$tally$best


module quorum_vote$tally$best_camp(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [63:0] d;
    output reg  [63:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // quorum_vote$tally$best_camp


module quorum_vote$tally$best_weight(d,q,clock);

    // Module arguments
    input wire  [21:0] d;
    output reg  [21:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 22'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // quorum_vote$tally$best_weight


module quorum_vote$tally$camp(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [63:0] d;
    output reg  [63:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // quorum_vote$tally$camp


module quorum_vote$tally$camp_more(keep,mask,at,q);

    // Module arguments
    input wire  keep;
    input wire  [63:0] mask;
    input wire  [5:0] at;
    output reg  [63:0] q;

    // Update code (custom)
    always @(*) begin
      q = keep ? mask : 64'd0;
      q[at] = 1'b1;
    end
endmodule // quorum_vote$tally$camp_more


module quorum_vote$tally$camps(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [5:0] write_at;
    input wire  [63:0] write_data;
    input wire  [5:0] read_at;
    output reg  [63:0] q;

    // Update code (custom)
    reg [63:0] entries [0:63];
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) entries[i] = 0;
      q = 0;
    end
    always @(posedge clock) begin
      q <= entries[read_at];
      if (write) entries[write_at] <= write_data;
    end
endmodule // quorum_vote$tally$camps


module quorum_vote$tally$draw(d,q,clock);

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

endmodule // quorum_vote$tally$draw


module quorum_vote$tally$equal(d,q,clock);

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

endmodule // quorum_vote$tally$equal


module quorum_vote$tally$lower(d,q,clock);

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

endmodule // quorum_vote$tally$lower


module quorum_vote$tally$more(d,q,clock);

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

endmodule // quorum_vote$tally$more


module quorum_vote$tally$own(d,q,clock);

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

endmodule // quorum_vote$tally$own


module quorum_vote$tally$sum(d,q,clock);

    // Module arguments
    input wire  [21:0] d;
    output reg  [21:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 22'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // quorum_vote$tally$sum


module quorum_vote$tally$used(d,q,clock);

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

endmodule // quorum_vote$tally$used


module quorum_vote$tally$weights(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [5:0] write_at;
    input wire  [21:0] write_data;
    input wire  [5:0] read_at;
    output reg  [21:0] q;

    // Update code (custom)
    reg [21:0] entries [0:63];
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) entries[i] = 0;
      q = 0;
    end
    always @(posedge clock) begin
      q <= entries[read_at];
      if (write) entries[write_at] <= write_data;
    end
endmodule // quorum_vote$tally$weights


module quorum_vote$tally$words(clock,clear,write,write_at,word,hit,place);

    // Module arguments
    input wire  clock;
    input wire  clear;
    input wire  write;
    input wire  [5:0] write_at;
    input wire  [31:0] word;
    output reg  hit;
    output reg  [5:0] place;

    // Update code (custom)
    reg [2047:0] list;
    reg [63:0] valid;
    reg found;
    reg [5:0] at;
    integer i;
    initial begin
      list = 0;
      valid = 0;
      hit = 0;
      place = 0;
    end
    always @(*) begin
      found = 0;
      at = 0;
      for (i = 0; i <= 63; i = i + 1)
        if (valid[i] && list[32 * i +: 32] == word) begin
          found = 1;
          at = at | i[5:0];
        end
    end
    always @(posedge clock) begin
      hit <= found;
      place <= at;
      if (write) begin
        list[{write_at, 5'd0} +: 32] <= word;
        valid[write_at] <= 1'b1;
      end
      if (clear) valid <= 0;
    end
endmodule // quorum_vote$tally$words


module quorum_vote$there(d,q,clock);

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

endmodule // quorum_vote$there


module quorum_vote$vote(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [63:0] d;
    output reg  [63:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // quorum_vote$vote


module quorum_vote$voter(d,q,clock);

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

endmodule // quorum_vote$voter


module quorum_vote$voters(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [5:0] write_at;
    input wire  [15:0] write_data;
    input wire  [5:0] read_at;
    output reg  [15:0] q;

    // Update code (custom)
    reg [15:0] entries [0:63];
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) entries[i] = 0;
      q = 0;
    end
    always @(posedge clock) begin
      q <= entries[read_at];
      if (write) entries[write_at] <= write_data;
    end
endmodule // quorum_vote$voters


module quorum_vote$word(d,q,clock);

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

endmodule // quorum_vote$word
