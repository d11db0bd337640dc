// The low half of CRC-32/ISO-HDLC over 22 bytes, bit by bit as its definition says it: what hdl/verilog/crc32lo.v
// is proved equal to. Written by hand, without a look at the masks of the block.
//
// Byte n of the message is bits 8 n to 8 n + 7 of `data`; bytes 22 and 23 of the record are not covered.

module crc32lo_reference(input clock, input [191:0] data, output [15:0] crc);

    function [31:0] serial(input [175:0] message);
        integer i;
        reg [31:0] state;
        begin
            state = 32'hffffffff;
            for (i = 0; i < 176; i = i + 1) begin
                // reflected: the lowest bit of each byte comes first
                if (state[0] ^ message[i]) state = (state >> 1) ^ 32'hedb88320;
                else state = state >> 1;
            end
            serial = ~state;
        end
    endfunction

    wire [31:0] whole = serial(data[175:0]);
    assign crc = whole[15:0];

endmodule
