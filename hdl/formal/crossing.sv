// Beside the emitted crossing: words go through once and in order, whatever the two clocks do.
//
// Time is that of neither clock: in each step either clock may rise, fall or rest, and inputs may change as they like. What a
// first flip-flop catches of a bit that changes just before its edge is either value, bit by bit (see `mixed` in the test).
// Signals with a dot in their names were exposed by yosys; the block itself knows nothing of this. Two words are followed,
// any two: `place` and `other` are free.

module crossing_proof(
    input s_clock, input m_clock, input s_valid, input [{data_high}:0] s_data, input m_ready
);
    localparam P = {count_bits};
    localparam [P-1:0] DEPTH = 1 << (P - 1);
    (* anyconst *) wire [P-1:0] place;
    (* anyconst *) wire [P-1:0] other;

    wire s_ready, m_valid;
    wire [{data_high}:0] m_data;
    wire [P-1:0] written, read, written_gray, read_gray;
    wire [P-1:0] seen, back;
    wire [P-1:0] seen_before, seen_first, seen_second, back_before, back_first, back_second;
    {words}
    crossing dut(
        .s_clock(s_clock), .s_valid(s_valid), .s_ready(s_ready), .s_data(s_data),
        .m_clock(m_clock), .m_valid(m_valid), .m_ready(m_ready), .m_data(m_data),
        .\written.q (written), .\read.q (read), .\written_gray.q (written_gray), .\read_gray.q (read_gray),
        .\written_seen.q (seen), .\read_seen.q (back),
        .\written_seen.before (seen_before), .\written_seen.first (seen_first), .\written_seen.second (seen_second),
        .\read_seen.before (back_before), .\read_seen.first (back_first), .\read_seen.second (back_second){ports}
    );

    function [P-1:0] count(input [P-1:0] gray);
        integer i;
        begin
            count[P-1] = gray[P-1];
            for (i = P - 2; i >= 0; i = i - 1) count[i] = count[i+1] ^ gray[i];
        end
    endfunction

    function one_bit_at_most(input [P-1:0] changed);
        one_bit_at_most = (changed & (changed - 1'b1)) == 0;
    endfunction

    // The specification, seen from outside: how many words came and left, and two of them.
    reg [P-1:0] came = 0, left = 0;
    reg [{data_high}:0] first_word = 0, second_word = 0;
    always @(posedge s_clock) if (s_valid && s_ready) begin
        came <= came + 1'b1;
        if (came == place) first_word <= s_data;
        if (came == other) second_word <= s_data;
    end
    reg held = 0;
    reg [{data_high}:0] held_data = 0;
    always @(posedge m_clock) begin
        if (m_valid && m_ready) left <= left + 1'b1;
        held <= m_valid && !m_ready;
        held_data <= m_data;
    end

    // Edges since the other side's count was seen to change, and the pointers in the step before.
    reg [P-1:0] written_gray_past = 0, read_gray_past = 0;
    always @($global_clock) begin
        written_gray_past <= written_gray;
        read_gray_past <= read_gray;
    end
    reg [2:0] m_age = 0, s_age = 0;
    reg [P-1:0] written_at = 0, read_at = 0;
    reg [P-1:0] seen_past = 0, back_past = 0;
    always @(posedge m_clock) begin
        seen_past <= seen_first;
        written_at <= written;
        m_age <= written_at != written ? 3'd0 : m_age == 5 ? 3'd5 : m_age + 3'd1;
    end
    always @(posedge s_clock) begin
        back_past <= back_first;
        read_at <= read;
        s_age <= read_at != read ? 3'd0 : s_age == 5 ? 3'd5 : s_age + 3'd1;
    end
    wire [P-1:0] b2 = count(back_second), b1 = count(back_first), b0 = count(back_before);
    wire [P-1:0] w2 = count(seen_second), w1 = count(seen_first), w0 = count(seen_before);
    // How far each count is ahead of the oldest that anyone knows.
    wire [P-1:0] d1 = b1 - b2, d2 = b0 - b2, d3 = read - b2, d4 = w2 - b2, d5 = w1 - b2, d6 = w0 - b2, d7 = written - b2;
    wire [P-1:0] dr = read_at - b2, dw = written_at - b2;
    wire [P-1:0] inside = came - left;
    wire [P-1:0] stored = written - read;
    wire [P-1:0] place_ahead = place - read, other_ahead = other - read;

    // The claims.
    always @* begin
        // never more than there is room for, nothing out of nothing
        assert(inside <= DEPTH + 1'b1);
        if (m_valid) assert(inside != 0);
        // the words, in order
        if (m_valid && left == place) assert(m_data == first_word);
        if (m_valid && left == other) assert(m_data == second_word);
        // what waits stays
        if (held) assert(m_valid && m_data == held_data);
        // a pointer changes one bit at a time
        assert(one_bit_at_most(written_gray ^ written_gray_past));
        assert(one_bit_at_most(read_gray ^ read_gray_past));
        // a count goes through two flip-flops, and neither side acts upon one that has not
        assert(seen == seen_past && back == back_past);
        assert(d3 <= d4 && d7 <= DEPTH);
        // what came leaves, and what left makes room: four edges after the other side's count was at rest
        if (m_age >= 3 && left != written_at) assert(m_valid);
        if (s_age >= 3 && written - read_at != DEPTH) assert(s_ready);
    end

    // What induction needs to know of the inside.
    always @* begin
        assert(came == written);
        assert(left == read - m_valid);
        assert(written_gray == (written ^ (written >> 1)));
        assert(read_gray == (read ^ (read >> 1)));
        assert(d1 <= d2 && d2 <= d3 && d3 <= d4 && d4 <= d5 && d5 <= d6 && d6 <= d7 && d7 <= DEPTH);
        assert(seen_second == seen && back_second == back);
        assert(d1 <= dr && dr <= d2 && d5 <= dw && dw <= d6);
        if (s_ready) assert(d7 != DEPTH);
        if (m_age >= 1) assert(w1 == written_at);
        if (m_age >= 2) assert(w2 == written_at);
        if (m_age >= 3 && read != written_at) assert(m_valid);
        if (s_age >= 1) assert(b1 == read_at);
        if (s_age >= 2) assert(b2 == read_at);
        if (place_ahead < stored) assert(word(place) == first_word);
        if (other_ahead < stored) assert(word(other) == second_word);
    end
    function [{data_high}:0] word(input [P-1:0] at);
        case (at[P-2:0])
{cases}
        endcase
    endfunction
endmodule
