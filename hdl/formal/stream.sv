// Beside the emitted block: the stream keeps its promises at the pins, for ever and for any traffic.
//
// What the block computes is cut: `result`, the word that goes into the output FIFO, is any value in any cycle, and
// `hold`, which keeps records out, is high in any, so what is proved holds for every data path. Signals of the block with a
// dot in their names were exposed by yosys; the block itself knows nothing of it. One result is marked, any one: `mark` is
// free.

module stream(
    input clock, input flush, input s_valid, input s_last, input [{s_high}:0] s_data,
    input m_ready, input p_write, input [23:0] p_addr, input [31:0] p_data, input mark
);
    wire s_ready, m_valid;
    wire [{m_high}:0] m_data;
{wires}
    {block} dut(
        .clock(clock), .flush(flush), .s_valid(s_valid), .s_last(s_last), .s_data(s_data), .s_ready(s_ready),
        .m_ready(m_ready), .m_valid(m_valid), .m_data(m_data),
        .p_write(p_write), .p_addr(p_addr), .p_data(p_data){ports}
    );

    // The bits of a beat that are followed.
    wire [{p_high}:0] out = {out}, in = {in};

    // The specification: the results that came and the beats that left since the last flush, as seen from outside.
    reg [7:0] arrived = 0, handed = 0;
    wire hands = m_valid && m_ready && !flush;
    always @(posedge clock) begin
        arrived <= flush ? 8'd0 : arrived + {7'd0, arrive};
        handed <= flush ? 8'd0 : handed + {7'd0, hands};
    end

    // The marked result: its number and its value.
    reg marked = 0;
    reg [7:0] number = 0;
    reg [{p_high}:0] value = 0;
    wire [7:0] ahead = number - handed;
    wire marks = arrive && mark && !marked && !flush;
    always @(posedge clock) begin
        if (marks) begin
            marked <= 1;
            number <= arrived;
            value <= in;
        end
        if (flush || (marked && hands && ahead == 0)) marked <= 0;
    end

{declare}    // The cycle before.
    reg flushed = 0, held = 0, due = 0, holding = 0;
    reg [{p_high}:0] held_data = 0;
    always @(posedge clock) begin
        flushed <= flush;
        holding <= hold;
        held <= m_valid && !m_ready && !flush;
        held_data <= out;
        due <= waits != 0 && (!m_valid || m_ready) && !flush;
    end

    // Results that wait in the FIFO, as seen from outside: came, did not leave and are not at the output. What the block
    // counts is that many ones from the right.
    wire [7:0] waits = arrived - handed - {7'd0, m_valid};
    wire [31:0] ones;
    genvar i;
    generate
        for (i = 0; i < 32; i = i + 1) assign ones[i] = waits > i;
    endgenerate
    // The count of credits with the step that it is about to make, and the places that are kept for results to come.
    wire [5:0] inside = used + change;
    wire [7:0] kept = {kept};

    // Where in the FIFO the marked result lies, unless it is at the output.
    wire [4:0] place = read[4:0] + ahead[4:0] - {4'd0, m_valid};
    wire in_fifo = marked && !(m_valid && ahead == 0);

    always @(*) begin
        // Outputs hold while they wait.
        if (held) holds: assert (m_valid && out == held_data);
        // The n-th result leaves as the n-th beat, unchanged.
        if (marked && m_valid && ahead == 0) order: assert (out == value);
        // None is lost or comes twice: what came and did not leave is inside.
        count: assert (waits <= 8'd32 && present == ones);
        if (marked) within: assert (ahead < arrived - handed);
        // What waits leaves as soon as it can.
        if (due) progress: assert (m_valid);
        // Credits: never more inside than there are places, and the count of them never skips.
        credits: assert (inside <= 6'd32);
        steps: assert (change == 6'd0 || change == 6'd1 || change == 6'd63);
        places: assert ({2'd0, inside} == kept + waits + {7'd0, m_valid});
        if (arrive) expected: assert (kept != 0);
        if (free) room: assert (used <= 6'd30);
        if (take) kept_place: assert (free);
        // A flush leaves nothing.
        if (flushed) empty: assert (!m_valid && inside == 0 && (s_ready || holding));
        // What makes it inductive: a marked result that is not at the output is at its place in the FIFO, and
        // what the control of this block keeps.
        pointers: assert (written == read + waits[4:0]);
{stored}
{extra}    end
endmodule
