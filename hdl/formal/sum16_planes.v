// Beside a miter of two sums of bytes: its inputs as planes, the lowest bits of all bytes first. In that order a decision diagram
// has to remember a carry alone, below 44; byte after byte it would be the whole sum, and collapsing does not end.

module planes(input [175:0] x, output trigger);
    wire [191:0] data;
    genvar i, k;
    generate
        for (i = 0; i < 22; i = i + 1) for (k = 0; k < 8; k = k + 1) assign data[8 * i + k] = x[22 * k + i];
    endgenerate
    assign data[191:176] = 0;
    miter miter(.in_clock(1'b0), .in_data(data), .trigger(trigger));
endmodule
