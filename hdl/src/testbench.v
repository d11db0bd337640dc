// Test bench of {kernel}, version {version}, specification {digest}: Verilog-2001.
//
// Streams every group of the vector file through the block, twice: a burst that a flush ends at a random
// moment, then the whole group; where the block has state, parameters and tables are
// written anew in between. Both sides stall at random. Each output word is compared with `!==`.
//
//   +seed=N        another sequence of stalls (default 1)
//   +vectors=FILE  another place of {kernel}.hex
//
// Its last line is `PASS {kernel}: N words` or `FAIL {kernel}: reason`.

`timescale 1ns / 1ps

module {kernel}_tb;

    localparam PARAM_WORDS = {param_words};
    localparam INPUT_WORDS = {input_words};
    localparam OUTPUT_WORDS = {output_words};
    localparam BEAT_WORDS = {beat_words};
    localparam REGIONS = {regions};
    localparam RELOAD = {reload};
    localparam BURST_CYCLES = {burst};
    localparam WORDS = {words};

    // Cycles without a transfer after which the block is taken for stuck.
    localparam IDLE_LIMIT = 1000;
    // Cycles after a group in which nothing may come any more.
    localparam QUIET = 64;

    localparam FLUSH = 0, PARAMS = 1, BURST = 2, CUT = 3, STREAM = 4, AFTER = 5, NEXT = 6, SETTLE = 7;

    reg clock, flush, s_valid, s_last, m_ready, p_write;
    reg [32*INPUT_WORDS-1:0] s_data;
    reg [23:0] p_addr;
    reg [31:0] p_data;
    wire s_ready, m_valid;
    wire [32*BEAT_WORDS-1:0] m_data;

    {kernel} dut (
        .clock(clock), .flush(flush),
        .s_valid(s_valid), .s_data(s_data), .s_last(s_last), .s_ready(s_ready),
        .m_ready(m_ready), .m_valid(m_valid), .m_data(m_data),
        .p_write(p_write), .p_addr(p_addr), .p_data(p_data)
    );

    reg [31:0] words [0:WORDS-1];
    reg [8*512-1:0] path;
    reg [31:0] region_words [0:REGIONS-1];
    integer seed, state, groups, at, records, outputs, sent, got, count, burst, idle, total, flushes, k;
    integer setup, region, param;
    reg held, was_flush, failed, running, whole;
    reg [32*BEAT_WORDS-1:0] held_data;

    // Where the parts of the group lie.
    wire [31:0] params_at = at + 2;
    wire [31:0] input_at = at + 2 + setup;
    wire [31:0] output_at = at + 2 + setup + records * INPUT_WORDS;

    // Reads the head of the group: its length in records and beats, and the words of each table.
    task open_group;
        begin
            records = words[at];
            outputs = words[at + 1] / BEAT_WORDS;
            region_words[0] = PARAM_WORDS;
{table_sizes}
            setup = 0;
            for (k = 0; k < REGIONS; k = k + 1) setup = setup + region_words[k];
        end
    endtask

    // Begins to write parameters and tables.
    task rewind;
        begin
            sent = 0;
            got = 0;
            count = 0;
            region = 0;
            param = 0;
        end
    endtask

    task fail(input [8*48-1:0] reason);
        begin
            if (!failed) begin
                failed = 1;
                $display("FAIL {kernel}: %0s, seed %0d, word %0d of the vectors, output %0d, time %0t",
                         reason, seed, at, got, $time);
                $finish;
            end
        end
    endtask

    initial begin
        clock = 0;
        flush = 0;
        s_valid = 0;
        s_last = 0;
        m_ready = 0;
        p_write = 0;
        p_addr = 0;
        p_data = 0;
        s_data = {(32*INPUT_WORDS){1'bx}};
        held = 0;
        was_flush = 0;
        failed = 0;
        state = FLUSH;
        count = 0;
        idle = 0;
        total = 0;
        flushes = 0;
        whole = 0;
        burst = 0;
        rewind;
        at = 5;
        if (!$value$plusargs("seed=%d", seed)) seed = 1;
        if (!$value$plusargs("vectors=%s", path)) path = "{kernel}.hex";
        $readmemh(path, words);
        running = words[0] === 1 && words[1] === PARAM_WORDS && words[2] === INPUT_WORDS
            && words[3] === OUTPUT_WORDS;
        if (!running) fail("the vector file is not this kernel's");
        groups = words[4];
        open_group;
    end

    always #5 clock = !clock;

    // What the cycle that ends now did, and what the next one does. Everything that this block reads is the
    // state before the edge, everything that it drives changes after it.
    always @(posedge clock) if (running && !failed) begin
        idle = idle + 1;
        if (s_ready !== 1'b0 && s_ready !== 1'b1) fail("s_ready is X");
        if (m_valid !== 1'b0 && m_valid !== 1'b1) fail("m_valid is X");
        if (was_flush && m_valid) fail("an output outlives a flush");
        if (held && !m_valid) fail("a waiting output vanished");
        if (m_valid && state == PARAMS) fail("an output without a record");
        if (m_valid) begin
            if (^m_data === 1'bx) fail("m_data has X");
            if (held && m_data !== held_data) fail("a waiting output changed");
            if (m_ready && !flush) begin
                idle = 0;
                if (got >= outputs) fail("an output too many");
                for (k = 0; k < BEAT_WORDS; k = k + 1) begin
                    if (m_data[32*k +: 32] !== words[output_at + got * BEAT_WORDS + k]) begin
                        fail("an output differs");
                        $display("// word %0d is %h, expected %h", k, m_data[32*k +: 32],
                                 words[output_at + got * BEAT_WORDS + k]);
                    end
                    total = total + 1;
                end
                got = got + 1;
            end
        end
        held = m_valid && !m_ready && !flush;
        held_data = m_data;
        was_flush = flush;
        if (s_valid && s_ready && !flush) begin
            idle = 0;
            sent = sent + 1;
        end
        if (idle > IDLE_LIMIT) fail("nothing moves");

        flush <= 0;
        p_write <= 0;
        s_valid <= 0;
        s_data <= {(32*INPUT_WORDS){1'bx}};
        s_last <= 1'bx;
        m_ready <= $random(seed) & 1;
        case (state)
            FLUSH: begin
                flush <= 1;
                whole = 0;
                rewind;
                state = PARAMS;
            end
            PARAMS: begin
                idle = 0;
                p_write <= 1;
                p_addr <= (region << 20) | param;
                p_data <= words[params_at + count];
                count = count + 1;
                param = param + 1;
                // On to the next table that has words.
                while (region < REGIONS - 1 && param == region_words[region]) begin
                    region = region + 1;
                    param = 0;
                end
                if (count == setup) begin
                    burst = $random(seed) & BURST_CYCLES;
                    count = 0;
                    state = SETTLE;
                end
            end
            // Until the parameters count.
            SETTLE: if (s_ready && !p_write) state = whole ? STREAM : BURST;
            BURST, STREAM: begin
                // Three of four cycles offer a record, three of four take an output.
                if (sent < records && ($random(seed) & 3) != 0) begin
                    s_valid <= 1;
                    s_last <= sent + 1 == records;
                    for (k = 0; k < INPUT_WORDS; k = k + 1)
                        s_data[32*k +: 32] <= words[input_at + sent * INPUT_WORDS + k];
                end
                m_ready <= ($random(seed) & 3) != 0;
                count = count + 1;
                if (state == BURST) begin
                    if (count > burst || (got == outputs && sent == records)) begin
                        s_valid <= 0;
                        flush <= 1;
                        flushes = flushes + 1;
                        state = CUT;
                    end
                end else if (got == outputs && sent == records) begin
                    s_valid <= 0;
                    count = 0;
                    state = AFTER;
                end
            end
            CUT: begin
                // The flush is in force in the cycle that ends now: nothing is left of the burst.
                rewind;
                whole = 1;
                state = RELOAD ? PARAMS : STREAM;
            end
            AFTER: begin
                m_ready <= 1;
                idle = 0;
                count = count + 1;
                if (count == QUIET) state = NEXT;
            end
            NEXT: begin
                at = output_at + outputs * BEAT_WORDS;
                groups = groups - 1;
                if (groups == 0) begin
                    running = 0;
                    if (at !== WORDS) fail("the vector file goes on");
                    else $display("PASS {kernel}: %0d words", total);
                    $finish;
                end else begin
                    open_group;
                    state = FLUSH;
                end
            end
            default: fail("the test bench lost its way");
        endcase
    end

endmodule
