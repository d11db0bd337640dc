// Two copies of the emitted block, each with any past at all (their registers begin with any values), are flushed
// in the same cycle and get the same from then on: they behave alike at every pin. What they compute is cut: their
// results are any values, the same in both where both have one. So is what parameters say to the control, among it what
// keeps records out while parameters that were written do not count yet: a flush does not take parameters back, so they are
// any values, the same in both.

module flush_alike(
    input clock, input flush, input s_valid, input s_last, input [{s_high}:0] s_data,
    input m_ready, input p_write, input [23:0] p_addr, input [31:0] p_data
);
    wire s_ready_a, s_ready_b, m_valid_a, m_valid_b, arrive_a, arrive_b, hold_a, hold_b;
    wire [{m_high}:0] m_data_a, m_data_b, result_a, result_b;
{wires}
    {block} a(
        .clock(clock), .flush(flush), .s_valid(s_valid), .s_last(s_last), .s_data(s_data), .s_ready(s_ready_a),
        .m_ready(m_ready), .m_valid(m_valid_a), .m_data(m_data_a), .p_write(p_write), .p_addr(p_addr),
        .p_data(p_data), .\{outlet}.arrive (arrive_a), .\{outlet}.result (result_a),
        .\{outlet}.hold (hold_a){ports_a}
    );
    {block} b(
        .clock(clock), .flush(flush), .s_valid(s_valid), .s_last(s_last), .s_data(s_data), .s_ready(s_ready_b),
        .m_ready(m_ready), .m_valid(m_valid_b), .m_data(m_data_b), .p_write(p_write), .p_addr(p_addr),
        .p_data(p_data), .\{outlet}.arrive (arrive_b), .\{outlet}.result (result_b),
        .\{outlet}.hold (hold_b){ports_b}
    );
    reg flushed = 0;
    always @(posedge clock) flushed <= 1;
    wire [{p_high}:0] out_a = {out_a}, out_b = {out_b}, in_a = {in_a}, in_b = {in_b};
    always @(*) begin
        assume (flushed || flush);
        assume (hold_a == hold_b);
{alike}
        assume (!arrive_a || !arrive_b || in_a == in_b);
        if (flushed) begin
            ready: assert (s_ready_a == s_ready_b);
            valid: assert (m_valid_a == m_valid_b);
            if (m_valid_a) data: assert (out_a == out_b);
        end
    end
endmodule
