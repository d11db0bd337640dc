module crc32lo(clock,data,crc);

    // Module arguments
    input wire  clock;
    input wire  [191:0] data;
    output reg  [15:0] crc;

    // Stub signals
    reg  [191:0] crc_parts$data;
    wire  [15:0] crc_parts$parts$0;
    wire  [15:0] crc_parts$parts$1;
    wire  [15:0] crc_parts$parts$2;
    wire  [15:0] crc_parts$parts$3;
    wire  [15:0] crc_parts$parts$4;
    wire  [15:0] crc_parts$parts$5;
    reg  gather$clock;
    reg  [15:0] gather$d$0;
    reg  [15:0] gather$d$1;
    reg  [15:0] gather$d$2;
    reg  [15:0] gather$d$3;
    reg  [15:0] gather$d$4;
    reg  [15:0] gather$d$5;
    wire  [95:0] gather$q;
    reg  [95:0] crc_join$parts;
    wire  [15:0] crc_join$crc;

    // Sub module instances
    crc32lo$crc_parts crc_parts(
        .data(crc_parts$data),
        .parts$0(crc_parts$parts$0),
        .parts$1(crc_parts$parts$1),
        .parts$2(crc_parts$parts$2),
        .parts$3(crc_parts$parts$3),
        .parts$4(crc_parts$parts$4),
        .parts$5(crc_parts$parts$5)
    );
    crc32lo$gather gather(
        .clock(gather$clock),
        .d$0(gather$d$0),
        .d$1(gather$d$1),
        .d$2(gather$d$2),
        .d$3(gather$d$3),
        .d$4(gather$d$4),
        .d$5(gather$d$5),
        .q(gather$q)
    );
    crc32lo$crc_join crc_join(
        .parts(crc_join$parts),
        .crc(crc_join$crc)
    );

    // Update code
    always @(*) begin
        crc_parts$data = data;
        gather$clock = clock;
        gather$d$0 = crc_parts$parts$0;
        gather$d$1 = crc_parts$parts$1;
        gather$d$2 = crc_parts$parts$2;
        gather$d$3 = crc_parts$parts$3;
        gather$d$4 = crc_parts$parts$4;
        gather$d$5 = crc_parts$parts$5;
        crc_join$parts = gather$q;
        crc = crc_join$crc;
    end

endmodule // crc32lo


module crc32lo$crc_join(parts,crc);

    // Module arguments
    input wire  [95:0] parts;
    output reg  [15:0] crc;

    // Constant declarations
    localparam  of_zeros = 16'hb1e0;

    // Local signals
    reg  [15:0] part$0;
    reg  [15:0] part$1;
    reg  [15:0] part$2;
    reg  [15:0] part$3;
    reg  [15:0] part$4;
    reg  [15:0] part$5;
    reg  [15:0] sum;

    // Update code
    always @(*) begin
        sum = of_zeros;
        part$0 = parts[(32'h10 * 0)+:(16)];
        sum = sum ^ part$0;
        part$1 = parts[(32'h10 * 1)+:(16)];
        sum = sum ^ part$1;
        part$2 = parts[(32'h10 * 2)+:(16)];
        sum = sum ^ part$2;
        part$3 = parts[(32'h10 * 3)+:(16)];
        sum = sum ^ part$3;
        part$4 = parts[(32'h10 * 4)+:(16)];
        sum = sum ^ part$4;
        part$5 = parts[(32'h10 * 5)+:(16)];
        sum = sum ^ part$5;
        crc = sum;
    end

endmodule // crc32lo$crc_join


module crc32lo$crc_parts(data,parts$0,parts$1,parts$2,parts$3,parts$4,parts$5);

    // Module arguments
    input wire  [191:0] data;
    output reg  [15:0] parts$0;
    output reg  [15:0] parts$1;
    output reg  [15:0] parts$2;
    output reg  [15:0] parts$3;
    output reg  [15:0] parts$4;
    output reg  [15:0] parts$5;

    // Constant declarations
    localparam  masks$0 = 32'ha34c6f0;
    localparam  masks$1 = 32'hde2f1783;
    localparam  masks$2 = 32'hfa07eb46;
    localparam  masks$3 = 32'h4e5af182;
    localparam  masks$4 = 32'h1df481b;
    localparam  masks$5 = 32'h4d1;
    localparam  masks$6 = 32'h14698de0;
    localparam  masks$7 = 32'hbc5e2f06;
    localparam  masks$8 = 32'hf40fd68d;
    localparam  masks$9 = 32'h9cb5e305;
    localparam  masks$10 = 32'h3be9036;
    localparam  masks$11 = 32'h9a2;
    localparam  masks$12 = 32'h28d31bc0;
    localparam  masks$13 = 32'h78bc5e0c;
    localparam  masks$14 = 32'he81fad1b;
    localparam  masks$15 = 32'h396bc60b;
    localparam  masks$16 = 32'h77d206d;
    localparam  masks$17 = 32'h1344;
    localparam  masks$18 = 32'h51a63780;
    localparam  masks$19 = 32'hf178bc18;
    localparam  masks$20 = 32'hd03f5a36;
    localparam  masks$21 = 32'h72d78c17;
    localparam  masks$22 = 32'hefa40da;
    localparam  masks$23 = 32'h2688;
    localparam  masks$24 = 32'ha34c6f00;
    localparam  masks$25 = 32'he2f17830;
    localparam  masks$26 = 32'ha07eb46d;
    localparam  masks$27 = 32'he5af182f;
    localparam  masks$28 = 32'h1df481b4;
    localparam  masks$29 = 32'h4d10;
    localparam  masks$30 = 32'h4698de00;
    localparam  masks$31 = 32'hc5e2f061;
    localparam  masks$32 = 32'h40fd68db;
    localparam  masks$33 = 32'hcb5e305f;
    localparam  masks$34 = 32'h3be90369;
    localparam  masks$35 = 32'h9a20;
    localparam  masks$36 = 32'h87057af1;
    localparam  masks$37 = 32'h55eaf741;
    localparam  masks$38 = 32'h7bfd3af1;
    localparam  masks$39 = 32'hd8e6913c;
    localparam  masks$40 = 32'h760d4ec8;
    localparam  masks$41 = 32'h3091;
    localparam  masks$42 = 32'he0af5e3;
    localparam  masks$43 = 32'habd5ee83;
    localparam  masks$44 = 32'hf7fa75e2;
    localparam  masks$45 = 32'hb1cd2278;
    localparam  masks$46 = 32'hec1a9d91;
    localparam  masks$47 = 32'h6122;
    localparam  masks$48 = 32'h1c15ebc6;
    localparam  masks$49 = 32'h57abdd06;
    localparam  masks$50 = 32'heff4ebc5;
    localparam  masks$51 = 32'h639a44f1;
    localparam  masks$52 = 32'hd8353b23;
    localparam  masks$53 = 32'hc245;
    localparam  masks$54 = 32'h321f117c;
    localparam  masks$55 = 32'h7178ad8f;
    localparam  masks$56 = 32'h25ee3ccc;
    localparam  masks$57 = 32'h896e7861;
    localparam  masks$58 = 32'hb1b53e5d;
    localparam  masks$59 = 32'h805a;
    localparam  masks$60 = 32'h6e0ae409;
    localparam  masks$61 = 32'h3cde4c9d;
    localparam  masks$62 = 32'hb1db92de;
    localparam  masks$63 = 32'h5c860140;
    localparam  masks$64 = 32'h62b534a0;
    localparam  masks$65 = 32'h464;
    localparam  masks$66 = 32'hdc15c812;
    localparam  masks$67 = 32'h79bc993a;
    localparam  masks$68 = 32'h63b725bc;
    localparam  masks$69 = 32'hb90c0281;
    localparam  masks$70 = 32'hc56a6940;
    localparam  masks$71 = 32'h8c8;
    localparam  masks$72 = 32'hb82b9024;
    localparam  masks$73 = 32'hf3793275;
    localparam  masks$74 = 32'hc76e4b78;
    localparam  masks$75 = 32'h72180502;
    localparam  masks$76 = 32'h8ad4d281;
    localparam  masks$77 = 32'h1191;
    localparam  masks$78 = 32'h70572049;
    localparam  masks$79 = 32'he6f264eb;
    localparam  masks$80 = 32'h8edc96f1;
    localparam  masks$81 = 32'he4300a05;
    localparam  masks$82 = 32'h15a9a502;
    localparam  masks$83 = 32'h2323;
    localparam  masks$84 = 32'he0ae4093;
    localparam  masks$85 = 32'hcde4c9d6;
    localparam  masks$86 = 32'h1db92de3;
    localparam  masks$87 = 32'hc860140b;
    localparam  masks$88 = 32'h2b534a05;
    localparam  masks$89 = 32'h4646;
    localparam  masks$90 = 32'hc15c8126;
    localparam  masks$91 = 32'h9bc993ad;
    localparam  masks$92 = 32'h3b725bc7;
    localparam  masks$93 = 32'h90c02816;
    localparam  masks$94 = 32'h56a6940b;
    localparam  masks$95 = 32'h8c8c;
    localparam  zero = 16'h0;

    // Local signals
    reg  [31:0] words$0;
    reg  [31:0] words$1;
    reg  [31:0] words$2;
    reg  [31:0] words$3;
    reg  [31:0] words$4;
    reg  [31:0] words$5;
    reg  [15:0] part$0;
    reg  [15:0] part$1;
    reg  [15:0] part$2;
    reg  [15:0] part$3;
    reg  [15:0] part$4;
    reg  [15:0] part$5;

    // Update code
    always @(*) begin
        words$0 = data[(32'h20 * 0)+:(32)];
        part$0 = zero;
        part$0 = (part$0 & ~(1 << (0)) | ((^(words$0 & masks$0)) << (0)));
        part$0 = (part$0 & ~(1 << (1)) | ((^(words$0 & masks$6)) << (1)));
        part$0 = (part$0 & ~(1 << (2)) | ((^(words$0 & masks$12)) << (2)));
        part$0 = (part$0 & ~(1 << (3)) | ((^(words$0 & masks$18)) << (3)));
        part$0 = (part$0 & ~(1 << (4)) | ((^(words$0 & masks$24)) << (4)));
        part$0 = (part$0 & ~(1 << (5)) | ((^(words$0 & masks$30)) << (5)));
        part$0 = (part$0 & ~(1 << (6)) | ((^(words$0 & masks$36)) << (6)));
        part$0 = (part$0 & ~(1 << (7)) | ((^(words$0 & masks$42)) << (7)));
        part$0 = (part$0 & ~(1 << (8)) | ((^(words$0 & masks$48)) << (8)));
        part$0 = (part$0 & ~(1 << (9)) | ((^(words$0 & masks$54)) << (9)));
        part$0 = (part$0 & ~(1 << (10)) | ((^(words$0 & masks$60)) << (10)));
        part$0 = (part$0 & ~(1 << (11)) | ((^(words$0 & masks$66)) << (11)));
        part$0 = (part$0 & ~(1 << (12)) | ((^(words$0 & masks$72)) << (12)));
        part$0 = (part$0 & ~(1 << (13)) | ((^(words$0 & masks$78)) << (13)));
        part$0 = (part$0 & ~(1 << (14)) | ((^(words$0 & masks$84)) << (14)));
        part$0 = (part$0 & ~(1 << (15)) | ((^(words$0 & masks$90)) << (15)));
        parts$0 = part$0;
        words$1 = data[(32'h20 * 1)+:(32)];
        part$1 = zero;
        part$1 = (part$1 & ~(1 << (0)) | ((^(words$1 & masks$1)) << (0)));
        part$1 = (part$1 & ~(1 << (1)) | ((^(words$1 & masks$7)) << (1)));
        part$1 = (part$1 & ~(1 << (2)) | ((^(words$1 & masks$13)) << (2)));
        part$1 = (part$1 & ~(1 << (3)) | ((^(words$1 & masks$19)) << (3)));
        part$1 = (part$1 & ~(1 << (4)) | ((^(words$1 & masks$25)) << (4)));
        part$1 = (part$1 & ~(1 << (5)) | ((^(words$1 & masks$31)) << (5)));
        part$1 = (part$1 & ~(1 << (6)) | ((^(words$1 & masks$37)) << (6)));
        part$1 = (part$1 & ~(1 << (7)) | ((^(words$1 & masks$43)) << (7)));
        part$1 = (part$1 & ~(1 << (8)) | ((^(words$1 & masks$49)) << (8)));
        part$1 = (part$1 & ~(1 << (9)) | ((^(words$1 & masks$55)) << (9)));
        part$1 = (part$1 & ~(1 << (10)) | ((^(words$1 & masks$61)) << (10)));
        part$1 = (part$1 & ~(1 << (11)) | ((^(words$1 & masks$67)) << (11)));
        part$1 = (part$1 & ~(1 << (12)) | ((^(words$1 & masks$73)) << (12)));
        part$1 = (part$1 & ~(1 << (13)) | ((^(words$1 & masks$79)) << (13)));
        part$1 = (part$1 & ~(1 << (14)) | ((^(words$1 & masks$85)) << (14)));
        part$1 = (part$1 & ~(1 << (15)) | ((^(words$1 & masks$91)) << (15)));
        parts$1 = part$1;
        words$2 = data[(32'h20 * 2)+:(32)];
        part$2 = zero;
        part$2 = (part$2 & ~(1 << (0)) | ((^(words$2 & masks$2)) << (0)));
        part$2 = (part$2 & ~(1 << (1)) | ((^(words$2 & masks$8)) << (1)));
        part$2 = (part$2 & ~(1 << (2)) | ((^(words$2 & masks$14)) << (2)));
        part$2 = (part$2 & ~(1 << (3)) | ((^(words$2 & masks$20)) << (3)));
        part$2 = (part$2 & ~(1 << (4)) | ((^(words$2 & masks$26)) << (4)));
        part$2 = (part$2 & ~(1 << (5)) | ((^(words$2 & masks$32)) << (5)));
        part$2 = (part$2 & ~(1 << (6)) | ((^(words$2 & masks$38)) << (6)));
        part$2 = (part$2 & ~(1 << (7)) | ((^(words$2 & masks$44)) << (7)));
        part$2 = (part$2 & ~(1 << (8)) | ((^(words$2 & masks$50)) << (8)));
        part$2 = (part$2 & ~(1 << (9)) | ((^(words$2 & masks$56)) << (9)));
        part$2 = (part$2 & ~(1 << (10)) | ((^(words$2 & masks$62)) << (10)));
        part$2 = (part$2 & ~(1 << (11)) | ((^(words$2 & masks$68)) << (11)));
        part$2 = (part$2 & ~(1 << (12)) | ((^(words$2 & masks$74)) << (12)));
        part$2 = (part$2 & ~(1 << (13)) | ((^(words$2 & masks$80)) << (13)));
        part$2 = (part$2 & ~(1 << (14)) | ((^(words$2 & masks$86)) << (14)));
        part$2 = (part$2 & ~(1 << (15)) | ((^(words$2 & masks$92)) << (15)));
        parts$2 = part$2;
        words$3 = data[(32'h20 * 3)+:(32)];
        part$3 = zero;
        part$3 = (part$3 & ~(1 << (0)) | ((^(words$3 & masks$3)) << (0)));
        part$3 = (part$3 & ~(1 << (1)) | ((^(words$3 & masks$9)) << (1)));
        part$3 = (part$3 & ~(1 << (2)) | ((^(words$3 & masks$15)) << (2)));
        part$3 = (part$3 & ~(1 << (3)) | ((^(words$3 & masks$21)) << (3)));
        part$3 = (part$3 & ~(1 << (4)) | ((^(words$3 & masks$27)) << (4)));
        part$3 = (part$3 & ~(1 << (5)) | ((^(words$3 & masks$33)) << (5)));
        part$3 = (part$3 & ~(1 << (6)) | ((^(words$3 & masks$39)) << (6)));
        part$3 = (part$3 & ~(1 << (7)) | ((^(words$3 & masks$45)) << (7)));
        part$3 = (part$3 & ~(1 << (8)) | ((^(words$3 & masks$51)) << (8)));
        part$3 = (part$3 & ~(1 << (9)) | ((^(words$3 & masks$57)) << (9)));
        part$3 = (part$3 & ~(1 << (10)) | ((^(words$3 & masks$63)) << (10)));
        part$3 = (part$3 & ~(1 << (11)) | ((^(words$3 & masks$69)) << (11)));
        part$3 = (part$3 & ~(1 << (12)) | ((^(words$3 & masks$75)) << (12)));
        part$3 = (part$3 & ~(1 << (13)) | ((^(words$3 & masks$81)) << (13)));
        part$3 = (part$3 & ~(1 << (14)) | ((^(words$3 & masks$87)) << (14)));
        part$3 = (part$3 & ~(1 << (15)) | ((^(words$3 & masks$93)) << (15)));
        parts$3 = part$3;
        words$4 = data[(32'h20 * 4)+:(32)];
        part$4 = zero;
        part$4 = (part$4 & ~(1 << (0)) | ((^(words$4 & masks$4)) << (0)));
        part$4 = (part$4 & ~(1 << (1)) | ((^(words$4 & masks$10)) << (1)));
        part$4 = (part$4 & ~(1 << (2)) | ((^(words$4 & masks$16)) << (2)));
        part$4 = (part$4 & ~(1 << (3)) | ((^(words$4 & masks$22)) << (3)));
        part$4 = (part$4 & ~(1 << (4)) | ((^(words$4 & masks$28)) << (4)));
        part$4 = (part$4 & ~(1 << (5)) | ((^(words$4 & masks$34)) << (5)));
        part$4 = (part$4 & ~(1 << (6)) | ((^(words$4 & masks$40)) << (6)));
        part$4 = (part$4 & ~(1 << (7)) | ((^(words$4 & masks$46)) << (7)));
        part$4 = (part$4 & ~(1 << (8)) | ((^(words$4 & masks$52)) << (8)));
        part$4 = (part$4 & ~(1 << (9)) | ((^(words$4 & masks$58)) << (9)));
        part$4 = (part$4 & ~(1 << (10)) | ((^(words$4 & masks$64)) << (10)));
        part$4 = (part$4 & ~(1 << (11)) | ((^(words$4 & masks$70)) << (11)));
        part$4 = (part$4 & ~(1 << (12)) | ((^(words$4 & masks$76)) << (12)));
        part$4 = (part$4 & ~(1 << (13)) | ((^(words$4 & masks$82)) << (13)));
        part$4 = (part$4 & ~(1 << (14)) | ((^(words$4 & masks$88)) << (14)));
        part$4 = (part$4 & ~(1 << (15)) | ((^(words$4 & masks$94)) << (15)));
        parts$4 = part$4;
        words$5 = data[(32'h20 * 5)+:(32)];
        part$5 = zero;
        part$5 = (part$5 & ~(1 << (0)) | ((^(words$5 & masks$5)) << (0)));
        part$5 = (part$5 & ~(1 << (1)) | ((^(words$5 & masks$11)) << (1)));
        part$5 = (part$5 & ~(1 << (2)) | ((^(words$5 & masks$17)) << (2)));
        part$5 = (part$5 & ~(1 << (3)) | ((^(words$5 & masks$23)) << (3)));
        part$5 = (part$5 & ~(1 << (4)) | ((^(words$5 & masks$29)) << (4)));
        part$5 = (part$5 & ~(1 << (5)) | ((^(words$5 & masks$35)) << (5)));
        part$5 = (part$5 & ~(1 << (6)) | ((^(words$5 & masks$41)) << (6)));
        part$5 = (part$5 & ~(1 << (7)) | ((^(words$5 & masks$47)) << (7)));
        part$5 = (part$5 & ~(1 << (8)) | ((^(words$5 & masks$53)) << (8)));
        part$5 = (part$5 & ~(1 << (9)) | ((^(words$5 & masks$59)) << (9)));
        part$5 = (part$5 & ~(1 << (10)) | ((^(words$5 & masks$65)) << (10)));
        part$5 = (part$5 & ~(1 << (11)) | ((^(words$5 & masks$71)) << (11)));
        part$5 = (part$5 & ~(1 << (12)) | ((^(words$5 & masks$77)) << (12)));
        part$5 = (part$5 & ~(1 << (13)) | ((^(words$5 & masks$83)) << (13)));
        part$5 = (part$5 & ~(1 << (14)) | ((^(words$5 & masks$89)) << (14)));
        part$5 = (part$5 & ~(1 << (15)) | ((^(words$5 & masks$95)) << (15)));
        parts$5 = part$5;
    end

endmodule // crc32lo$crc_parts


module crc32lo$gather(clock,d$0,d$1,d$2,d$3,d$4,d$5,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d$0;
    input wire  [15:0] d$1;
    input wire  [15:0] d$2;
    input wire  [15:0] d$3;
    input wire  [15:0] d$4;
    input wire  [15:0] d$5;
    output reg  [95:0] q;

    // Update code (custom)
    always @(*) q = {d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // crc32lo$gather
