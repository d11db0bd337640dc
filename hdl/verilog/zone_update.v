// zone_update, version 1, specification ae6666e8952484ae: 1 stages, latency 8 cycles
// Emitted by RustHDL; edit the block, not this file.

module zone_update(clock,flush,s_valid,s_data,s_last,s_ready,m_ready,m_valid,m_data,p_write,p_addr,p_data);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  s_valid;
    input wire  [63:0] s_data;
    input wire  s_last;
    output reg  s_ready;
    input wire  m_ready;
    output reg  m_valid;
    output reg  [31:0] m_data;
    input wire  p_write;
    input wire  [23:0] p_addr;
    input wire  [31:0] p_data;

    // Constant declarations
    localparam  whole = 17'b10000000000000000;
    localparam  zero = 32'h0;
    localparam  most = 32'h7fffffff;
    localparam  none = 3'b0;
    localparam  agents_region = 4'h1;
    localparam  gains_region = 4'h2;

    // Stub signals
    reg  params$clock;
    reg  params$write;
    reg  [23:0] params$addr;
    reg  [31:0] params$data;
    wire  [319:0] params$q;
    reg  control$clock;
    reg  control$flush;
    reg  control$offer;
    reg  control$s_last;
    wire  control$open;
    wire  control$take;
    wire  control$write;
    reg  control$room;
    reg  [8:0] control$agents;
    wire  control$dumping;
    wire  control$step;
    wire  [8:0] control$word;
    reg  low$clock;
    reg  low$write;
    reg  [7:0] low$write_at;
    reg  [31:0] low$write_data;
    reg  [7:0] low$read_at;
    wire  [31:0] low$q;
    reg  high$clock;
    reg  high$write;
    reg  [7:0] high$write_at;
    reg  [31:0] high$write_data;
    reg  [7:0] high$read_at;
    wire  [31:0] high$q;
    reg  gains$clock;
    reg  gains$write;
    reg  [8:0] gains$write_at;
    reg  [31:0] gains$write_data;
    reg  [8:0] gains$read_at;
    wire  [31:0] gains$q;
    reg  [16:0] to_bucket$tail;
    wire  [8:0] to_bucket$bucket;
    reg  rule$instant;
    reg  [7:0] rule$repeats;
    reg  [7:0] rule$calm;
    reg  [31:0] rule$state;
    reg  [2:0] rule$reaches;
    reg  [2:0] rule$leaves;
    reg  rule$capped;
    reg  rule$above_quarantine;
    reg  rule$above_monitor;
    reg  rule$below_recover;
    wire  [31:0] rule$after;
    wire  [31:0] rule$beat;
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
    reg  record$clock;
    reg  [63:0] record$d;
    wire  [63:0] record$q;
    reg  [16:0] tail$d;
    wire  [16:0] tail$q;
    reg  tail$clock;
    reg  [31:0] sum$d;
    wire  [31:0] sum$q;
    reg  sum$clock;
    reg  [31:0] evidence$d;
    wire  [31:0] evidence$q;
    reg  evidence$clock;
    reg  capped$d;
    wire  capped$q;
    reg  capped$clock;
    reg  [2:0] reaches$d;
    wire  [2:0] reaches$q;
    reg  reaches$clock;
    reg  [2:0] leaves$d;
    wire  [2:0] leaves$q;
    reg  leaves$clock;
    reg  above_quarantine$d;
    wire  above_quarantine$q;
    reg  above_quarantine$clock;
    reg  above_monitor$d;
    wire  above_monitor$q;
    reg  above_monitor$clock;
    reg  below_recover$d;
    wire  below_recover$q;
    reg  below_recover$clock;
    reg  leaving$d;
    wire  leaving$q;
    reg  leaving$clock;
    reg  second$d;
    wire  second$q;
    reg  second$clock;

    // Local signals
    reg  [15:0] score_now;
    reg  [16:0] score_wide_now;
    reg  [31:0] stored_now;
    reg  [31:0] base_now;
    reg  [31:0] added_now;
    reg  over_now;
    reg  beyond_now;
    reg  [31:0] cap_now;
    reg  [31:0] flags_now;
    reg  [15:0] monitor_above_now;
    reg  [15:0] quarantine_above_now;
    reg  [15:0] recover_below_now;
    reg  [31:0] doubled_now;
    reg  [2:0] reach_now;
    reg  [2:0] leave_now;
    reg  [3:0] region_now;
    reg  to_agents_now;
    reg  to_gains_now;
    reg  odd_now;
    reg  write_low_now;
    reg  write_high_now;
    reg  [7:0] agent_now;
    reg  [7:0] read_agent_now;
    reg  [31:0] kept_now;
    reg  [8:0] word_now;
    reg  [31:0] result_now;
    reg  [31:0] thresholds$0;
    reg  [31:0] thresholds$1;
    reg  [31:0] thresholds$2;
    reg  reached$0;
    reg  reached$1;
    reg  reached$2;
    reg  left$0;
    reg  left$1;
    reg  left$2;

    // Sub module instances
    zone_update$params params(
        .clock(params$clock),
        .write(params$write),
        .addr(params$addr),
        .data(params$data),
        .q(params$q)
    );
    zone_update$control control(
        .clock(control$clock),
        .flush(control$flush),
        .offer(control$offer),
        .s_last(control$s_last),
        .open(control$open),
        .take(control$take),
        .write(control$write),
        .room(control$room),
        .agents(control$agents),
        .dumping(control$dumping),
        .step(control$step),
        .word(control$word)
    );
    zone_update$low low(
        .clock(low$clock),
        .write(low$write),
        .write_at(low$write_at),
        .write_data(low$write_data),
        .read_at(low$read_at),
        .q(low$q)
    );
    zone_update$high high(
        .clock(high$clock),
        .write(high$write),
        .write_at(high$write_at),
        .write_data(high$write_data),
        .read_at(high$read_at),
        .q(high$q)
    );
    zone_update$gains gains(
        .clock(gains$clock),
        .write(gains$write),
        .write_at(gains$write_at),
        .write_data(gains$write_data),
        .read_at(gains$read_at),
        .q(gains$q)
    );
    zone_update$to_bucket to_bucket(
        .tail(to_bucket$tail),
        .bucket(to_bucket$bucket)
    );
    zone_update$rule rule(
        .instant(rule$instant),
        .repeats(rule$repeats),
        .calm(rule$calm),
        .state(rule$state),
        .reaches(rule$reaches),
        .leaves(rule$leaves),
        .capped(rule$capped),
        .above_quarantine(rule$above_quarantine),
        .above_monitor(rule$above_monitor),
        .below_recover(rule$below_recover),
        .after(rule$after),
        .beat(rule$beat)
    );
    zone_update$outlet outlet(
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
    zone_update$record record(
        .clock(record$clock),
        .d(record$d),
        .q(record$q)
    );
    zone_update$tail tail(
        .d(tail$d),
        .q(tail$q),
        .clock(tail$clock)
    );
    zone_update$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    zone_update$evidence evidence(
        .d(evidence$d),
        .q(evidence$q),
        .clock(evidence$clock)
    );
    zone_update$capped capped(
        .d(capped$d),
        .q(capped$q),
        .clock(capped$clock)
    );
    zone_update$reaches reaches(
        .d(reaches$d),
        .q(reaches$q),
        .clock(reaches$clock)
    );
    zone_update$leaves leaves(
        .d(leaves$d),
        .q(leaves$q),
        .clock(leaves$clock)
    );
    zone_update$above_quarantine above_quarantine(
        .d(above_quarantine$d),
        .q(above_quarantine$q),
        .clock(above_quarantine$clock)
    );
    zone_update$above_monitor above_monitor(
        .d(above_monitor$d),
        .q(above_monitor$q),
        .clock(above_monitor$clock)
    );
    zone_update$below_recover below_recover(
        .d(below_recover$d),
        .q(below_recover$q),
        .clock(below_recover$clock)
    );
    zone_update$leaving leaving(
        .d(leaving$d),
        .q(leaving$q),
        .clock(leaving$clock)
    );
    zone_update$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );

    // Update code
    always @(*) begin
        record$clock = clock;
        tail$clock = clock;
        sum$clock = clock;
        evidence$clock = clock;
        capped$clock = clock;
        reaches$clock = clock;
        leaves$clock = clock;
        record$d = record$q;
        tail$d = tail$q;
        sum$d = sum$q;
        evidence$d = evidence$q;
        capped$d = capped$q;
        reaches$d = reaches$q;
        leaves$d = leaves$q;
        above_quarantine$clock = clock;
        above_monitor$clock = clock;
        below_recover$clock = clock;
        leaving$clock = clock;
        second$clock = clock;
        above_quarantine$d = above_quarantine$q;
        above_monitor$d = above_monitor$q;
        below_recover$d = below_recover$q;
        leaving$d = leaving$q;
        second$d = second$q;
        params$clock = clock;
        control$clock = clock;
        low$clock = clock;
        high$clock = clock;
        gains$clock = clock;
        outlet$clock = clock;
        params$write = p_write;
        params$addr = p_addr;
        params$data = p_data;
        cap_now = params$q[(32'hc0)+:(32)];
        flags_now = params$q[(32'h0)+:(32)];
        monitor_above_now = params$q[(32'h20)+:(16)];
        quarantine_above_now = params$q[(32'h30)+:(16)];
        recover_below_now = params$q[(32'h40)+:(16)];
        control$flush = flush;
        control$offer = s_valid && outlet$ready;
        control$s_last = s_last;
        control$room = outlet$ready;
        control$agents = params$q[(32'he0)+:(9)];
        s_ready = control$open && outlet$ready;
        if (control$take) begin
            record$d = s_data;
        end
        agent_now = record$q[(32'h0)+:(8)];
        score_now = record$q[(32'h20)+:(16)];
        score_wide_now = ((score_now) & 17'h1ffff);
        tail$d = whole - score_wide_now;
        to_bucket$tail = tail$q;
        gains$read_at = to_bucket$bucket;
        stored_now = high$q;
        base_now = stored_now;
        if (stored_now[32'h1f]) begin
            base_now = zero;
        end
        added_now = base_now + gains$q;
        over_now = added_now[32'h1f] && (~gains$q[32'h1f]);
        sum$d = added_now;
        if (over_now) begin
            sum$d = most;
        end
        beyond_now = sum$q > cap_now;
        capped$d = beyond_now && (~sum$q[32'h1f]);
        evidence$d = sum$q;
        if (beyond_now && (~sum$q[32'h1f])) begin
            evidence$d = cap_now;
        end
        doubled_now = evidence$q << 32'h1;
        reach_now = none;
        leave_now = none;
        thresholds$0 = params$q[(32'h20 * 0 + 32'h60)+:(32)];
        reached$0 = evidence$q >= thresholds$0;
        left$0 = doubled_now < thresholds$0;
        if (evidence$q[32'h1f]) begin
            reached$0 = 1'b0;
            left$0 = 1'b1;
        end
        reach_now = (reach_now & ~(1 << (0)) | ((reached$0) << (0)));
        leave_now = (leave_now & ~(1 << (0)) | ((left$0) << (0)));
        thresholds$1 = params$q[(32'h20 * 1 + 32'h60)+:(32)];
        reached$1 = evidence$q >= thresholds$1;
        left$1 = doubled_now < thresholds$1;
        if (evidence$q[32'h1f]) begin
            reached$1 = 1'b0;
            left$1 = 1'b1;
        end
        reach_now = (reach_now & ~(1 << (1)) | ((reached$1) << (1)));
        leave_now = (leave_now & ~(1 << (1)) | ((left$1) << (1)));
        thresholds$2 = params$q[(32'h20 * 2 + 32'h60)+:(32)];
        reached$2 = evidence$q >= thresholds$2;
        left$2 = doubled_now < thresholds$2;
        if (evidence$q[32'h1f]) begin
            reached$2 = 1'b0;
            left$2 = 1'b1;
        end
        reach_now = (reach_now & ~(1 << (2)) | ((reached$2) << (2)));
        leave_now = (leave_now & ~(1 << (2)) | ((left$2) << (2)));
        reaches$d = reach_now;
        leaves$d = leave_now;
        above_quarantine$d = score_now > quarantine_above_now;
        above_monitor$d = score_now > monitor_above_now;
        below_recover$d = score_now < recover_below_now;
        rule$instant = flags_now[32'h0];
        rule$repeats = flags_now[(32'h8)+:(8)];
        rule$calm = flags_now[(32'h10)+:(8)];
        rule$state = low$q;
        rule$reaches = reaches$q;
        rule$leaves = leaves$q;
        rule$capped = capped$q;
        rule$above_quarantine = above_quarantine$q;
        rule$above_monitor = above_monitor$q;
        rule$below_recover = below_recover$q;
        kept_now = evidence$q;
        if (flags_now[32'h0]) begin
            kept_now = stored_now;
        end
        region_now = p_addr[(32'h14)+:(4)];
        odd_now = p_addr[32'h0];
        to_agents_now = p_write && (region_now == agents_region);
        to_gains_now = p_write && (region_now == gains_region);
        write_low_now = to_agents_now && (~odd_now);
        write_high_now = to_agents_now && odd_now;
        low$write = write_low_now || control$write;
        low$write_at = agent_now;
        low$write_data = rule$after;
        if (write_low_now) begin
            low$write_at = p_addr[(32'h1)+:(8)];
            low$write_data = p_data;
        end
        high$write = write_high_now || control$write;
        high$write_at = agent_now;
        high$write_data = kept_now;
        if (write_high_now) begin
            high$write_at = p_addr[(32'h1)+:(8)];
            high$write_data = p_data;
        end
        gains$write = to_gains_now;
        gains$write_at = p_addr[(32'h0)+:(9)];
        gains$write_data = p_data;
        word_now = control$word;
        read_agent_now = agent_now;
        if (control$dumping) begin
            read_agent_now = word_now[(32'h1)+:(8)];
        end
        low$read_at = read_agent_now;
        high$read_at = read_agent_now;
        leaving$d = control$step && (~flush);
        second$d = word_now[32'h0];
        result_now = rule$beat;
        if (leaving$q) begin
            result_now = low$q;
            if (second$q) begin
                result_now = high$q;
            end
        end
        outlet$hold = 1'b0;
        outlet$flush = flush;
        outlet$take = control$take || control$step;
        outlet$arrive = control$write || leaving$q;
        outlet$result = result_now;
        outlet$m_ready = m_ready;
        m_valid = outlet$m_valid;
        m_data = outlet$m_data;
    end

endmodule // zone_update


module zone_update$above_monitor(d,q,clock);

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

endmodule // zone_update$above_monitor


module zone_update$above_quarantine(d,q,clock);

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

endmodule // zone_update$above_quarantine


module zone_update$below_recover(d,q,clock);

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

endmodule // zone_update$below_recover


module zone_update$capped(d,q,clock);

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

endmodule // zone_update$capped


module zone_update$control(clock,flush,offer,s_last,open,take,write,room,agents,dumping,step,word);

    // Module arguments
    input wire  clock;
    input wire  flush;
    input wire  offer;
    input wire  s_last;
    output reg  open;
    output reg  take;
    output reg  write;
    input wire  room;
    input wire  [8:0] agents;
    output reg  dumping;
    output reg  step;
    output reg  [8:0] word;

    // Constant declarations
    localparam  idle = 3'b0;
    localparam  one = 3'b1;
    localparam  last = 3'b110;
    localparam  first = 9'b0;
    localparam  one10 = 10'b1;

    // Stub signals
    reg  ready$d;
    wire  ready$q;
    reg  ready$clock;
    reg  [2:0] phase$d;
    wire  [2:0] phase$q;
    reg  phase$clock;
    reg  closed$d;
    wire  closed$q;
    reg  closed$clock;
    reg  leaving$d;
    wire  leaving$q;
    reg  leaving$clock;
    reg  [8:0] count$d;
    wire  [8:0] count$q;
    reg  count$clock;

    // Local signals
    reg  taken;
    reg  busy;
    reg  finishes;
    reg  [2:0] phase_more;
    reg  [2:0] phase_next;
    reg  closed_next;
    reg  moves;
    reg  over;
    reg  [9:0] count_wide;
    reg  [9:0] count_more;
    reg  [9:0] agents_wide;
    reg  [9:0] words;
    reg  idle_next;

    // Sub module instances
    zone_update$control$ready ready(
        .d(ready$d),
        .q(ready$q),
        .clock(ready$clock)
    );
    zone_update$control$phase phase(
        .d(phase$d),
        .q(phase$q),
        .clock(phase$clock)
    );
    zone_update$control$closed closed(
        .d(closed$d),
        .q(closed$q),
        .clock(closed$clock)
    );
    zone_update$control$leaving leaving(
        .d(leaving$d),
        .q(leaving$q),
        .clock(leaving$clock)
    );
    zone_update$control$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );

    // Update code
    always @(*) begin
        ready$clock = clock;
        phase$clock = clock;
        closed$clock = clock;
        leaving$clock = clock;
        count$clock = clock;
        ready$d = ready$q;
        phase$d = phase$q;
        closed$d = closed$q;
        leaving$d = leaving$q;
        count$d = count$q;
        taken = offer && ready$q;
        busy = phase$q != idle;
        finishes = phase$q == last;
        phase_more = phase$q + one;
        phase_next = phase$q;
        if (busy) begin
            phase_next = phase_more;
        end
        if (finishes) begin
            phase_next = idle;
        end
        closed_next = closed$q;
        if (taken) begin
            phase_next = one;
            closed_next = s_last;
        end
        moves = leaving$q && room;
        count_wide = ((count$q) & 10'h3ff);
        count_more = count_wide + one10;
        agents_wide = ((agents) & 10'h3ff);
        words = agents_wide << 32'h1;
        over = moves && (count_more == words);
        if (moves) begin
            count$d = count_more[(32'h0)+:(9)];
        end
        if (finishes && closed$q) begin
            leaving$d = 1'b1;
        end
        if (over) begin
            leaving$d = 1'b0;
            closed_next = 1'b0;
            count$d = first;
        end
        phase$d = phase_next;
        closed$d = closed_next;
        idle_next = phase_next == idle;
        ready$d = idle_next && (~closed_next);
        if (flush) begin
            ready$d = 1'b1;
            phase$d = idle;
            closed$d = 1'b0;
            leaving$d = 1'b0;
            count$d = first;
        end
        open = ready$q;
        take = taken;
        write = finishes;
        dumping = leaving$q;
        step = moves;
        word = count$q;
    end

endmodule // zone_update$control


module zone_update$control$closed(d,q,clock);

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

endmodule // zone_update$control$closed


module zone_update$control$count(d,q,clock);

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

endmodule // zone_update$control$count


module zone_update$control$leaving(d,q,clock);

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

endmodule // zone_update$control$leaving


module zone_update$control$phase(d,q,clock);

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

endmodule // zone_update$control$phase


module zone_update$control$ready(d,q,clock);

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

endmodule // zone_update$control$ready


module zone_update$evidence(d,q,clock);

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

endmodule // zone_update$evidence


module zone_update$gains(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_at;
    input wire  [31:0] write_data;
    input wire  [8:0] read_at;
    output reg  [31:0] q;

    // Update code (custom)
    reg [31:0] words [0:511];
    integer i;
    initial begin
      for (i = 0; i <= 511; i = i + 1) words[i] = 0;
      q = 0;
    end
    always @(posedge clock) begin
      q <= words[read_at];
      if (write) words[write_at] <= write_data;
    end
endmodule // zone_update$gains


module zone_update$high(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [7:0] write_at;
    input wire  [31:0] write_data;
    input wire  [7:0] read_at;
    output reg  [31:0] q;

    // Update code (custom)
    reg [31:0] words [0:255];
    integer i;
    initial begin
      for (i = 0; i <= 255; i = i + 1) words[i] = 0;
      q = 0;
    end
    always @(posedge clock) begin
      q <= words[read_at];
      if (write) words[write_at] <= write_data;
    end
endmodule // zone_update$high


module zone_update$leaves(d,q,clock);

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

endmodule // zone_update$leaves


module zone_update$leaving(d,q,clock);

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

endmodule // zone_update$leaving


module zone_update$low(clock,write,write_at,write_data,read_at,q);

    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [7:0] write_at;
    input wire  [31:0] write_data;
    input wire  [7:0] read_at;
    output reg  [31:0] q;

    // Update code (custom)
    reg [31:0] words [0:255];
    integer i;
    initial begin
      for (i = 0; i <= 255; i = i + 1) words[i] = 0;
      q = 0;
    end
    always @(posedge clock) begin
      q <= words[read_at];
      if (write) words[write_at] <= write_data;
    end
endmodule // zone_update$low


module zone_update$outlet(clock,flush,take,hold,ready,arrive,result,m_ready,m_valid,m_data);

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
    zone_update$outlet$free free(
        .d(free$d),
        .q(free$q),
        .clock(free$clock)
    );
    zone_update$outlet$change change(
        .d(change$d),
        .q(change$q),
        .clock(change$clock)
    );
    zone_update$outlet$used used(
        .d(used$d),
        .q(used$q),
        .clock(used$clock)
    );
    zone_update$outlet$pointers pointers(
        .clock(pointers$clock),
        .flush(pointers$flush),
        .arrive(pointers$arrive),
        .load(pointers$load),
        .waiting(pointers$waiting),
        .count(pointers$count),
        .write_at(pointers$write_at),
        .read_at(pointers$read_at)
    );
    zone_update$outlet$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_at(memory$write_at),
        .write_data(memory$write_data),
        .read_at(memory$read_at),
        .read_data(memory$read_data)
    );
    zone_update$outlet$valid valid(
        .d(valid$d),
        .q(valid$q),
        .clock(valid$clock)
    );
    zone_update$outlet$data data(
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

endmodule // zone_update$outlet


module zone_update$outlet$change(d,q,clock);

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

endmodule // zone_update$outlet$change


module zone_update$outlet$data(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [31:0] d;
    output reg  [31:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // zone_update$outlet$data


module zone_update$outlet$free(d,q,clock);

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

endmodule // zone_update$outlet$free


module zone_update$outlet$memory(clock,write,write_at,write_data,read_at,read_data);

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
endmodule // zone_update$outlet$memory


module zone_update$outlet$pointers(clock,flush,arrive,load,waiting,count,write_at,read_at);

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
    zone_update$outlet$pointers$written written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    zone_update$outlet$pointers$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    zone_update$outlet$pointers$present present(
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

endmodule // zone_update$outlet$pointers


module zone_update$outlet$pointers$present(d,q,clock);

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

endmodule // zone_update$outlet$pointers$present


module zone_update$outlet$pointers$read(d,q,clock);

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

endmodule // zone_update$outlet$pointers$read


module zone_update$outlet$pointers$written(d,q,clock);

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

endmodule // zone_update$outlet$pointers$written


module zone_update$outlet$used(d,q,clock);

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

endmodule // zone_update$outlet$used


module zone_update$outlet$valid(d,q,clock);

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

endmodule // zone_update$outlet$valid


module zone_update$params(clock,write,addr,data,q);

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
    end
endmodule // zone_update$params


module zone_update$reaches(d,q,clock);

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

endmodule // zone_update$reaches


module zone_update$record(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [63:0] d;
    output reg  [63:0] q;

    // Update code (custom)
    initial q = 0;
    always @(posedge clock) q <= d;
endmodule // zone_update$record


module zone_update$rule(instant,repeats,calm,state,reaches,leaves,capped,above_quarantine,above_monitor,below_recover,after,beat);

    // Module arguments
    input wire  instant;
    input wire  [7:0] repeats;
    input wire  [7:0] calm;
    input wire  [31:0] state;
    input wire  [2:0] reaches;
    input wire  [2:0] leaves;
    input wire  capped;
    input wire  above_quarantine;
    input wire  above_monitor;
    input wire  below_recover;
    output reg  [31:0] after;
    output reg  [31:0] beat;

    // Constant declarations
    localparam  trusted = 2'b0;
    localparam  monitored = 2'b1;
    localparam  quarantined = 2'b10;
    localparam  isolated = 2'b11;
    localparam  none = 8'h0;
    localparam  one = 8'h1;
    localparam  most = 8'hff;
    localparam  raised_mark = 32'h4;
    localparam  lowered_mark = 32'h8;
    localparam  capped_mark = 32'h10;

    // Local signals
    reg  [1:0] zone_in;
    reg  [1:0] zone;
    reg  [7:0] hits;
    reg  [7:0] quiet;
    reg  [7:0] hits_more;
    reg  [7:0] quiet_more;
    reg  [1:0] reached;
    reg  [1:0] down;
    reg  enough_hits;
    reg  enough_quiet;
    reg  raised;
    reg  lowered;
    reg  [31:0] marked;
    reg  [31:0] zone_wide;
    reg  [31:0] hits_wide;
    reg  [31:0] quiet_wide;
    reg  [31:0] hits_at;
    reg  [31:0] quiet_at;
    reg  [31:0] upper;

    // Update code
    always @(*) begin
        zone_in = state[(32'h0)+:(2)];
        zone = zone_in;
        hits = state[(32'h8)+:(8)];
        quiet = state[(32'h10)+:(8)];
        hits_more = hits + one;
        if (hits == most) begin
            hits_more = most;
        end
        quiet_more = quiet + one;
        if (quiet == most) begin
            quiet_more = most;
        end
        enough_hits = hits_more >= repeats;
        enough_quiet = quiet_more >= calm;
        reached = trusted;
        if (reaches[32'h0]) begin
            reached = monitored;
        end
        if (reaches[32'h1]) begin
            reached = quarantined;
        end
        if (reaches[32'h2]) begin
            reached = isolated;
        end
        down = trusted;
        if (zone_in == quarantined) begin
            down = monitored;
        end
        if (zone_in == isolated) begin
            down = quarantined;
        end
        if (instant) begin
            if (above_quarantine) begin
                quiet = none;
                if (zone_in == quarantined) begin
                    hits = hits_more;
                    if (enough_hits) begin
                        zone = isolated;
                        hits = none;
                    end
                end
                if (zone_in < quarantined) begin
                    zone = quarantined;
                    hits = none;
                end
            end
            else begin
                if (above_monitor) begin
                    quiet = none;
                    if (zone_in == trusted) begin
                        zone = monitored;
                    end
                end
                else begin
                    quiet = none;
                    if (below_recover) begin
                        quiet = quiet_more;
                        if (enough_quiet) begin
                            zone = down;
                            quiet = none;
                            hits = none;
                        end
                    end
                end
            end
        end
        else begin
            if (reached > zone_in) begin
                zone = reached;
            end
            else begin
                if ((zone == isolated) && leaves[32'h2]) begin
                    zone = quarantined;
                end
                if ((zone == quarantined) && leaves[32'h1]) begin
                    zone = monitored;
                end
                if ((zone == monitored) && leaves[32'h0]) begin
                    zone = trusted;
                end
            end
        end
        zone_wide = ((zone) & 32'hffffffff);
        hits_wide = ((hits) & 32'hffffffff);
        quiet_wide = ((quiet) & 32'hffffffff);
        hits_at = hits_wide << 32'h8;
        quiet_at = quiet_wide << 32'h10;
        upper = hits_at | quiet_at;
        after = zone_wide | upper;
        raised = zone > zone_in;
        lowered = zone < zone_in;
        marked = zone_wide;
        if (raised) begin
            marked = marked | raised_mark;
        end
        if (lowered) begin
            marked = marked | lowered_mark;
        end
        if (capped && (~instant)) begin
            marked = marked | capped_mark;
        end
        beat = marked;
    end

endmodule // zone_update$rule


module zone_update$second(d,q,clock);

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

endmodule // zone_update$second


module zone_update$sum(d,q,clock);

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

endmodule // zone_update$sum


module zone_update$tail(d,q,clock);

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

endmodule // zone_update$tail


module zone_update$to_bucket(tail,bucket);

    // Module arguments
    input wire  [16:0] tail;
    output reg  [8:0] bucket;

    // Constant declarations
    localparam  start$0 = 17'b1000000;
    localparam  start$1 = 17'b10000000;
    localparam  start$2 = 17'b100000000;
    localparam  start$3 = 17'b1000000000;
    localparam  start$4 = 17'b10000000000;
    localparam  start$5 = 17'b100000000000;
    localparam  start$6 = 17'b1000000000000;
    localparam  start$7 = 17'b10000000000000;
    localparam  start$8 = 17'b100000000000000;
    localparam  start$9 = 17'b1000000000000000;
    localparam  start$10 = 17'b10000000000000000;
    localparam  bases$0 = 9'b1000000;
    localparam  bases$1 = 9'b1100000;
    localparam  bases$2 = 9'b10000000;
    localparam  bases$3 = 9'b10100000;
    localparam  bases$4 = 9'b11000000;
    localparam  bases$5 = 9'b11100000;
    localparam  bases$6 = 9'b100000000;
    localparam  bases$7 = 9'b100100000;
    localparam  bases$8 = 9'b101000000;
    localparam  bases$9 = 9'b101100000;
    localparam  bases$10 = 9'b110000000;
    localparam  none = 9'b0;

    // Local signals
    reg  reaches$0;
    reg  reaches$1;
    reg  reaches$2;
    reg  reaches$3;
    reg  reaches$4;
    reg  reaches$5;
    reg  reaches$6;
    reg  reaches$7;
    reg  reaches$8;
    reg  reaches$9;
    reg  reaches$10;
    reg  [4:0] step$0;
    reg  [4:0] step$1;
    reg  [4:0] step$2;
    reg  [4:0] step$3;
    reg  [4:0] step$4;
    reg  [4:0] step$5;
    reg  [4:0] step$6;
    reg  [4:0] step$7;
    reg  [4:0] step$8;
    reg  [4:0] step$9;
    reg  [4:0] step$10;
    reg  [4:0] chosen;
    reg  [8:0] base;
    reg  [8:0] wide;

    // Update code
    always @(*) begin
        wide = tail[(32'h0)+:(9)];
        base = none;
        chosen = tail[(32'h0)+:(5)];
        reaches$0 = tail >= start$0;
        step$0 = tail[(0 + 32'h1)+:(5)];
        if (reaches$0) begin
            base = bases$0;
            chosen = step$0;
        end
        reaches$1 = tail >= start$1;
        step$1 = tail[(1 + 32'h1)+:(5)];
        if (reaches$1) begin
            base = bases$1;
            chosen = step$1;
        end
        reaches$2 = tail >= start$2;
        step$2 = tail[(2 + 32'h1)+:(5)];
        if (reaches$2) begin
            base = bases$2;
            chosen = step$2;
        end
        reaches$3 = tail >= start$3;
        step$3 = tail[(3 + 32'h1)+:(5)];
        if (reaches$3) begin
            base = bases$3;
            chosen = step$3;
        end
        reaches$4 = tail >= start$4;
        step$4 = tail[(4 + 32'h1)+:(5)];
        if (reaches$4) begin
            base = bases$4;
            chosen = step$4;
        end
        reaches$5 = tail >= start$5;
        step$5 = tail[(5 + 32'h1)+:(5)];
        if (reaches$5) begin
            base = bases$5;
            chosen = step$5;
        end
        reaches$6 = tail >= start$6;
        step$6 = tail[(6 + 32'h1)+:(5)];
        if (reaches$6) begin
            base = bases$6;
            chosen = step$6;
        end
        reaches$7 = tail >= start$7;
        step$7 = tail[(7 + 32'h1)+:(5)];
        if (reaches$7) begin
            base = bases$7;
            chosen = step$7;
        end
        reaches$8 = tail >= start$8;
        step$8 = tail[(8 + 32'h1)+:(5)];
        if (reaches$8) begin
            base = bases$8;
            chosen = step$8;
        end
        reaches$9 = tail >= start$9;
        step$9 = tail[(9 + 32'h1)+:(5)];
        if (reaches$9) begin
            base = bases$9;
            chosen = step$9;
        end
        reaches$10 = tail >= start$10;
        step$10 = tail[(10 + 32'h1)+:(5)];
        if (reaches$10) begin
            base = bases$10;
            chosen = step$10;
        end
        if (reaches$0) begin
            wide = ((chosen) & 9'h1ff);
        end
        bucket = base + wide;
    end

endmodule // zone_update$to_bucket
