// The sum of 22 bytes, one after the other: what the tree of adders in `descriptor_validation` is proved equal
// to. 22 * 255 is below 2^13, so 13 bits hold the whole sum.

module sum16_reference(input clock, input [191:0] data, output [12:0] sum);

    function [12:0] serial(input [175:0] message);
        integer i;
        begin
            serial = 0;
            for (i = 0; i < 22; i = i + 1) serial = serial + message[8*i +: 8];
        end
    endfunction

    assign sum = serial(data[175:0]);

endmodule
