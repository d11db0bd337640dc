module crc32lo(clock,data,crc);

    // Module arguments
    input wire  clock;
    input wire  [191:0] data;
    output reg  [15:0] crc;

    // Stub signals
    reg  [191:0] nibbles$data;
    wire  [7:0] nibbles$parts$0;
    wire  [7:0] nibbles$parts$1;
    wire  [7:0] nibbles$parts$2;
    wire  [7:0] nibbles$parts$3;
    wire  [7:0] nibbles$parts$4;
    wire  [7:0] nibbles$parts$5;
    wire  [7:0] nibbles$parts$6;
    wire  [7:0] nibbles$parts$7;
    wire  [7:0] nibbles$parts$8;
    wire  [7:0] nibbles$parts$9;
    wire  [7:0] nibbles$parts$10;
    wire  [7:0] nibbles$parts$11;
    wire  [7:0] nibbles$parts$12;
    wire  [7:0] nibbles$parts$13;
    wire  [7:0] nibbles$parts$14;
    wire  [7:0] nibbles$parts$15;
    wire  [7:0] nibbles$parts$16;
    wire  [7:0] nibbles$parts$17;
    wire  [7:0] nibbles$parts$18;
    wire  [7:0] nibbles$parts$19;
    wire  [7:0] nibbles$parts$20;
    wire  [7:0] nibbles$parts$21;
    wire  [7:0] nibbles$parts$22;
    wire  [7:0] nibbles$parts$23;
    wire  [7:0] nibbles$parts$24;
    wire  [7:0] nibbles$parts$25;
    wire  [7:0] nibbles$parts$26;
    wire  [7:0] nibbles$parts$27;
    wire  [7:0] nibbles$parts$28;
    wire  [7:0] nibbles$parts$29;
    wire  [7:0] nibbles$parts$30;
    wire  [7:0] nibbles$parts$31;
    wire  [7:0] nibbles$parts$32;
    wire  [7:0] nibbles$parts$33;
    wire  [7:0] nibbles$parts$34;
    wire  [7:0] nibbles$parts$35;
    wire  [7:0] nibbles$parts$36;
    wire  [7:0] nibbles$parts$37;
    wire  [7:0] nibbles$parts$38;
    wire  [7:0] nibbles$parts$39;
    wire  [7:0] nibbles$parts$40;
    wire  [7:0] nibbles$parts$41;
    wire  [7:0] nibbles$parts$42;
    wire  [7:0] nibbles$parts$43;
    wire  [7:0] nibbles$parts$44;
    wire  [7:0] nibbles$parts$45;
    wire  [7:0] nibbles$parts$46;
    wire  [7:0] nibbles$parts$47;
    wire  [7:0] nibbles$parts$48;
    wire  [7:0] nibbles$parts$49;
    wire  [7:0] nibbles$parts$50;
    wire  [7:0] nibbles$parts$51;
    wire  [7:0] nibbles$parts$52;
    wire  [7:0] nibbles$parts$53;
    wire  [7:0] nibbles$parts$54;
    wire  [7:0] nibbles$parts$55;
    wire  [7:0] nibbles$parts$56;
    wire  [7:0] nibbles$parts$57;
    wire  [7:0] nibbles$parts$58;
    wire  [7:0] nibbles$parts$59;
    wire  [7:0] nibbles$parts$60;
    wire  [7:0] nibbles$parts$61;
    wire  [7:0] nibbles$parts$62;
    wire  [7:0] nibbles$parts$63;
    wire  [7:0] nibbles$parts$64;
    wire  [7:0] nibbles$parts$65;
    wire  [7:0] nibbles$parts$66;
    wire  [7:0] nibbles$parts$67;
    wire  [7:0] nibbles$parts$68;
    wire  [7:0] nibbles$parts$69;
    wire  [7:0] nibbles$parts$70;
    wire  [7:0] nibbles$parts$71;
    wire  [7:0] nibbles$parts$72;
    wire  [7:0] nibbles$parts$73;
    wire  [7:0] nibbles$parts$74;
    wire  [7:0] nibbles$parts$75;
    wire  [7:0] nibbles$parts$76;
    wire  [7:0] nibbles$parts$77;
    wire  [7:0] nibbles$parts$78;
    wire  [7:0] nibbles$parts$79;
    wire  [7:0] nibbles$parts$80;
    wire  [7:0] nibbles$parts$81;
    wire  [7:0] nibbles$parts$82;
    wire  [7:0] nibbles$parts$83;
    wire  [7:0] nibbles$parts$84;
    wire  [7:0] nibbles$parts$85;
    wire  [7:0] nibbles$parts$86;
    wire  [7:0] nibbles$parts$87;
    wire  [7:0] nibbles$parts$88;
    wire  [7:0] nibbles$parts$89;
    wire  [7:0] nibbles$parts$90;
    wire  [7:0] nibbles$parts$91;
    wire  [7:0] nibbles$parts$92;
    wire  [7:0] nibbles$parts$93;
    wire  [7:0] nibbles$parts$94;
    wire  [7:0] nibbles$parts$95;
    reg  [767:0] groups$parts;
    wire  [11:0] groups$groups$0;
    wire  [11:0] groups$groups$1;
    wire  [11:0] groups$groups$2;
    wire  [11:0] groups$groups$3;
    wire  [11:0] groups$groups$4;
    wire  [11:0] groups$groups$5;
    wire  [11:0] groups$groups$6;
    wire  [11:0] groups$groups$7;
    wire  [11:0] groups$groups$8;
    wire  [11:0] groups$groups$9;
    wire  [11:0] groups$groups$10;
    wire  [11:0] groups$groups$11;
    wire  [11:0] groups$groups$12;
    wire  [11:0] groups$groups$13;
    wire  [11:0] groups$groups$14;
    wire  [11:0] groups$groups$15;
    reg  [191:0] thirds$groups;
    wire  [2:0] thirds$thirds$0;
    wire  [2:0] thirds$thirds$1;
    wire  [2:0] thirds$thirds$2;
    wire  [2:0] thirds$thirds$3;
    wire  [2:0] thirds$thirds$4;
    wire  [2:0] thirds$thirds$5;
    wire  [2:0] thirds$thirds$6;
    wire  [2:0] thirds$thirds$7;
    wire  [2:0] thirds$thirds$8;
    wire  [2:0] thirds$thirds$9;
    wire  [2:0] thirds$thirds$10;
    wire  [2:0] thirds$thirds$11;
    wire  [2:0] thirds$thirds$12;
    wire  [2:0] thirds$thirds$13;
    wire  [2:0] thirds$thirds$14;
    wire  [2:0] thirds$thirds$15;
    reg  [47:0] joined$thirds;
    wire  [15:0] joined$crc;
    reg  register1$clock;
    reg  [7:0] register1$d$0;
    reg  [7:0] register1$d$1;
    reg  [7:0] register1$d$2;
    reg  [7:0] register1$d$3;
    reg  [7:0] register1$d$4;
    reg  [7:0] register1$d$5;
    reg  [7:0] register1$d$6;
    reg  [7:0] register1$d$7;
    reg  [7:0] register1$d$8;
    reg  [7:0] register1$d$9;
    reg  [7:0] register1$d$10;
    reg  [7:0] register1$d$11;
    reg  [7:0] register1$d$12;
    reg  [7:0] register1$d$13;
    reg  [7:0] register1$d$14;
    reg  [7:0] register1$d$15;
    reg  [7:0] register1$d$16;
    reg  [7:0] register1$d$17;
    reg  [7:0] register1$d$18;
    reg  [7:0] register1$d$19;
    reg  [7:0] register1$d$20;
    reg  [7:0] register1$d$21;
    reg  [7:0] register1$d$22;
    reg  [7:0] register1$d$23;
    reg  [7:0] register1$d$24;
    reg  [7:0] register1$d$25;
    reg  [7:0] register1$d$26;
    reg  [7:0] register1$d$27;
    reg  [7:0] register1$d$28;
    reg  [7:0] register1$d$29;
    reg  [7:0] register1$d$30;
    reg  [7:0] register1$d$31;
    reg  [7:0] register1$d$32;
    reg  [7:0] register1$d$33;
    reg  [7:0] register1$d$34;
    reg  [7:0] register1$d$35;
    reg  [7:0] register1$d$36;
    reg  [7:0] register1$d$37;
    reg  [7:0] register1$d$38;
    reg  [7:0] register1$d$39;
    reg  [7:0] register1$d$40;
    reg  [7:0] register1$d$41;
    reg  [7:0] register1$d$42;
    reg  [7:0] register1$d$43;
    reg  [7:0] register1$d$44;
    reg  [7:0] register1$d$45;
    reg  [7:0] register1$d$46;
    reg  [7:0] register1$d$47;
    reg  [7:0] register1$d$48;
    reg  [7:0] register1$d$49;
    reg  [7:0] register1$d$50;
    reg  [7:0] register1$d$51;
    reg  [7:0] register1$d$52;
    reg  [7:0] register1$d$53;
    reg  [7:0] register1$d$54;
    reg  [7:0] register1$d$55;
    reg  [7:0] register1$d$56;
    reg  [7:0] register1$d$57;
    reg  [7:0] register1$d$58;
    reg  [7:0] register1$d$59;
    reg  [7:0] register1$d$60;
    reg  [7:0] register1$d$61;
    reg  [7:0] register1$d$62;
    reg  [7:0] register1$d$63;
    reg  [7:0] register1$d$64;
    reg  [7:0] register1$d$65;
    reg  [7:0] register1$d$66;
    reg  [7:0] register1$d$67;
    reg  [7:0] register1$d$68;
    reg  [7:0] register1$d$69;
    reg  [7:0] register1$d$70;
    reg  [7:0] register1$d$71;
    reg  [7:0] register1$d$72;
    reg  [7:0] register1$d$73;
    reg  [7:0] register1$d$74;
    reg  [7:0] register1$d$75;
    reg  [7:0] register1$d$76;
    reg  [7:0] register1$d$77;
    reg  [7:0] register1$d$78;
    reg  [7:0] register1$d$79;
    reg  [7:0] register1$d$80;
    reg  [7:0] register1$d$81;
    reg  [7:0] register1$d$82;
    reg  [7:0] register1$d$83;
    reg  [7:0] register1$d$84;
    reg  [7:0] register1$d$85;
    reg  [7:0] register1$d$86;
    reg  [7:0] register1$d$87;
    reg  [7:0] register1$d$88;
    reg  [7:0] register1$d$89;
    reg  [7:0] register1$d$90;
    reg  [7:0] register1$d$91;
    reg  [7:0] register1$d$92;
    reg  [7:0] register1$d$93;
    reg  [7:0] register1$d$94;
    reg  [7:0] register1$d$95;
    wire  [767:0] register1$q;
    reg  register2$clock;
    reg  [11:0] register2$d$0;
    reg  [11:0] register2$d$1;
    reg  [11:0] register2$d$2;
    reg  [11:0] register2$d$3;
    reg  [11:0] register2$d$4;
    reg  [11:0] register2$d$5;
    reg  [11:0] register2$d$6;
    reg  [11:0] register2$d$7;
    reg  [11:0] register2$d$8;
    reg  [11:0] register2$d$9;
    reg  [11:0] register2$d$10;
    reg  [11:0] register2$d$11;
    reg  [11:0] register2$d$12;
    reg  [11:0] register2$d$13;
    reg  [11:0] register2$d$14;
    reg  [11:0] register2$d$15;
    wire  [191:0] register2$q;
    reg  register3$clock;
    reg  [2:0] register3$d$0;
    reg  [2:0] register3$d$1;
    reg  [2:0] register3$d$2;
    reg  [2:0] register3$d$3;
    reg  [2:0] register3$d$4;
    reg  [2:0] register3$d$5;
    reg  [2:0] register3$d$6;
    reg  [2:0] register3$d$7;
    reg  [2:0] register3$d$8;
    reg  [2:0] register3$d$9;
    reg  [2:0] register3$d$10;
    reg  [2:0] register3$d$11;
    reg  [2:0] register3$d$12;
    reg  [2:0] register3$d$13;
    reg  [2:0] register3$d$14;
    reg  [2:0] register3$d$15;
    wire  [47:0] register3$q;
    reg  register4$clock;
    reg  [15:0] register4$d;
    wire  [15:0] register4$q;

    // Sub module instances
    crc32lo$nibbles nibbles(
        .data(nibbles$data),
        .parts$0(nibbles$parts$0),
        .parts$1(nibbles$parts$1),
        .parts$2(nibbles$parts$2),
        .parts$3(nibbles$parts$3),
        .parts$4(nibbles$parts$4),
        .parts$5(nibbles$parts$5),
        .parts$6(nibbles$parts$6),
        .parts$7(nibbles$parts$7),
        .parts$8(nibbles$parts$8),
        .parts$9(nibbles$parts$9),
        .parts$10(nibbles$parts$10),
        .parts$11(nibbles$parts$11),
        .parts$12(nibbles$parts$12),
        .parts$13(nibbles$parts$13),
        .parts$14(nibbles$parts$14),
        .parts$15(nibbles$parts$15),
        .parts$16(nibbles$parts$16),
        .parts$17(nibbles$parts$17),
        .parts$18(nibbles$parts$18),
        .parts$19(nibbles$parts$19),
        .parts$20(nibbles$parts$20),
        .parts$21(nibbles$parts$21),
        .parts$22(nibbles$parts$22),
        .parts$23(nibbles$parts$23),
        .parts$24(nibbles$parts$24),
        .parts$25(nibbles$parts$25),
        .parts$26(nibbles$parts$26),
        .parts$27(nibbles$parts$27),
        .parts$28(nibbles$parts$28),
        .parts$29(nibbles$parts$29),
        .parts$30(nibbles$parts$30),
        .parts$31(nibbles$parts$31),
        .parts$32(nibbles$parts$32),
        .parts$33(nibbles$parts$33),
        .parts$34(nibbles$parts$34),
        .parts$35(nibbles$parts$35),
        .parts$36(nibbles$parts$36),
        .parts$37(nibbles$parts$37),
        .parts$38(nibbles$parts$38),
        .parts$39(nibbles$parts$39),
        .parts$40(nibbles$parts$40),
        .parts$41(nibbles$parts$41),
        .parts$42(nibbles$parts$42),
        .parts$43(nibbles$parts$43),
        .parts$44(nibbles$parts$44),
        .parts$45(nibbles$parts$45),
        .parts$46(nibbles$parts$46),
        .parts$47(nibbles$parts$47),
        .parts$48(nibbles$parts$48),
        .parts$49(nibbles$parts$49),
        .parts$50(nibbles$parts$50),
        .parts$51(nibbles$parts$51),
        .parts$52(nibbles$parts$52),
        .parts$53(nibbles$parts$53),
        .parts$54(nibbles$parts$54),
        .parts$55(nibbles$parts$55),
        .parts$56(nibbles$parts$56),
        .parts$57(nibbles$parts$57),
        .parts$58(nibbles$parts$58),
        .parts$59(nibbles$parts$59),
        .parts$60(nibbles$parts$60),
        .parts$61(nibbles$parts$61),
        .parts$62(nibbles$parts$62),
        .parts$63(nibbles$parts$63),
        .parts$64(nibbles$parts$64),
        .parts$65(nibbles$parts$65),
        .parts$66(nibbles$parts$66),
        .parts$67(nibbles$parts$67),
        .parts$68(nibbles$parts$68),
        .parts$69(nibbles$parts$69),
        .parts$70(nibbles$parts$70),
        .parts$71(nibbles$parts$71),
        .parts$72(nibbles$parts$72),
        .parts$73(nibbles$parts$73),
        .parts$74(nibbles$parts$74),
        .parts$75(nibbles$parts$75),
        .parts$76(nibbles$parts$76),
        .parts$77(nibbles$parts$77),
        .parts$78(nibbles$parts$78),
        .parts$79(nibbles$parts$79),
        .parts$80(nibbles$parts$80),
        .parts$81(nibbles$parts$81),
        .parts$82(nibbles$parts$82),
        .parts$83(nibbles$parts$83),
        .parts$84(nibbles$parts$84),
        .parts$85(nibbles$parts$85),
        .parts$86(nibbles$parts$86),
        .parts$87(nibbles$parts$87),
        .parts$88(nibbles$parts$88),
        .parts$89(nibbles$parts$89),
        .parts$90(nibbles$parts$90),
        .parts$91(nibbles$parts$91),
        .parts$92(nibbles$parts$92),
        .parts$93(nibbles$parts$93),
        .parts$94(nibbles$parts$94),
        .parts$95(nibbles$parts$95)
    );
    crc32lo$groups groups(
        .parts(groups$parts),
        .groups$0(groups$groups$0),
        .groups$1(groups$groups$1),
        .groups$2(groups$groups$2),
        .groups$3(groups$groups$3),
        .groups$4(groups$groups$4),
        .groups$5(groups$groups$5),
        .groups$6(groups$groups$6),
        .groups$7(groups$groups$7),
        .groups$8(groups$groups$8),
        .groups$9(groups$groups$9),
        .groups$10(groups$groups$10),
        .groups$11(groups$groups$11),
        .groups$12(groups$groups$12),
        .groups$13(groups$groups$13),
        .groups$14(groups$groups$14),
        .groups$15(groups$groups$15)
    );
    crc32lo$thirds thirds(
        .groups(thirds$groups),
        .thirds$0(thirds$thirds$0),
        .thirds$1(thirds$thirds$1),
        .thirds$2(thirds$thirds$2),
        .thirds$3(thirds$thirds$3),
        .thirds$4(thirds$thirds$4),
        .thirds$5(thirds$thirds$5),
        .thirds$6(thirds$thirds$6),
        .thirds$7(thirds$thirds$7),
        .thirds$8(thirds$thirds$8),
        .thirds$9(thirds$thirds$9),
        .thirds$10(thirds$thirds$10),
        .thirds$11(thirds$thirds$11),
        .thirds$12(thirds$thirds$12),
        .thirds$13(thirds$thirds$13),
        .thirds$14(thirds$thirds$14),
        .thirds$15(thirds$thirds$15)
    );
    crc32lo$joined joined(
        .thirds(joined$thirds),
        .crc(joined$crc)
    );
    crc32lo$register1 register1(
        .clock(register1$clock),
        .d$0(register1$d$0),
        .d$1(register1$d$1),
        .d$2(register1$d$2),
        .d$3(register1$d$3),
        .d$4(register1$d$4),
        .d$5(register1$d$5),
        .d$6(register1$d$6),
        .d$7(register1$d$7),
        .d$8(register1$d$8),
        .d$9(register1$d$9),
        .d$10(register1$d$10),
        .d$11(register1$d$11),
        .d$12(register1$d$12),
        .d$13(register1$d$13),
        .d$14(register1$d$14),
        .d$15(register1$d$15),
        .d$16(register1$d$16),
        .d$17(register1$d$17),
        .d$18(register1$d$18),
        .d$19(register1$d$19),
        .d$20(register1$d$20),
        .d$21(register1$d$21),
        .d$22(register1$d$22),
        .d$23(register1$d$23),
        .d$24(register1$d$24),
        .d$25(register1$d$25),
        .d$26(register1$d$26),
        .d$27(register1$d$27),
        .d$28(register1$d$28),
        .d$29(register1$d$29),
        .d$30(register1$d$30),
        .d$31(register1$d$31),
        .d$32(register1$d$32),
        .d$33(register1$d$33),
        .d$34(register1$d$34),
        .d$35(register1$d$35),
        .d$36(register1$d$36),
        .d$37(register1$d$37),
        .d$38(register1$d$38),
        .d$39(register1$d$39),
        .d$40(register1$d$40),
        .d$41(register1$d$41),
        .d$42(register1$d$42),
        .d$43(register1$d$43),
        .d$44(register1$d$44),
        .d$45(register1$d$45),
        .d$46(register1$d$46),
        .d$47(register1$d$47),
        .d$48(register1$d$48),
        .d$49(register1$d$49),
        .d$50(register1$d$50),
        .d$51(register1$d$51),
        .d$52(register1$d$52),
        .d$53(register1$d$53),
        .d$54(register1$d$54),
        .d$55(register1$d$55),
        .d$56(register1$d$56),
        .d$57(register1$d$57),
        .d$58(register1$d$58),
        .d$59(register1$d$59),
        .d$60(register1$d$60),
        .d$61(register1$d$61),
        .d$62(register1$d$62),
        .d$63(register1$d$63),
        .d$64(register1$d$64),
        .d$65(register1$d$65),
        .d$66(register1$d$66),
        .d$67(register1$d$67),
        .d$68(register1$d$68),
        .d$69(register1$d$69),
        .d$70(register1$d$70),
        .d$71(register1$d$71),
        .d$72(register1$d$72),
        .d$73(register1$d$73),
        .d$74(register1$d$74),
        .d$75(register1$d$75),
        .d$76(register1$d$76),
        .d$77(register1$d$77),
        .d$78(register1$d$78),
        .d$79(register1$d$79),
        .d$80(register1$d$80),
        .d$81(register1$d$81),
        .d$82(register1$d$82),
        .d$83(register1$d$83),
        .d$84(register1$d$84),
        .d$85(register1$d$85),
        .d$86(register1$d$86),
        .d$87(register1$d$87),
        .d$88(register1$d$88),
        .d$89(register1$d$89),
        .d$90(register1$d$90),
        .d$91(register1$d$91),
        .d$92(register1$d$92),
        .d$93(register1$d$93),
        .d$94(register1$d$94),
        .d$95(register1$d$95),
        .q(register1$q)
    );
    crc32lo$register2 register2(
        .clock(register2$clock),
        .d$0(register2$d$0),
        .d$1(register2$d$1),
        .d$2(register2$d$2),
        .d$3(register2$d$3),
        .d$4(register2$d$4),
        .d$5(register2$d$5),
        .d$6(register2$d$6),
        .d$7(register2$d$7),
        .d$8(register2$d$8),
        .d$9(register2$d$9),
        .d$10(register2$d$10),
        .d$11(register2$d$11),
        .d$12(register2$d$12),
        .d$13(register2$d$13),
        .d$14(register2$d$14),
        .d$15(register2$d$15),
        .q(register2$q)
    );
    crc32lo$register3 register3(
        .clock(register3$clock),
        .d$0(register3$d$0),
        .d$1(register3$d$1),
        .d$2(register3$d$2),
        .d$3(register3$d$3),
        .d$4(register3$d$4),
        .d$5(register3$d$5),
        .d$6(register3$d$6),
        .d$7(register3$d$7),
        .d$8(register3$d$8),
        .d$9(register3$d$9),
        .d$10(register3$d$10),
        .d$11(register3$d$11),
        .d$12(register3$d$12),
        .d$13(register3$d$13),
        .d$14(register3$d$14),
        .d$15(register3$d$15),
        .q(register3$q)
    );
    crc32lo$register4 register4(
        .clock(register4$clock),
        .d(register4$d),
        .q(register4$q)
    );

    // Update code
    always @(*) begin
        register1$clock = clock;
        register2$clock = clock;
        register3$clock = clock;
        register4$clock = clock;
        nibbles$data = data;
        register1$d$0 = nibbles$parts$0;
        register1$d$1 = nibbles$parts$1;
        register1$d$2 = nibbles$parts$2;
        register1$d$3 = nibbles$parts$3;
        register1$d$4 = nibbles$parts$4;
        register1$d$5 = nibbles$parts$5;
        register1$d$6 = nibbles$parts$6;
        register1$d$7 = nibbles$parts$7;
        register1$d$8 = nibbles$parts$8;
        register1$d$9 = nibbles$parts$9;
        register1$d$10 = nibbles$parts$10;
        register1$d$11 = nibbles$parts$11;
        register1$d$12 = nibbles$parts$12;
        register1$d$13 = nibbles$parts$13;
        register1$d$14 = nibbles$parts$14;
        register1$d$15 = nibbles$parts$15;
        register1$d$16 = nibbles$parts$16;
        register1$d$17 = nibbles$parts$17;
        register1$d$18 = nibbles$parts$18;
        register1$d$19 = nibbles$parts$19;
        register1$d$20 = nibbles$parts$20;
        register1$d$21 = nibbles$parts$21;
        register1$d$22 = nibbles$parts$22;
        register1$d$23 = nibbles$parts$23;
        register1$d$24 = nibbles$parts$24;
        register1$d$25 = nibbles$parts$25;
        register1$d$26 = nibbles$parts$26;
        register1$d$27 = nibbles$parts$27;
        register1$d$28 = nibbles$parts$28;
        register1$d$29 = nibbles$parts$29;
        register1$d$30 = nibbles$parts$30;
        register1$d$31 = nibbles$parts$31;
        register1$d$32 = nibbles$parts$32;
        register1$d$33 = nibbles$parts$33;
        register1$d$34 = nibbles$parts$34;
        register1$d$35 = nibbles$parts$35;
        register1$d$36 = nibbles$parts$36;
        register1$d$37 = nibbles$parts$37;
        register1$d$38 = nibbles$parts$38;
        register1$d$39 = nibbles$parts$39;
        register1$d$40 = nibbles$parts$40;
        register1$d$41 = nibbles$parts$41;
        register1$d$42 = nibbles$parts$42;
        register1$d$43 = nibbles$parts$43;
        register1$d$44 = nibbles$parts$44;
        register1$d$45 = nibbles$parts$45;
        register1$d$46 = nibbles$parts$46;
        register1$d$47 = nibbles$parts$47;
        register1$d$48 = nibbles$parts$48;
        register1$d$49 = nibbles$parts$49;
        register1$d$50 = nibbles$parts$50;
        register1$d$51 = nibbles$parts$51;
        register1$d$52 = nibbles$parts$52;
        register1$d$53 = nibbles$parts$53;
        register1$d$54 = nibbles$parts$54;
        register1$d$55 = nibbles$parts$55;
        register1$d$56 = nibbles$parts$56;
        register1$d$57 = nibbles$parts$57;
        register1$d$58 = nibbles$parts$58;
        register1$d$59 = nibbles$parts$59;
        register1$d$60 = nibbles$parts$60;
        register1$d$61 = nibbles$parts$61;
        register1$d$62 = nibbles$parts$62;
        register1$d$63 = nibbles$parts$63;
        register1$d$64 = nibbles$parts$64;
        register1$d$65 = nibbles$parts$65;
        register1$d$66 = nibbles$parts$66;
        register1$d$67 = nibbles$parts$67;
        register1$d$68 = nibbles$parts$68;
        register1$d$69 = nibbles$parts$69;
        register1$d$70 = nibbles$parts$70;
        register1$d$71 = nibbles$parts$71;
        register1$d$72 = nibbles$parts$72;
        register1$d$73 = nibbles$parts$73;
        register1$d$74 = nibbles$parts$74;
        register1$d$75 = nibbles$parts$75;
        register1$d$76 = nibbles$parts$76;
        register1$d$77 = nibbles$parts$77;
        register1$d$78 = nibbles$parts$78;
        register1$d$79 = nibbles$parts$79;
        register1$d$80 = nibbles$parts$80;
        register1$d$81 = nibbles$parts$81;
        register1$d$82 = nibbles$parts$82;
        register1$d$83 = nibbles$parts$83;
        register1$d$84 = nibbles$parts$84;
        register1$d$85 = nibbles$parts$85;
        register1$d$86 = nibbles$parts$86;
        register1$d$87 = nibbles$parts$87;
        register1$d$88 = nibbles$parts$88;
        register1$d$89 = nibbles$parts$89;
        register1$d$90 = nibbles$parts$90;
        register1$d$91 = nibbles$parts$91;
        register1$d$92 = nibbles$parts$92;
        register1$d$93 = nibbles$parts$93;
        register1$d$94 = nibbles$parts$94;
        register1$d$95 = nibbles$parts$95;
        groups$parts = register1$q;
        register2$d$0 = groups$groups$0;
        register2$d$1 = groups$groups$1;
        register2$d$2 = groups$groups$2;
        register2$d$3 = groups$groups$3;
        register2$d$4 = groups$groups$4;
        register2$d$5 = groups$groups$5;
        register2$d$6 = groups$groups$6;
        register2$d$7 = groups$groups$7;
        register2$d$8 = groups$groups$8;
        register2$d$9 = groups$groups$9;
        register2$d$10 = groups$groups$10;
        register2$d$11 = groups$groups$11;
        register2$d$12 = groups$groups$12;
        register2$d$13 = groups$groups$13;
        register2$d$14 = groups$groups$14;
        register2$d$15 = groups$groups$15;
        thirds$groups = register2$q;
        register3$d$0 = thirds$thirds$0;
        register3$d$1 = thirds$thirds$1;
        register3$d$2 = thirds$thirds$2;
        register3$d$3 = thirds$thirds$3;
        register3$d$4 = thirds$thirds$4;
        register3$d$5 = thirds$thirds$5;
        register3$d$6 = thirds$thirds$6;
        register3$d$7 = thirds$thirds$7;
        register3$d$8 = thirds$thirds$8;
        register3$d$9 = thirds$thirds$9;
        register3$d$10 = thirds$thirds$10;
        register3$d$11 = thirds$thirds$11;
        register3$d$12 = thirds$thirds$12;
        register3$d$13 = thirds$thirds$13;
        register3$d$14 = thirds$thirds$14;
        register3$d$15 = thirds$thirds$15;
        joined$thirds = register3$q;
        register4$d = joined$crc;
        crc = register4$q;
    end

endmodule // crc32lo


module crc32lo$groups(parts,groups$0,groups$1,groups$2,groups$3,groups$4,groups$5,groups$6,groups$7,groups$8,groups$9,groups$10,groups$11,groups$12,groups$13,groups$14,groups$15);

    // Module arguments
    input wire  [767:0] parts;
    output reg  [11:0] groups$0;
    output reg  [11:0] groups$1;
    output reg  [11:0] groups$2;
    output reg  [11:0] groups$3;
    output reg  [11:0] groups$4;
    output reg  [11:0] groups$5;
    output reg  [11:0] groups$6;
    output reg  [11:0] groups$7;
    output reg  [11:0] groups$8;
    output reg  [11:0] groups$9;
    output reg  [11:0] groups$10;
    output reg  [11:0] groups$11;
    output reg  [11:0] groups$12;
    output reg  [11:0] groups$13;
    output reg  [11:0] groups$14;
    output reg  [11:0] groups$15;

    // Constant declarations
    localparam  none = 12'h0;

    // Local signals
    reg  [11:0] group$0;
    reg  [11:0] group$1;
    reg  [11:0] group$2;
    reg  [11:0] group$3;
    reg  [11:0] group$4;
    reg  [11:0] group$5;
    reg  [11:0] group$6;
    reg  [11:0] group$7;
    reg  [11:0] group$8;
    reg  [11:0] group$9;
    reg  [11:0] group$10;
    reg  [11:0] group$11;
    reg  [11:0] group$12;
    reg  [11:0] group$13;
    reg  [11:0] group$14;
    reg  [11:0] group$15;

    // Update code
    always @(*) begin
        group$0 = none;
        group$0 = (group$0 & ~(1 << (0)) | ((^parts[(32'h30 * 0 + 32'h4 * 0)+:(4)]) << (0)));
        group$0 = (group$0 & ~(1 << (1)) | ((^parts[(32'h30 * 0 + 32'h4 * 1)+:(4)]) << (1)));
        group$0 = (group$0 & ~(1 << (2)) | ((^parts[(32'h30 * 0 + 32'h4 * 2)+:(4)]) << (2)));
        group$0 = (group$0 & ~(1 << (3)) | ((^parts[(32'h30 * 0 + 32'h4 * 3)+:(4)]) << (3)));
        group$0 = (group$0 & ~(1 << (4)) | ((^parts[(32'h30 * 0 + 32'h4 * 4)+:(4)]) << (4)));
        group$0 = (group$0 & ~(1 << (5)) | ((^parts[(32'h30 * 0 + 32'h4 * 5)+:(4)]) << (5)));
        group$0 = (group$0 & ~(1 << (6)) | ((^parts[(32'h30 * 0 + 32'h4 * 6)+:(4)]) << (6)));
        group$0 = (group$0 & ~(1 << (7)) | ((^parts[(32'h30 * 0 + 32'h4 * 7)+:(4)]) << (7)));
        group$0 = (group$0 & ~(1 << (8)) | ((^parts[(32'h30 * 0 + 32'h4 * 8)+:(4)]) << (8)));
        group$0 = (group$0 & ~(1 << (9)) | ((^parts[(32'h30 * 0 + 32'h4 * 9)+:(4)]) << (9)));
        group$0 = (group$0 & ~(1 << (10)) | ((^parts[(32'h30 * 0 + 32'h4 * 10)+:(4)]) << (10)));
        group$0 = (group$0 & ~(1 << (11)) | ((^parts[(32'h30 * 0 + 32'h4 * 11)+:(4)]) << (11)));
        groups$0 = group$0;
        group$1 = none;
        group$1 = (group$1 & ~(1 << (0)) | ((^parts[(32'h30 * 1 + 32'h4 * 0)+:(4)]) << (0)));
        group$1 = (group$1 & ~(1 << (1)) | ((^parts[(32'h30 * 1 + 32'h4 * 1)+:(4)]) << (1)));
        group$1 = (group$1 & ~(1 << (2)) | ((^parts[(32'h30 * 1 + 32'h4 * 2)+:(4)]) << (2)));
        group$1 = (group$1 & ~(1 << (3)) | ((^parts[(32'h30 * 1 + 32'h4 * 3)+:(4)]) << (3)));
        group$1 = (group$1 & ~(1 << (4)) | ((^parts[(32'h30 * 1 + 32'h4 * 4)+:(4)]) << (4)));
        group$1 = (group$1 & ~(1 << (5)) | ((^parts[(32'h30 * 1 + 32'h4 * 5)+:(4)]) << (5)));
        group$1 = (group$1 & ~(1 << (6)) | ((^parts[(32'h30 * 1 + 32'h4 * 6)+:(4)]) << (6)));
        group$1 = (group$1 & ~(1 << (7)) | ((^parts[(32'h30 * 1 + 32'h4 * 7)+:(4)]) << (7)));
        group$1 = (group$1 & ~(1 << (8)) | ((^parts[(32'h30 * 1 + 32'h4 * 8)+:(4)]) << (8)));
        group$1 = (group$1 & ~(1 << (9)) | ((^parts[(32'h30 * 1 + 32'h4 * 9)+:(4)]) << (9)));
        group$1 = (group$1 & ~(1 << (10)) | ((^parts[(32'h30 * 1 + 32'h4 * 10)+:(4)]) << (10)));
        group$1 = (group$1 & ~(1 << (11)) | ((^parts[(32'h30 * 1 + 32'h4 * 11)+:(4)]) << (11)));
        groups$1 = group$1;
        group$2 = none;
        group$2 = (group$2 & ~(1 << (0)) | ((^parts[(32'h30 * 2 + 32'h4 * 0)+:(4)]) << (0)));
        group$2 = (group$2 & ~(1 << (1)) | ((^parts[(32'h30 * 2 + 32'h4 * 1)+:(4)]) << (1)));
        group$2 = (group$2 & ~(1 << (2)) | ((^parts[(32'h30 * 2 + 32'h4 * 2)+:(4)]) << (2)));
        group$2 = (group$2 & ~(1 << (3)) | ((^parts[(32'h30 * 2 + 32'h4 * 3)+:(4)]) << (3)));
        group$2 = (group$2 & ~(1 << (4)) | ((^parts[(32'h30 * 2 + 32'h4 * 4)+:(4)]) << (4)));
        group$2 = (group$2 & ~(1 << (5)) | ((^parts[(32'h30 * 2 + 32'h4 * 5)+:(4)]) << (5)));
        group$2 = (group$2 & ~(1 << (6)) | ((^parts[(32'h30 * 2 + 32'h4 * 6)+:(4)]) << (6)));
        group$2 = (group$2 & ~(1 << (7)) | ((^parts[(32'h30 * 2 + 32'h4 * 7)+:(4)]) << (7)));
        group$2 = (group$2 & ~(1 << (8)) | ((^parts[(32'h30 * 2 + 32'h4 * 8)+:(4)]) << (8)));
        group$2 = (group$2 & ~(1 << (9)) | ((^parts[(32'h30 * 2 + 32'h4 * 9)+:(4)]) << (9)));
        group$2 = (group$2 & ~(1 << (10)) | ((^parts[(32'h30 * 2 + 32'h4 * 10)+:(4)]) << (10)));
        group$2 = (group$2 & ~(1 << (11)) | ((^parts[(32'h30 * 2 + 32'h4 * 11)+:(4)]) << (11)));
        groups$2 = group$2;
        group$3 = none;
        group$3 = (group$3 & ~(1 << (0)) | ((^parts[(32'h30 * 3 + 32'h4 * 0)+:(4)]) << (0)));
        group$3 = (group$3 & ~(1 << (1)) | ((^parts[(32'h30 * 3 + 32'h4 * 1)+:(4)]) << (1)));
        group$3 = (group$3 & ~(1 << (2)) | ((^parts[(32'h30 * 3 + 32'h4 * 2)+:(4)]) << (2)));
        group$3 = (group$3 & ~(1 << (3)) | ((^parts[(32'h30 * 3 + 32'h4 * 3)+:(4)]) << (3)));
        group$3 = (group$3 & ~(1 << (4)) | ((^parts[(32'h30 * 3 + 32'h4 * 4)+:(4)]) << (4)));
        group$3 = (group$3 & ~(1 << (5)) | ((^parts[(32'h30 * 3 + 32'h4 * 5)+:(4)]) << (5)));
        group$3 = (group$3 & ~(1 << (6)) | ((^parts[(32'h30 * 3 + 32'h4 * 6)+:(4)]) << (6)));
        group$3 = (group$3 & ~(1 << (7)) | ((^parts[(32'h30 * 3 + 32'h4 * 7)+:(4)]) << (7)));
        group$3 = (group$3 & ~(1 << (8)) | ((^parts[(32'h30 * 3 + 32'h4 * 8)+:(4)]) << (8)));
        group$3 = (group$3 & ~(1 << (9)) | ((^parts[(32'h30 * 3 + 32'h4 * 9)+:(4)]) << (9)));
        group$3 = (group$3 & ~(1 << (10)) | ((^parts[(32'h30 * 3 + 32'h4 * 10)+:(4)]) << (10)));
        group$3 = (group$3 & ~(1 << (11)) | ((^parts[(32'h30 * 3 + 32'h4 * 11)+:(4)]) << (11)));
        groups$3 = group$3;
        group$4 = none;
        group$4 = (group$4 & ~(1 << (0)) | ((^parts[(32'h30 * 4 + 32'h4 * 0)+:(4)]) << (0)));
        group$4 = (group$4 & ~(1 << (1)) | ((^parts[(32'h30 * 4 + 32'h4 * 1)+:(4)]) << (1)));
        group$4 = (group$4 & ~(1 << (2)) | ((^parts[(32'h30 * 4 + 32'h4 * 2)+:(4)]) << (2)));
        group$4 = (group$4 & ~(1 << (3)) | ((^parts[(32'h30 * 4 + 32'h4 * 3)+:(4)]) << (3)));
        group$4 = (group$4 & ~(1 << (4)) | ((^parts[(32'h30 * 4 + 32'h4 * 4)+:(4)]) << (4)));
        group$4 = (group$4 & ~(1 << (5)) | ((^parts[(32'h30 * 4 + 32'h4 * 5)+:(4)]) << (5)));
        group$4 = (group$4 & ~(1 << (6)) | ((^parts[(32'h30 * 4 + 32'h4 * 6)+:(4)]) << (6)));
        group$4 = (group$4 & ~(1 << (7)) | ((^parts[(32'h30 * 4 + 32'h4 * 7)+:(4)]) << (7)));
        group$4 = (group$4 & ~(1 << (8)) | ((^parts[(32'h30 * 4 + 32'h4 * 8)+:(4)]) << (8)));
        group$4 = (group$4 & ~(1 << (9)) | ((^parts[(32'h30 * 4 + 32'h4 * 9)+:(4)]) << (9)));
        group$4 = (group$4 & ~(1 << (10)) | ((^parts[(32'h30 * 4 + 32'h4 * 10)+:(4)]) << (10)));
        group$4 = (group$4 & ~(1 << (11)) | ((^parts[(32'h30 * 4 + 32'h4 * 11)+:(4)]) << (11)));
        groups$4 = group$4;
        group$5 = none;
        group$5 = (group$5 & ~(1 << (0)) | ((^parts[(32'h30 * 5 + 32'h4 * 0)+:(4)]) << (0)));
        group$5 = (group$5 & ~(1 << (1)) | ((^parts[(32'h30 * 5 + 32'h4 * 1)+:(4)]) << (1)));
        group$5 = (group$5 & ~(1 << (2)) | ((^parts[(32'h30 * 5 + 32'h4 * 2)+:(4)]) << (2)));
        group$5 = (group$5 & ~(1 << (3)) | ((^parts[(32'h30 * 5 + 32'h4 * 3)+:(4)]) << (3)));
        group$5 = (group$5 & ~(1 << (4)) | ((^parts[(32'h30 * 5 + 32'h4 * 4)+:(4)]) << (4)));
        group$5 = (group$5 & ~(1 << (5)) | ((^parts[(32'h30 * 5 + 32'h4 * 5)+:(4)]) << (5)));
        group$5 = (group$5 & ~(1 << (6)) | ((^parts[(32'h30 * 5 + 32'h4 * 6)+:(4)]) << (6)));
        group$5 = (group$5 & ~(1 << (7)) | ((^parts[(32'h30 * 5 + 32'h4 * 7)+:(4)]) << (7)));
        group$5 = (group$5 & ~(1 << (8)) | ((^parts[(32'h30 * 5 + 32'h4 * 8)+:(4)]) << (8)));
        group$5 = (group$5 & ~(1 << (9)) | ((^parts[(32'h30 * 5 + 32'h4 * 9)+:(4)]) << (9)));
        group$5 = (group$5 & ~(1 << (10)) | ((^parts[(32'h30 * 5 + 32'h4 * 10)+:(4)]) << (10)));
        group$5 = (group$5 & ~(1 << (11)) | ((^parts[(32'h30 * 5 + 32'h4 * 11)+:(4)]) << (11)));
        groups$5 = group$5;
        group$6 = none;
        group$6 = (group$6 & ~(1 << (0)) | ((^parts[(32'h30 * 6 + 32'h4 * 0)+:(4)]) << (0)));
        group$6 = (group$6 & ~(1 << (1)) | ((^parts[(32'h30 * 6 + 32'h4 * 1)+:(4)]) << (1)));
        group$6 = (group$6 & ~(1 << (2)) | ((^parts[(32'h30 * 6 + 32'h4 * 2)+:(4)]) << (2)));
        group$6 = (group$6 & ~(1 << (3)) | ((^parts[(32'h30 * 6 + 32'h4 * 3)+:(4)]) << (3)));
        group$6 = (group$6 & ~(1 << (4)) | ((^parts[(32'h30 * 6 + 32'h4 * 4)+:(4)]) << (4)));
        group$6 = (group$6 & ~(1 << (5)) | ((^parts[(32'h30 * 6 + 32'h4 * 5)+:(4)]) << (5)));
        group$6 = (group$6 & ~(1 << (6)) | ((^parts[(32'h30 * 6 + 32'h4 * 6)+:(4)]) << (6)));
        group$6 = (group$6 & ~(1 << (7)) | ((^parts[(32'h30 * 6 + 32'h4 * 7)+:(4)]) << (7)));
        group$6 = (group$6 & ~(1 << (8)) | ((^parts[(32'h30 * 6 + 32'h4 * 8)+:(4)]) << (8)));
        group$6 = (group$6 & ~(1 << (9)) | ((^parts[(32'h30 * 6 + 32'h4 * 9)+:(4)]) << (9)));
        group$6 = (group$6 & ~(1 << (10)) | ((^parts[(32'h30 * 6 + 32'h4 * 10)+:(4)]) << (10)));
        group$6 = (group$6 & ~(1 << (11)) | ((^parts[(32'h30 * 6 + 32'h4 * 11)+:(4)]) << (11)));
        groups$6 = group$6;
        group$7 = none;
        group$7 = (group$7 & ~(1 << (0)) | ((^parts[(32'h30 * 7 + 32'h4 * 0)+:(4)]) << (0)));
        group$7 = (group$7 & ~(1 << (1)) | ((^parts[(32'h30 * 7 + 32'h4 * 1)+:(4)]) << (1)));
        group$7 = (group$7 & ~(1 << (2)) | ((^parts[(32'h30 * 7 + 32'h4 * 2)+:(4)]) << (2)));
        group$7 = (group$7 & ~(1 << (3)) | ((^parts[(32'h30 * 7 + 32'h4 * 3)+:(4)]) << (3)));
        group$7 = (group$7 & ~(1 << (4)) | ((^parts[(32'h30 * 7 + 32'h4 * 4)+:(4)]) << (4)));
        group$7 = (group$7 & ~(1 << (5)) | ((^parts[(32'h30 * 7 + 32'h4 * 5)+:(4)]) << (5)));
        group$7 = (group$7 & ~(1 << (6)) | ((^parts[(32'h30 * 7 + 32'h4 * 6)+:(4)]) << (6)));
        group$7 = (group$7 & ~(1 << (7)) | ((^parts[(32'h30 * 7 + 32'h4 * 7)+:(4)]) << (7)));
        group$7 = (group$7 & ~(1 << (8)) | ((^parts[(32'h30 * 7 + 32'h4 * 8)+:(4)]) << (8)));
        group$7 = (group$7 & ~(1 << (9)) | ((^parts[(32'h30 * 7 + 32'h4 * 9)+:(4)]) << (9)));
        group$7 = (group$7 & ~(1 << (10)) | ((^parts[(32'h30 * 7 + 32'h4 * 10)+:(4)]) << (10)));
        group$7 = (group$7 & ~(1 << (11)) | ((^parts[(32'h30 * 7 + 32'h4 * 11)+:(4)]) << (11)));
        groups$7 = group$7;
        group$8 = none;
        group$8 = (group$8 & ~(1 << (0)) | ((^parts[(32'h30 * 8 + 32'h4 * 0)+:(4)]) << (0)));
        group$8 = (group$8 & ~(1 << (1)) | ((^parts[(32'h30 * 8 + 32'h4 * 1)+:(4)]) << (1)));
        group$8 = (group$8 & ~(1 << (2)) | ((^parts[(32'h30 * 8 + 32'h4 * 2)+:(4)]) << (2)));
        group$8 = (group$8 & ~(1 << (3)) | ((^parts[(32'h30 * 8 + 32'h4 * 3)+:(4)]) << (3)));
        group$8 = (group$8 & ~(1 << (4)) | ((^parts[(32'h30 * 8 + 32'h4 * 4)+:(4)]) << (4)));
        group$8 = (group$8 & ~(1 << (5)) | ((^parts[(32'h30 * 8 + 32'h4 * 5)+:(4)]) << (5)));
        group$8 = (group$8 & ~(1 << (6)) | ((^parts[(32'h30 * 8 + 32'h4 * 6)+:(4)]) << (6)));
        group$8 = (group$8 & ~(1 << (7)) | ((^parts[(32'h30 * 8 + 32'h4 * 7)+:(4)]) << (7)));
        group$8 = (group$8 & ~(1 << (8)) | ((^parts[(32'h30 * 8 + 32'h4 * 8)+:(4)]) << (8)));
        group$8 = (group$8 & ~(1 << (9)) | ((^parts[(32'h30 * 8 + 32'h4 * 9)+:(4)]) << (9)));
        group$8 = (group$8 & ~(1 << (10)) | ((^parts[(32'h30 * 8 + 32'h4 * 10)+:(4)]) << (10)));
        group$8 = (group$8 & ~(1 << (11)) | ((^parts[(32'h30 * 8 + 32'h4 * 11)+:(4)]) << (11)));
        groups$8 = group$8;
        group$9 = none;
        group$9 = (group$9 & ~(1 << (0)) | ((^parts[(32'h30 * 9 + 32'h4 * 0)+:(4)]) << (0)));
        group$9 = (group$9 & ~(1 << (1)) | ((^parts[(32'h30 * 9 + 32'h4 * 1)+:(4)]) << (1)));
        group$9 = (group$9 & ~(1 << (2)) | ((^parts[(32'h30 * 9 + 32'h4 * 2)+:(4)]) << (2)));
        group$9 = (group$9 & ~(1 << (3)) | ((^parts[(32'h30 * 9 + 32'h4 * 3)+:(4)]) << (3)));
        group$9 = (group$9 & ~(1 << (4)) | ((^parts[(32'h30 * 9 + 32'h4 * 4)+:(4)]) << (4)));
        group$9 = (group$9 & ~(1 << (5)) | ((^parts[(32'h30 * 9 + 32'h4 * 5)+:(4)]) << (5)));
        group$9 = (group$9 & ~(1 << (6)) | ((^parts[(32'h30 * 9 + 32'h4 * 6)+:(4)]) << (6)));
        group$9 = (group$9 & ~(1 << (7)) | ((^parts[(32'h30 * 9 + 32'h4 * 7)+:(4)]) << (7)));
        group$9 = (group$9 & ~(1 << (8)) | ((^parts[(32'h30 * 9 + 32'h4 * 8)+:(4)]) << (8)));
        group$9 = (group$9 & ~(1 << (9)) | ((^parts[(32'h30 * 9 + 32'h4 * 9)+:(4)]) << (9)));
        group$9 = (group$9 & ~(1 << (10)) | ((^parts[(32'h30 * 9 + 32'h4 * 10)+:(4)]) << (10)));
        group$9 = (group$9 & ~(1 << (11)) | ((^parts[(32'h30 * 9 + 32'h4 * 11)+:(4)]) << (11)));
        groups$9 = group$9;
        group$10 = none;
        group$10 = (group$10 & ~(1 << (0)) | ((^parts[(32'h30 * 10 + 32'h4 * 0)+:(4)]) << (0)));
        group$10 = (group$10 & ~(1 << (1)) | ((^parts[(32'h30 * 10 + 32'h4 * 1)+:(4)]) << (1)));
        group$10 = (group$10 & ~(1 << (2)) | ((^parts[(32'h30 * 10 + 32'h4 * 2)+:(4)]) << (2)));
        group$10 = (group$10 & ~(1 << (3)) | ((^parts[(32'h30 * 10 + 32'h4 * 3)+:(4)]) << (3)));
        group$10 = (group$10 & ~(1 << (4)) | ((^parts[(32'h30 * 10 + 32'h4 * 4)+:(4)]) << (4)));
        group$10 = (group$10 & ~(1 << (5)) | ((^parts[(32'h30 * 10 + 32'h4 * 5)+:(4)]) << (5)));
        group$10 = (group$10 & ~(1 << (6)) | ((^parts[(32'h30 * 10 + 32'h4 * 6)+:(4)]) << (6)));
        group$10 = (group$10 & ~(1 << (7)) | ((^parts[(32'h30 * 10 + 32'h4 * 7)+:(4)]) << (7)));
        group$10 = (group$10 & ~(1 << (8)) | ((^parts[(32'h30 * 10 + 32'h4 * 8)+:(4)]) << (8)));
        group$10 = (group$10 & ~(1 << (9)) | ((^parts[(32'h30 * 10 + 32'h4 * 9)+:(4)]) << (9)));
        group$10 = (group$10 & ~(1 << (10)) | ((^parts[(32'h30 * 10 + 32'h4 * 10)+:(4)]) << (10)));
        group$10 = (group$10 & ~(1 << (11)) | ((^parts[(32'h30 * 10 + 32'h4 * 11)+:(4)]) << (11)));
        groups$10 = group$10;
        group$11 = none;
        group$11 = (group$11 & ~(1 << (0)) | ((^parts[(32'h30 * 11 + 32'h4 * 0)+:(4)]) << (0)));
        group$11 = (group$11 & ~(1 << (1)) | ((^parts[(32'h30 * 11 + 32'h4 * 1)+:(4)]) << (1)));
        group$11 = (group$11 & ~(1 << (2)) | ((^parts[(32'h30 * 11 + 32'h4 * 2)+:(4)]) << (2)));
        group$11 = (group$11 & ~(1 << (3)) | ((^parts[(32'h30 * 11 + 32'h4 * 3)+:(4)]) << (3)));
        group$11 = (group$11 & ~(1 << (4)) | ((^parts[(32'h30 * 11 + 32'h4 * 4)+:(4)]) << (4)));
        group$11 = (group$11 & ~(1 << (5)) | ((^parts[(32'h30 * 11 + 32'h4 * 5)+:(4)]) << (5)));
        group$11 = (group$11 & ~(1 << (6)) | ((^parts[(32'h30 * 11 + 32'h4 * 6)+:(4)]) << (6)));
        group$11 = (group$11 & ~(1 << (7)) | ((^parts[(32'h30 * 11 + 32'h4 * 7)+:(4)]) << (7)));
        group$11 = (group$11 & ~(1 << (8)) | ((^parts[(32'h30 * 11 + 32'h4 * 8)+:(4)]) << (8)));
        group$11 = (group$11 & ~(1 << (9)) | ((^parts[(32'h30 * 11 + 32'h4 * 9)+:(4)]) << (9)));
        group$11 = (group$11 & ~(1 << (10)) | ((^parts[(32'h30 * 11 + 32'h4 * 10)+:(4)]) << (10)));
        group$11 = (group$11 & ~(1 << (11)) | ((^parts[(32'h30 * 11 + 32'h4 * 11)+:(4)]) << (11)));
        groups$11 = group$11;
        group$12 = none;
        group$12 = (group$12 & ~(1 << (0)) | ((^parts[(32'h30 * 12 + 32'h4 * 0)+:(4)]) << (0)));
        group$12 = (group$12 & ~(1 << (1)) | ((^parts[(32'h30 * 12 + 32'h4 * 1)+:(4)]) << (1)));
        group$12 = (group$12 & ~(1 << (2)) | ((^parts[(32'h30 * 12 + 32'h4 * 2)+:(4)]) << (2)));
        group$12 = (group$12 & ~(1 << (3)) | ((^parts[(32'h30 * 12 + 32'h4 * 3)+:(4)]) << (3)));
        group$12 = (group$12 & ~(1 << (4)) | ((^parts[(32'h30 * 12 + 32'h4 * 4)+:(4)]) << (4)));
        group$12 = (group$12 & ~(1 << (5)) | ((^parts[(32'h30 * 12 + 32'h4 * 5)+:(4)]) << (5)));
        group$12 = (group$12 & ~(1 << (6)) | ((^parts[(32'h30 * 12 + 32'h4 * 6)+:(4)]) << (6)));
        group$12 = (group$12 & ~(1 << (7)) | ((^parts[(32'h30 * 12 + 32'h4 * 7)+:(4)]) << (7)));
        group$12 = (group$12 & ~(1 << (8)) | ((^parts[(32'h30 * 12 + 32'h4 * 8)+:(4)]) << (8)));
        group$12 = (group$12 & ~(1 << (9)) | ((^parts[(32'h30 * 12 + 32'h4 * 9)+:(4)]) << (9)));
        group$12 = (group$12 & ~(1 << (10)) | ((^parts[(32'h30 * 12 + 32'h4 * 10)+:(4)]) << (10)));
        group$12 = (group$12 & ~(1 << (11)) | ((^parts[(32'h30 * 12 + 32'h4 * 11)+:(4)]) << (11)));
        groups$12 = group$12;
        group$13 = none;
        group$13 = (group$13 & ~(1 << (0)) | ((^parts[(32'h30 * 13 + 32'h4 * 0)+:(4)]) << (0)));
        group$13 = (group$13 & ~(1 << (1)) | ((^parts[(32'h30 * 13 + 32'h4 * 1)+:(4)]) << (1)));
        group$13 = (group$13 & ~(1 << (2)) | ((^parts[(32'h30 * 13 + 32'h4 * 2)+:(4)]) << (2)));
        group$13 = (group$13 & ~(1 << (3)) | ((^parts[(32'h30 * 13 + 32'h4 * 3)+:(4)]) << (3)));
        group$13 = (group$13 & ~(1 << (4)) | ((^parts[(32'h30 * 13 + 32'h4 * 4)+:(4)]) << (4)));
        group$13 = (group$13 & ~(1 << (5)) | ((^parts[(32'h30 * 13 + 32'h4 * 5)+:(4)]) << (5)));
        group$13 = (group$13 & ~(1 << (6)) | ((^parts[(32'h30 * 13 + 32'h4 * 6)+:(4)]) << (6)));
        group$13 = (group$13 & ~(1 << (7)) | ((^parts[(32'h30 * 13 + 32'h4 * 7)+:(4)]) << (7)));
        group$13 = (group$13 & ~(1 << (8)) | ((^parts[(32'h30 * 13 + 32'h4 * 8)+:(4)]) << (8)));
        group$13 = (group$13 & ~(1 << (9)) | ((^parts[(32'h30 * 13 + 32'h4 * 9)+:(4)]) << (9)));
        group$13 = (group$13 & ~(1 << (10)) | ((^parts[(32'h30 * 13 + 32'h4 * 10)+:(4)]) << (10)));
        group$13 = (group$13 & ~(1 << (11)) | ((^parts[(32'h30 * 13 + 32'h4 * 11)+:(4)]) << (11)));
        groups$13 = group$13;
        group$14 = none;
        group$14 = (group$14 & ~(1 << (0)) | ((^parts[(32'h30 * 14 + 32'h4 * 0)+:(4)]) << (0)));
        group$14 = (group$14 & ~(1 << (1)) | ((^parts[(32'h30 * 14 + 32'h4 * 1)+:(4)]) << (1)));
        group$14 = (group$14 & ~(1 << (2)) | ((^parts[(32'h30 * 14 + 32'h4 * 2)+:(4)]) << (2)));
        group$14 = (group$14 & ~(1 << (3)) | ((^parts[(32'h30 * 14 + 32'h4 * 3)+:(4)]) << (3)));
        group$14 = (group$14 & ~(1 << (4)) | ((^parts[(32'h30 * 14 + 32'h4 * 4)+:(4)]) << (4)));
        group$14 = (group$14 & ~(1 << (5)) | ((^parts[(32'h30 * 14 + 32'h4 * 5)+:(4)]) << (5)));
        group$14 = (group$14 & ~(1 << (6)) | ((^parts[(32'h30 * 14 + 32'h4 * 6)+:(4)]) << (6)));
        group$14 = (group$14 & ~(1 << (7)) | ((^parts[(32'h30 * 14 + 32'h4 * 7)+:(4)]) << (7)));
        group$14 = (group$14 & ~(1 << (8)) | ((^parts[(32'h30 * 14 + 32'h4 * 8)+:(4)]) << (8)));
        group$14 = (group$14 & ~(1 << (9)) | ((^parts[(32'h30 * 14 + 32'h4 * 9)+:(4)]) << (9)));
        group$14 = (group$14 & ~(1 << (10)) | ((^parts[(32'h30 * 14 + 32'h4 * 10)+:(4)]) << (10)));
        group$14 = (group$14 & ~(1 << (11)) | ((^parts[(32'h30 * 14 + 32'h4 * 11)+:(4)]) << (11)));
        groups$14 = group$14;
        group$15 = none;
        group$15 = (group$15 & ~(1 << (0)) | ((^parts[(32'h30 * 15 + 32'h4 * 0)+:(4)]) << (0)));
        group$15 = (group$15 & ~(1 << (1)) | ((^parts[(32'h30 * 15 + 32'h4 * 1)+:(4)]) << (1)));
        group$15 = (group$15 & ~(1 << (2)) | ((^parts[(32'h30 * 15 + 32'h4 * 2)+:(4)]) << (2)));
        group$15 = (group$15 & ~(1 << (3)) | ((^parts[(32'h30 * 15 + 32'h4 * 3)+:(4)]) << (3)));
        group$15 = (group$15 & ~(1 << (4)) | ((^parts[(32'h30 * 15 + 32'h4 * 4)+:(4)]) << (4)));
        group$15 = (group$15 & ~(1 << (5)) | ((^parts[(32'h30 * 15 + 32'h4 * 5)+:(4)]) << (5)));
        group$15 = (group$15 & ~(1 << (6)) | ((^parts[(32'h30 * 15 + 32'h4 * 6)+:(4)]) << (6)));
        group$15 = (group$15 & ~(1 << (7)) | ((^parts[(32'h30 * 15 + 32'h4 * 7)+:(4)]) << (7)));
        group$15 = (group$15 & ~(1 << (8)) | ((^parts[(32'h30 * 15 + 32'h4 * 8)+:(4)]) << (8)));
        group$15 = (group$15 & ~(1 << (9)) | ((^parts[(32'h30 * 15 + 32'h4 * 9)+:(4)]) << (9)));
        group$15 = (group$15 & ~(1 << (10)) | ((^parts[(32'h30 * 15 + 32'h4 * 10)+:(4)]) << (10)));
        group$15 = (group$15 & ~(1 << (11)) | ((^parts[(32'h30 * 15 + 32'h4 * 11)+:(4)]) << (11)));
        groups$15 = group$15;
    end

endmodule // crc32lo$groups


module crc32lo$joined(thirds,crc);

    // Module arguments
    input wire  [47:0] thirds;
    output reg  [15:0] crc;

    // Constant declarations
    localparam  of_zeros = 16'hb1e0;
    localparam  none = 16'h0;

    // Local signals
    reg  [15:0] parities;

    // Update code
    always @(*) begin
        parities = none;
        parities = (parities & ~(1 << (0)) | ((^thirds[(32'h3 * 0)+:(3)]) << (0)));
        parities = (parities & ~(1 << (1)) | ((^thirds[(32'h3 * 1)+:(3)]) << (1)));
        parities = (parities & ~(1 << (2)) | ((^thirds[(32'h3 * 2)+:(3)]) << (2)));
        parities = (parities & ~(1 << (3)) | ((^thirds[(32'h3 * 3)+:(3)]) << (3)));
        parities = (parities & ~(1 << (4)) | ((^thirds[(32'h3 * 4)+:(3)]) << (4)));
        parities = (parities & ~(1 << (5)) | ((^thirds[(32'h3 * 5)+:(3)]) << (5)));
        parities = (parities & ~(1 << (6)) | ((^thirds[(32'h3 * 6)+:(3)]) << (6)));
        parities = (parities & ~(1 << (7)) | ((^thirds[(32'h3 * 7)+:(3)]) << (7)));
        parities = (parities & ~(1 << (8)) | ((^thirds[(32'h3 * 8)+:(3)]) << (8)));
        parities = (parities & ~(1 << (9)) | ((^thirds[(32'h3 * 9)+:(3)]) << (9)));
        parities = (parities & ~(1 << (10)) | ((^thirds[(32'h3 * 10)+:(3)]) << (10)));
        parities = (parities & ~(1 << (11)) | ((^thirds[(32'h3 * 11)+:(3)]) << (11)));
        parities = (parities & ~(1 << (12)) | ((^thirds[(32'h3 * 12)+:(3)]) << (12)));
        parities = (parities & ~(1 << (13)) | ((^thirds[(32'h3 * 13)+:(3)]) << (13)));
        parities = (parities & ~(1 << (14)) | ((^thirds[(32'h3 * 14)+:(3)]) << (14)));
        parities = (parities & ~(1 << (15)) | ((^thirds[(32'h3 * 15)+:(3)]) << (15)));
        crc = parities ^ of_zeros;
    end

endmodule // crc32lo$joined


module crc32lo$nibbles(data,parts$0,parts$1,parts$2,parts$3,parts$4,parts$5,parts$6,parts$7,parts$8,parts$9,parts$10,parts$11,parts$12,parts$13,parts$14,parts$15,parts$16,parts$17,parts$18,parts$19,parts$20,parts$21,parts$22,parts$23,parts$24,parts$25,parts$26,parts$27,parts$28,parts$29,parts$30,parts$31,parts$32,parts$33,parts$34,parts$35,parts$36,parts$37,parts$38,parts$39,parts$40,parts$41,parts$42,parts$43,parts$44,parts$45,parts$46,parts$47,parts$48,parts$49,parts$50,parts$51,parts$52,parts$53,parts$54,parts$55,parts$56,parts$57,parts$58,parts$59,parts$60,parts$61,parts$62,parts$63,parts$64,parts$65,parts$66,parts$67,parts$68,parts$69,parts$70,parts$71,parts$72,parts$73,parts$74,parts$75,parts$76,parts$77,parts$78,parts$79,parts$80,parts$81,parts$82,parts$83,parts$84,parts$85,parts$86,parts$87,parts$88,parts$89,parts$90,parts$91,parts$92,parts$93,parts$94,parts$95);

    // Module arguments
    input wire  [191:0] data;
    output reg  [7:0] parts$0;
    output reg  [7:0] parts$1;
    output reg  [7:0] parts$2;
    output reg  [7:0] parts$3;
    output reg  [7:0] parts$4;
    output reg  [7:0] parts$5;
    output reg  [7:0] parts$6;
    output reg  [7:0] parts$7;
    output reg  [7:0] parts$8;
    output reg  [7:0] parts$9;
    output reg  [7:0] parts$10;
    output reg  [7:0] parts$11;
    output reg  [7:0] parts$12;
    output reg  [7:0] parts$13;
    output reg  [7:0] parts$14;
    output reg  [7:0] parts$15;
    output reg  [7:0] parts$16;
    output reg  [7:0] parts$17;
    output reg  [7:0] parts$18;
    output reg  [7:0] parts$19;
    output reg  [7:0] parts$20;
    output reg  [7:0] parts$21;
    output reg  [7:0] parts$22;
    output reg  [7:0] parts$23;
    output reg  [7:0] parts$24;
    output reg  [7:0] parts$25;
    output reg  [7:0] parts$26;
    output reg  [7:0] parts$27;
    output reg  [7:0] parts$28;
    output reg  [7:0] parts$29;
    output reg  [7:0] parts$30;
    output reg  [7:0] parts$31;
    output reg  [7:0] parts$32;
    output reg  [7:0] parts$33;
    output reg  [7:0] parts$34;
    output reg  [7:0] parts$35;
    output reg  [7:0] parts$36;
    output reg  [7:0] parts$37;
    output reg  [7:0] parts$38;
    output reg  [7:0] parts$39;
    output reg  [7:0] parts$40;
    output reg  [7:0] parts$41;
    output reg  [7:0] parts$42;
    output reg  [7:0] parts$43;
    output reg  [7:0] parts$44;
    output reg  [7:0] parts$45;
    output reg  [7:0] parts$46;
    output reg  [7:0] parts$47;
    output reg  [7:0] parts$48;
    output reg  [7:0] parts$49;
    output reg  [7:0] parts$50;
    output reg  [7:0] parts$51;
    output reg  [7:0] parts$52;
    output reg  [7:0] parts$53;
    output reg  [7:0] parts$54;
    output reg  [7:0] parts$55;
    output reg  [7:0] parts$56;
    output reg  [7:0] parts$57;
    output reg  [7:0] parts$58;
    output reg  [7:0] parts$59;
    output reg  [7:0] parts$60;
    output reg  [7:0] parts$61;
    output reg  [7:0] parts$62;
    output reg  [7:0] parts$63;
    output reg  [7:0] parts$64;
    output reg  [7:0] parts$65;
    output reg  [7:0] parts$66;
    output reg  [7:0] parts$67;
    output reg  [7:0] parts$68;
    output reg  [7:0] parts$69;
    output reg  [7:0] parts$70;
    output reg  [7:0] parts$71;
    output reg  [7:0] parts$72;
    output reg  [7:0] parts$73;
    output reg  [7:0] parts$74;
    output reg  [7:0] parts$75;
    output reg  [7:0] parts$76;
    output reg  [7:0] parts$77;
    output reg  [7:0] parts$78;
    output reg  [7:0] parts$79;
    output reg  [7:0] parts$80;
    output reg  [7:0] parts$81;
    output reg  [7:0] parts$82;
    output reg  [7:0] parts$83;
    output reg  [7:0] parts$84;
    output reg  [7:0] parts$85;
    output reg  [7:0] parts$86;
    output reg  [7:0] parts$87;
    output reg  [7:0] parts$88;
    output reg  [7:0] parts$89;
    output reg  [7:0] parts$90;
    output reg  [7:0] parts$91;
    output reg  [7:0] parts$92;
    output reg  [7:0] parts$93;
    output reg  [7:0] parts$94;
    output reg  [7:0] parts$95;

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
    localparam  none = 8'h0;

    // Local signals
    reg  [31:0] words$0;
    reg  [31:0] words$1;
    reg  [31:0] words$2;
    reg  [31:0] words$3;
    reg  [31:0] words$4;
    reg  [31:0] words$5;
    reg  [31:0] masked$0;
    reg  [31:0] masked$1;
    reg  [31:0] masked$2;
    reg  [31:0] masked$3;
    reg  [31:0] masked$4;
    reg  [31:0] masked$5;
    reg  [31:0] masked$6;
    reg  [31:0] masked$7;
    reg  [31:0] masked$8;
    reg  [31:0] masked$9;
    reg  [31:0] masked$10;
    reg  [31:0] masked$11;
    reg  [31:0] masked$12;
    reg  [31:0] masked$13;
    reg  [31:0] masked$14;
    reg  [31:0] masked$15;
    reg  [31:0] masked$16;
    reg  [31:0] masked$17;
    reg  [31:0] masked$18;
    reg  [31:0] masked$19;
    reg  [31:0] masked$20;
    reg  [31:0] masked$21;
    reg  [31:0] masked$22;
    reg  [31:0] masked$23;
    reg  [31:0] masked$24;
    reg  [31:0] masked$25;
    reg  [31:0] masked$26;
    reg  [31:0] masked$27;
    reg  [31:0] masked$28;
    reg  [31:0] masked$29;
    reg  [31:0] masked$30;
    reg  [31:0] masked$31;
    reg  [31:0] masked$32;
    reg  [31:0] masked$33;
    reg  [31:0] masked$34;
    reg  [31:0] masked$35;
    reg  [31:0] masked$36;
    reg  [31:0] masked$37;
    reg  [31:0] masked$38;
    reg  [31:0] masked$39;
    reg  [31:0] masked$40;
    reg  [31:0] masked$41;
    reg  [31:0] masked$42;
    reg  [31:0] masked$43;
    reg  [31:0] masked$44;
    reg  [31:0] masked$45;
    reg  [31:0] masked$46;
    reg  [31:0] masked$47;
    reg  [31:0] masked$48;
    reg  [31:0] masked$49;
    reg  [31:0] masked$50;
    reg  [31:0] masked$51;
    reg  [31:0] masked$52;
    reg  [31:0] masked$53;
    reg  [31:0] masked$54;
    reg  [31:0] masked$55;
    reg  [31:0] masked$56;
    reg  [31:0] masked$57;
    reg  [31:0] masked$58;
    reg  [31:0] masked$59;
    reg  [31:0] masked$60;
    reg  [31:0] masked$61;
    reg  [31:0] masked$62;
    reg  [31:0] masked$63;
    reg  [31:0] masked$64;
    reg  [31:0] masked$65;
    reg  [31:0] masked$66;
    reg  [31:0] masked$67;
    reg  [31:0] masked$68;
    reg  [31:0] masked$69;
    reg  [31:0] masked$70;
    reg  [31:0] masked$71;
    reg  [31:0] masked$72;
    reg  [31:0] masked$73;
    reg  [31:0] masked$74;
    reg  [31:0] masked$75;
    reg  [31:0] masked$76;
    reg  [31:0] masked$77;
    reg  [31:0] masked$78;
    reg  [31:0] masked$79;
    reg  [31:0] masked$80;
    reg  [31:0] masked$81;
    reg  [31:0] masked$82;
    reg  [31:0] masked$83;
    reg  [31:0] masked$84;
    reg  [31:0] masked$85;
    reg  [31:0] masked$86;
    reg  [31:0] masked$87;
    reg  [31:0] masked$88;
    reg  [31:0] masked$89;
    reg  [31:0] masked$90;
    reg  [31:0] masked$91;
    reg  [31:0] masked$92;
    reg  [31:0] masked$93;
    reg  [31:0] masked$94;
    reg  [31:0] masked$95;
    reg  [7:0] part$0;
    reg  [7:0] part$1;
    reg  [7:0] part$2;
    reg  [7:0] part$3;
    reg  [7:0] part$4;
    reg  [7:0] part$5;
    reg  [7:0] part$6;
    reg  [7:0] part$7;
    reg  [7:0] part$8;
    reg  [7:0] part$9;
    reg  [7:0] part$10;
    reg  [7:0] part$11;
    reg  [7:0] part$12;
    reg  [7:0] part$13;
    reg  [7:0] part$14;
    reg  [7:0] part$15;
    reg  [7:0] part$16;
    reg  [7:0] part$17;
    reg  [7:0] part$18;
    reg  [7:0] part$19;
    reg  [7:0] part$20;
    reg  [7:0] part$21;
    reg  [7:0] part$22;
    reg  [7:0] part$23;
    reg  [7:0] part$24;
    reg  [7:0] part$25;
    reg  [7:0] part$26;
    reg  [7:0] part$27;
    reg  [7:0] part$28;
    reg  [7:0] part$29;
    reg  [7:0] part$30;
    reg  [7:0] part$31;
    reg  [7:0] part$32;
    reg  [7:0] part$33;
    reg  [7:0] part$34;
    reg  [7:0] part$35;
    reg  [7:0] part$36;
    reg  [7:0] part$37;
    reg  [7:0] part$38;
    reg  [7:0] part$39;
    reg  [7:0] part$40;
    reg  [7:0] part$41;
    reg  [7:0] part$42;
    reg  [7:0] part$43;
    reg  [7:0] part$44;
    reg  [7:0] part$45;
    reg  [7:0] part$46;
    reg  [7:0] part$47;
    reg  [7:0] part$48;
    reg  [7:0] part$49;
    reg  [7:0] part$50;
    reg  [7:0] part$51;
    reg  [7:0] part$52;
    reg  [7:0] part$53;
    reg  [7:0] part$54;
    reg  [7:0] part$55;
    reg  [7:0] part$56;
    reg  [7:0] part$57;
    reg  [7:0] part$58;
    reg  [7:0] part$59;
    reg  [7:0] part$60;
    reg  [7:0] part$61;
    reg  [7:0] part$62;
    reg  [7:0] part$63;
    reg  [7:0] part$64;
    reg  [7:0] part$65;
    reg  [7:0] part$66;
    reg  [7:0] part$67;
    reg  [7:0] part$68;
    reg  [7:0] part$69;
    reg  [7:0] part$70;
    reg  [7:0] part$71;
    reg  [7:0] part$72;
    reg  [7:0] part$73;
    reg  [7:0] part$74;
    reg  [7:0] part$75;
    reg  [7:0] part$76;
    reg  [7:0] part$77;
    reg  [7:0] part$78;
    reg  [7:0] part$79;
    reg  [7:0] part$80;
    reg  [7:0] part$81;
    reg  [7:0] part$82;
    reg  [7:0] part$83;
    reg  [7:0] part$84;
    reg  [7:0] part$85;
    reg  [7:0] part$86;
    reg  [7:0] part$87;
    reg  [7:0] part$88;
    reg  [7:0] part$89;
    reg  [7:0] part$90;
    reg  [7:0] part$91;
    reg  [7:0] part$92;
    reg  [7:0] part$93;
    reg  [7:0] part$94;
    reg  [7:0] part$95;

    // Update code
    always @(*) begin
        words$0 = data[(32'h20 * 0)+:(32)];
        masked$0 = words$0 & masks$0;
        part$0 = none;
        part$0 = (part$0 & ~(1 << (0)) | ((^masked$0[(32'h4 * 0)+:(4)]) << (0)));
        part$0 = (part$0 & ~(1 << (1)) | ((^masked$0[(32'h4 * 1)+:(4)]) << (1)));
        part$0 = (part$0 & ~(1 << (2)) | ((^masked$0[(32'h4 * 2)+:(4)]) << (2)));
        part$0 = (part$0 & ~(1 << (3)) | ((^masked$0[(32'h4 * 3)+:(4)]) << (3)));
        part$0 = (part$0 & ~(1 << (4)) | ((^masked$0[(32'h4 * 4)+:(4)]) << (4)));
        part$0 = (part$0 & ~(1 << (5)) | ((^masked$0[(32'h4 * 5)+:(4)]) << (5)));
        part$0 = (part$0 & ~(1 << (6)) | ((^masked$0[(32'h4 * 6)+:(4)]) << (6)));
        part$0 = (part$0 & ~(1 << (7)) | ((^masked$0[(32'h4 * 7)+:(4)]) << (7)));
        parts$0 = part$0;
        masked$6 = words$0 & masks$6;
        part$6 = none;
        part$6 = (part$6 & ~(1 << (0)) | ((^masked$6[(32'h4 * 0)+:(4)]) << (0)));
        part$6 = (part$6 & ~(1 << (1)) | ((^masked$6[(32'h4 * 1)+:(4)]) << (1)));
        part$6 = (part$6 & ~(1 << (2)) | ((^masked$6[(32'h4 * 2)+:(4)]) << (2)));
        part$6 = (part$6 & ~(1 << (3)) | ((^masked$6[(32'h4 * 3)+:(4)]) << (3)));
        part$6 = (part$6 & ~(1 << (4)) | ((^masked$6[(32'h4 * 4)+:(4)]) << (4)));
        part$6 = (part$6 & ~(1 << (5)) | ((^masked$6[(32'h4 * 5)+:(4)]) << (5)));
        part$6 = (part$6 & ~(1 << (6)) | ((^masked$6[(32'h4 * 6)+:(4)]) << (6)));
        part$6 = (part$6 & ~(1 << (7)) | ((^masked$6[(32'h4 * 7)+:(4)]) << (7)));
        parts$6 = part$6;
        masked$12 = words$0 & masks$12;
        part$12 = none;
        part$12 = (part$12 & ~(1 << (0)) | ((^masked$12[(32'h4 * 0)+:(4)]) << (0)));
        part$12 = (part$12 & ~(1 << (1)) | ((^masked$12[(32'h4 * 1)+:(4)]) << (1)));
        part$12 = (part$12 & ~(1 << (2)) | ((^masked$12[(32'h4 * 2)+:(4)]) << (2)));
        part$12 = (part$12 & ~(1 << (3)) | ((^masked$12[(32'h4 * 3)+:(4)]) << (3)));
        part$12 = (part$12 & ~(1 << (4)) | ((^masked$12[(32'h4 * 4)+:(4)]) << (4)));
        part$12 = (part$12 & ~(1 << (5)) | ((^masked$12[(32'h4 * 5)+:(4)]) << (5)));
        part$12 = (part$12 & ~(1 << (6)) | ((^masked$12[(32'h4 * 6)+:(4)]) << (6)));
        part$12 = (part$12 & ~(1 << (7)) | ((^masked$12[(32'h4 * 7)+:(4)]) << (7)));
        parts$12 = part$12;
        masked$18 = words$0 & masks$18;
        part$18 = none;
        part$18 = (part$18 & ~(1 << (0)) | ((^masked$18[(32'h4 * 0)+:(4)]) << (0)));
        part$18 = (part$18 & ~(1 << (1)) | ((^masked$18[(32'h4 * 1)+:(4)]) << (1)));
        part$18 = (part$18 & ~(1 << (2)) | ((^masked$18[(32'h4 * 2)+:(4)]) << (2)));
        part$18 = (part$18 & ~(1 << (3)) | ((^masked$18[(32'h4 * 3)+:(4)]) << (3)));
        part$18 = (part$18 & ~(1 << (4)) | ((^masked$18[(32'h4 * 4)+:(4)]) << (4)));
        part$18 = (part$18 & ~(1 << (5)) | ((^masked$18[(32'h4 * 5)+:(4)]) << (5)));
        part$18 = (part$18 & ~(1 << (6)) | ((^masked$18[(32'h4 * 6)+:(4)]) << (6)));
        part$18 = (part$18 & ~(1 << (7)) | ((^masked$18[(32'h4 * 7)+:(4)]) << (7)));
        parts$18 = part$18;
        masked$24 = words$0 & masks$24;
        part$24 = none;
        part$24 = (part$24 & ~(1 << (0)) | ((^masked$24[(32'h4 * 0)+:(4)]) << (0)));
        part$24 = (part$24 & ~(1 << (1)) | ((^masked$24[(32'h4 * 1)+:(4)]) << (1)));
        part$24 = (part$24 & ~(1 << (2)) | ((^masked$24[(32'h4 * 2)+:(4)]) << (2)));
        part$24 = (part$24 & ~(1 << (3)) | ((^masked$24[(32'h4 * 3)+:(4)]) << (3)));
        part$24 = (part$24 & ~(1 << (4)) | ((^masked$24[(32'h4 * 4)+:(4)]) << (4)));
        part$24 = (part$24 & ~(1 << (5)) | ((^masked$24[(32'h4 * 5)+:(4)]) << (5)));
        part$24 = (part$24 & ~(1 << (6)) | ((^masked$24[(32'h4 * 6)+:(4)]) << (6)));
        part$24 = (part$24 & ~(1 << (7)) | ((^masked$24[(32'h4 * 7)+:(4)]) << (7)));
        parts$24 = part$24;
        masked$30 = words$0 & masks$30;
        part$30 = none;
        part$30 = (part$30 & ~(1 << (0)) | ((^masked$30[(32'h4 * 0)+:(4)]) << (0)));
        part$30 = (part$30 & ~(1 << (1)) | ((^masked$30[(32'h4 * 1)+:(4)]) << (1)));
        part$30 = (part$30 & ~(1 << (2)) | ((^masked$30[(32'h4 * 2)+:(4)]) << (2)));
        part$30 = (part$30 & ~(1 << (3)) | ((^masked$30[(32'h4 * 3)+:(4)]) << (3)));
        part$30 = (part$30 & ~(1 << (4)) | ((^masked$30[(32'h4 * 4)+:(4)]) << (4)));
        part$30 = (part$30 & ~(1 << (5)) | ((^masked$30[(32'h4 * 5)+:(4)]) << (5)));
        part$30 = (part$30 & ~(1 << (6)) | ((^masked$30[(32'h4 * 6)+:(4)]) << (6)));
        part$30 = (part$30 & ~(1 << (7)) | ((^masked$30[(32'h4 * 7)+:(4)]) << (7)));
        parts$30 = part$30;
        masked$36 = words$0 & masks$36;
        part$36 = none;
        part$36 = (part$36 & ~(1 << (0)) | ((^masked$36[(32'h4 * 0)+:(4)]) << (0)));
        part$36 = (part$36 & ~(1 << (1)) | ((^masked$36[(32'h4 * 1)+:(4)]) << (1)));
        part$36 = (part$36 & ~(1 << (2)) | ((^masked$36[(32'h4 * 2)+:(4)]) << (2)));
        part$36 = (part$36 & ~(1 << (3)) | ((^masked$36[(32'h4 * 3)+:(4)]) << (3)));
        part$36 = (part$36 & ~(1 << (4)) | ((^masked$36[(32'h4 * 4)+:(4)]) << (4)));
        part$36 = (part$36 & ~(1 << (5)) | ((^masked$36[(32'h4 * 5)+:(4)]) << (5)));
        part$36 = (part$36 & ~(1 << (6)) | ((^masked$36[(32'h4 * 6)+:(4)]) << (6)));
        part$36 = (part$36 & ~(1 << (7)) | ((^masked$36[(32'h4 * 7)+:(4)]) << (7)));
        parts$36 = part$36;
        masked$42 = words$0 & masks$42;
        part$42 = none;
        part$42 = (part$42 & ~(1 << (0)) | ((^masked$42[(32'h4 * 0)+:(4)]) << (0)));
        part$42 = (part$42 & ~(1 << (1)) | ((^masked$42[(32'h4 * 1)+:(4)]) << (1)));
        part$42 = (part$42 & ~(1 << (2)) | ((^masked$42[(32'h4 * 2)+:(4)]) << (2)));
        part$42 = (part$42 & ~(1 << (3)) | ((^masked$42[(32'h4 * 3)+:(4)]) << (3)));
        part$42 = (part$42 & ~(1 << (4)) | ((^masked$42[(32'h4 * 4)+:(4)]) << (4)));
        part$42 = (part$42 & ~(1 << (5)) | ((^masked$42[(32'h4 * 5)+:(4)]) << (5)));
        part$42 = (part$42 & ~(1 << (6)) | ((^masked$42[(32'h4 * 6)+:(4)]) << (6)));
        part$42 = (part$42 & ~(1 << (7)) | ((^masked$42[(32'h4 * 7)+:(4)]) << (7)));
        parts$42 = part$42;
        masked$48 = words$0 & masks$48;
        part$48 = none;
        part$48 = (part$48 & ~(1 << (0)) | ((^masked$48[(32'h4 * 0)+:(4)]) << (0)));
        part$48 = (part$48 & ~(1 << (1)) | ((^masked$48[(32'h4 * 1)+:(4)]) << (1)));
        part$48 = (part$48 & ~(1 << (2)) | ((^masked$48[(32'h4 * 2)+:(4)]) << (2)));
        part$48 = (part$48 & ~(1 << (3)) | ((^masked$48[(32'h4 * 3)+:(4)]) << (3)));
        part$48 = (part$48 & ~(1 << (4)) | ((^masked$48[(32'h4 * 4)+:(4)]) << (4)));
        part$48 = (part$48 & ~(1 << (5)) | ((^masked$48[(32'h4 * 5)+:(4)]) << (5)));
        part$48 = (part$48 & ~(1 << (6)) | ((^masked$48[(32'h4 * 6)+:(4)]) << (6)));
        part$48 = (part$48 & ~(1 << (7)) | ((^masked$48[(32'h4 * 7)+:(4)]) << (7)));
        parts$48 = part$48;
        masked$54 = words$0 & masks$54;
        part$54 = none;
        part$54 = (part$54 & ~(1 << (0)) | ((^masked$54[(32'h4 * 0)+:(4)]) << (0)));
        part$54 = (part$54 & ~(1 << (1)) | ((^masked$54[(32'h4 * 1)+:(4)]) << (1)));
        part$54 = (part$54 & ~(1 << (2)) | ((^masked$54[(32'h4 * 2)+:(4)]) << (2)));
        part$54 = (part$54 & ~(1 << (3)) | ((^masked$54[(32'h4 * 3)+:(4)]) << (3)));
        part$54 = (part$54 & ~(1 << (4)) | ((^masked$54[(32'h4 * 4)+:(4)]) << (4)));
        part$54 = (part$54 & ~(1 << (5)) | ((^masked$54[(32'h4 * 5)+:(4)]) << (5)));
        part$54 = (part$54 & ~(1 << (6)) | ((^masked$54[(32'h4 * 6)+:(4)]) << (6)));
        part$54 = (part$54 & ~(1 << (7)) | ((^masked$54[(32'h4 * 7)+:(4)]) << (7)));
        parts$54 = part$54;
        masked$60 = words$0 & masks$60;
        part$60 = none;
        part$60 = (part$60 & ~(1 << (0)) | ((^masked$60[(32'h4 * 0)+:(4)]) << (0)));
        part$60 = (part$60 & ~(1 << (1)) | ((^masked$60[(32'h4 * 1)+:(4)]) << (1)));
        part$60 = (part$60 & ~(1 << (2)) | ((^masked$60[(32'h4 * 2)+:(4)]) << (2)));
        part$60 = (part$60 & ~(1 << (3)) | ((^masked$60[(32'h4 * 3)+:(4)]) << (3)));
        part$60 = (part$60 & ~(1 << (4)) | ((^masked$60[(32'h4 * 4)+:(4)]) << (4)));
        part$60 = (part$60 & ~(1 << (5)) | ((^masked$60[(32'h4 * 5)+:(4)]) << (5)));
        part$60 = (part$60 & ~(1 << (6)) | ((^masked$60[(32'h4 * 6)+:(4)]) << (6)));
        part$60 = (part$60 & ~(1 << (7)) | ((^masked$60[(32'h4 * 7)+:(4)]) << (7)));
        parts$60 = part$60;
        masked$66 = words$0 & masks$66;
        part$66 = none;
        part$66 = (part$66 & ~(1 << (0)) | ((^masked$66[(32'h4 * 0)+:(4)]) << (0)));
        part$66 = (part$66 & ~(1 << (1)) | ((^masked$66[(32'h4 * 1)+:(4)]) << (1)));
        part$66 = (part$66 & ~(1 << (2)) | ((^masked$66[(32'h4 * 2)+:(4)]) << (2)));
        part$66 = (part$66 & ~(1 << (3)) | ((^masked$66[(32'h4 * 3)+:(4)]) << (3)));
        part$66 = (part$66 & ~(1 << (4)) | ((^masked$66[(32'h4 * 4)+:(4)]) << (4)));
        part$66 = (part$66 & ~(1 << (5)) | ((^masked$66[(32'h4 * 5)+:(4)]) << (5)));
        part$66 = (part$66 & ~(1 << (6)) | ((^masked$66[(32'h4 * 6)+:(4)]) << (6)));
        part$66 = (part$66 & ~(1 << (7)) | ((^masked$66[(32'h4 * 7)+:(4)]) << (7)));
        parts$66 = part$66;
        masked$72 = words$0 & masks$72;
        part$72 = none;
        part$72 = (part$72 & ~(1 << (0)) | ((^masked$72[(32'h4 * 0)+:(4)]) << (0)));
        part$72 = (part$72 & ~(1 << (1)) | ((^masked$72[(32'h4 * 1)+:(4)]) << (1)));
        part$72 = (part$72 & ~(1 << (2)) | ((^masked$72[(32'h4 * 2)+:(4)]) << (2)));
        part$72 = (part$72 & ~(1 << (3)) | ((^masked$72[(32'h4 * 3)+:(4)]) << (3)));
        part$72 = (part$72 & ~(1 << (4)) | ((^masked$72[(32'h4 * 4)+:(4)]) << (4)));
        part$72 = (part$72 & ~(1 << (5)) | ((^masked$72[(32'h4 * 5)+:(4)]) << (5)));
        part$72 = (part$72 & ~(1 << (6)) | ((^masked$72[(32'h4 * 6)+:(4)]) << (6)));
        part$72 = (part$72 & ~(1 << (7)) | ((^masked$72[(32'h4 * 7)+:(4)]) << (7)));
        parts$72 = part$72;
        masked$78 = words$0 & masks$78;
        part$78 = none;
        part$78 = (part$78 & ~(1 << (0)) | ((^masked$78[(32'h4 * 0)+:(4)]) << (0)));
        part$78 = (part$78 & ~(1 << (1)) | ((^masked$78[(32'h4 * 1)+:(4)]) << (1)));
        part$78 = (part$78 & ~(1 << (2)) | ((^masked$78[(32'h4 * 2)+:(4)]) << (2)));
        part$78 = (part$78 & ~(1 << (3)) | ((^masked$78[(32'h4 * 3)+:(4)]) << (3)));
        part$78 = (part$78 & ~(1 << (4)) | ((^masked$78[(32'h4 * 4)+:(4)]) << (4)));
        part$78 = (part$78 & ~(1 << (5)) | ((^masked$78[(32'h4 * 5)+:(4)]) << (5)));
        part$78 = (part$78 & ~(1 << (6)) | ((^masked$78[(32'h4 * 6)+:(4)]) << (6)));
        part$78 = (part$78 & ~(1 << (7)) | ((^masked$78[(32'h4 * 7)+:(4)]) << (7)));
        parts$78 = part$78;
        masked$84 = words$0 & masks$84;
        part$84 = none;
        part$84 = (part$84 & ~(1 << (0)) | ((^masked$84[(32'h4 * 0)+:(4)]) << (0)));
        part$84 = (part$84 & ~(1 << (1)) | ((^masked$84[(32'h4 * 1)+:(4)]) << (1)));
        part$84 = (part$84 & ~(1 << (2)) | ((^masked$84[(32'h4 * 2)+:(4)]) << (2)));
        part$84 = (part$84 & ~(1 << (3)) | ((^masked$84[(32'h4 * 3)+:(4)]) << (3)));
        part$84 = (part$84 & ~(1 << (4)) | ((^masked$84[(32'h4 * 4)+:(4)]) << (4)));
        part$84 = (part$84 & ~(1 << (5)) | ((^masked$84[(32'h4 * 5)+:(4)]) << (5)));
        part$84 = (part$84 & ~(1 << (6)) | ((^masked$84[(32'h4 * 6)+:(4)]) << (6)));
        part$84 = (part$84 & ~(1 << (7)) | ((^masked$84[(32'h4 * 7)+:(4)]) << (7)));
        parts$84 = part$84;
        masked$90 = words$0 & masks$90;
        part$90 = none;
        part$90 = (part$90 & ~(1 << (0)) | ((^masked$90[(32'h4 * 0)+:(4)]) << (0)));
        part$90 = (part$90 & ~(1 << (1)) | ((^masked$90[(32'h4 * 1)+:(4)]) << (1)));
        part$90 = (part$90 & ~(1 << (2)) | ((^masked$90[(32'h4 * 2)+:(4)]) << (2)));
        part$90 = (part$90 & ~(1 << (3)) | ((^masked$90[(32'h4 * 3)+:(4)]) << (3)));
        part$90 = (part$90 & ~(1 << (4)) | ((^masked$90[(32'h4 * 4)+:(4)]) << (4)));
        part$90 = (part$90 & ~(1 << (5)) | ((^masked$90[(32'h4 * 5)+:(4)]) << (5)));
        part$90 = (part$90 & ~(1 << (6)) | ((^masked$90[(32'h4 * 6)+:(4)]) << (6)));
        part$90 = (part$90 & ~(1 << (7)) | ((^masked$90[(32'h4 * 7)+:(4)]) << (7)));
        parts$90 = part$90;
        words$1 = data[(32'h20 * 1)+:(32)];
        masked$1 = words$1 & masks$1;
        part$1 = none;
        part$1 = (part$1 & ~(1 << (0)) | ((^masked$1[(32'h4 * 0)+:(4)]) << (0)));
        part$1 = (part$1 & ~(1 << (1)) | ((^masked$1[(32'h4 * 1)+:(4)]) << (1)));
        part$1 = (part$1 & ~(1 << (2)) | ((^masked$1[(32'h4 * 2)+:(4)]) << (2)));
        part$1 = (part$1 & ~(1 << (3)) | ((^masked$1[(32'h4 * 3)+:(4)]) << (3)));
        part$1 = (part$1 & ~(1 << (4)) | ((^masked$1[(32'h4 * 4)+:(4)]) << (4)));
        part$1 = (part$1 & ~(1 << (5)) | ((^masked$1[(32'h4 * 5)+:(4)]) << (5)));
        part$1 = (part$1 & ~(1 << (6)) | ((^masked$1[(32'h4 * 6)+:(4)]) << (6)));
        part$1 = (part$1 & ~(1 << (7)) | ((^masked$1[(32'h4 * 7)+:(4)]) << (7)));
        parts$1 = part$1;
        masked$7 = words$1 & masks$7;
        part$7 = none;
        part$7 = (part$7 & ~(1 << (0)) | ((^masked$7[(32'h4 * 0)+:(4)]) << (0)));
        part$7 = (part$7 & ~(1 << (1)) | ((^masked$7[(32'h4 * 1)+:(4)]) << (1)));
        part$7 = (part$7 & ~(1 << (2)) | ((^masked$7[(32'h4 * 2)+:(4)]) << (2)));
        part$7 = (part$7 & ~(1 << (3)) | ((^masked$7[(32'h4 * 3)+:(4)]) << (3)));
        part$7 = (part$7 & ~(1 << (4)) | ((^masked$7[(32'h4 * 4)+:(4)]) << (4)));
        part$7 = (part$7 & ~(1 << (5)) | ((^masked$7[(32'h4 * 5)+:(4)]) << (5)));
        part$7 = (part$7 & ~(1 << (6)) | ((^masked$7[(32'h4 * 6)+:(4)]) << (6)));
        part$7 = (part$7 & ~(1 << (7)) | ((^masked$7[(32'h4 * 7)+:(4)]) << (7)));
        parts$7 = part$7;
        masked$13 = words$1 & masks$13;
        part$13 = none;
        part$13 = (part$13 & ~(1 << (0)) | ((^masked$13[(32'h4 * 0)+:(4)]) << (0)));
        part$13 = (part$13 & ~(1 << (1)) | ((^masked$13[(32'h4 * 1)+:(4)]) << (1)));
        part$13 = (part$13 & ~(1 << (2)) | ((^masked$13[(32'h4 * 2)+:(4)]) << (2)));
        part$13 = (part$13 & ~(1 << (3)) | ((^masked$13[(32'h4 * 3)+:(4)]) << (3)));
        part$13 = (part$13 & ~(1 << (4)) | ((^masked$13[(32'h4 * 4)+:(4)]) << (4)));
        part$13 = (part$13 & ~(1 << (5)) | ((^masked$13[(32'h4 * 5)+:(4)]) << (5)));
        part$13 = (part$13 & ~(1 << (6)) | ((^masked$13[(32'h4 * 6)+:(4)]) << (6)));
        part$13 = (part$13 & ~(1 << (7)) | ((^masked$13[(32'h4 * 7)+:(4)]) << (7)));
        parts$13 = part$13;
        masked$19 = words$1 & masks$19;
        part$19 = none;
        part$19 = (part$19 & ~(1 << (0)) | ((^masked$19[(32'h4 * 0)+:(4)]) << (0)));
        part$19 = (part$19 & ~(1 << (1)) | ((^masked$19[(32'h4 * 1)+:(4)]) << (1)));
        part$19 = (part$19 & ~(1 << (2)) | ((^masked$19[(32'h4 * 2)+:(4)]) << (2)));
        part$19 = (part$19 & ~(1 << (3)) | ((^masked$19[(32'h4 * 3)+:(4)]) << (3)));
        part$19 = (part$19 & ~(1 << (4)) | ((^masked$19[(32'h4 * 4)+:(4)]) << (4)));
        part$19 = (part$19 & ~(1 << (5)) | ((^masked$19[(32'h4 * 5)+:(4)]) << (5)));
        part$19 = (part$19 & ~(1 << (6)) | ((^masked$19[(32'h4 * 6)+:(4)]) << (6)));
        part$19 = (part$19 & ~(1 << (7)) | ((^masked$19[(32'h4 * 7)+:(4)]) << (7)));
        parts$19 = part$19;
        masked$25 = words$1 & masks$25;
        part$25 = none;
        part$25 = (part$25 & ~(1 << (0)) | ((^masked$25[(32'h4 * 0)+:(4)]) << (0)));
        part$25 = (part$25 & ~(1 << (1)) | ((^masked$25[(32'h4 * 1)+:(4)]) << (1)));
        part$25 = (part$25 & ~(1 << (2)) | ((^masked$25[(32'h4 * 2)+:(4)]) << (2)));
        part$25 = (part$25 & ~(1 << (3)) | ((^masked$25[(32'h4 * 3)+:(4)]) << (3)));
        part$25 = (part$25 & ~(1 << (4)) | ((^masked$25[(32'h4 * 4)+:(4)]) << (4)));
        part$25 = (part$25 & ~(1 << (5)) | ((^masked$25[(32'h4 * 5)+:(4)]) << (5)));
        part$25 = (part$25 & ~(1 << (6)) | ((^masked$25[(32'h4 * 6)+:(4)]) << (6)));
        part$25 = (part$25 & ~(1 << (7)) | ((^masked$25[(32'h4 * 7)+:(4)]) << (7)));
        parts$25 = part$25;
        masked$31 = words$1 & masks$31;
        part$31 = none;
        part$31 = (part$31 & ~(1 << (0)) | ((^masked$31[(32'h4 * 0)+:(4)]) << (0)));
        part$31 = (part$31 & ~(1 << (1)) | ((^masked$31[(32'h4 * 1)+:(4)]) << (1)));
        part$31 = (part$31 & ~(1 << (2)) | ((^masked$31[(32'h4 * 2)+:(4)]) << (2)));
        part$31 = (part$31 & ~(1 << (3)) | ((^masked$31[(32'h4 * 3)+:(4)]) << (3)));
        part$31 = (part$31 & ~(1 << (4)) | ((^masked$31[(32'h4 * 4)+:(4)]) << (4)));
        part$31 = (part$31 & ~(1 << (5)) | ((^masked$31[(32'h4 * 5)+:(4)]) << (5)));
        part$31 = (part$31 & ~(1 << (6)) | ((^masked$31[(32'h4 * 6)+:(4)]) << (6)));
        part$31 = (part$31 & ~(1 << (7)) | ((^masked$31[(32'h4 * 7)+:(4)]) << (7)));
        parts$31 = part$31;
        masked$37 = words$1 & masks$37;
        part$37 = none;
        part$37 = (part$37 & ~(1 << (0)) | ((^masked$37[(32'h4 * 0)+:(4)]) << (0)));
        part$37 = (part$37 & ~(1 << (1)) | ((^masked$37[(32'h4 * 1)+:(4)]) << (1)));
        part$37 = (part$37 & ~(1 << (2)) | ((^masked$37[(32'h4 * 2)+:(4)]) << (2)));
        part$37 = (part$37 & ~(1 << (3)) | ((^masked$37[(32'h4 * 3)+:(4)]) << (3)));
        part$37 = (part$37 & ~(1 << (4)) | ((^masked$37[(32'h4 * 4)+:(4)]) << (4)));
        part$37 = (part$37 & ~(1 << (5)) | ((^masked$37[(32'h4 * 5)+:(4)]) << (5)));
        part$37 = (part$37 & ~(1 << (6)) | ((^masked$37[(32'h4 * 6)+:(4)]) << (6)));
        part$37 = (part$37 & ~(1 << (7)) | ((^masked$37[(32'h4 * 7)+:(4)]) << (7)));
        parts$37 = part$37;
        masked$43 = words$1 & masks$43;
        part$43 = none;
        part$43 = (part$43 & ~(1 << (0)) | ((^masked$43[(32'h4 * 0)+:(4)]) << (0)));
        part$43 = (part$43 & ~(1 << (1)) | ((^masked$43[(32'h4 * 1)+:(4)]) << (1)));
        part$43 = (part$43 & ~(1 << (2)) | ((^masked$43[(32'h4 * 2)+:(4)]) << (2)));
        part$43 = (part$43 & ~(1 << (3)) | ((^masked$43[(32'h4 * 3)+:(4)]) << (3)));
        part$43 = (part$43 & ~(1 << (4)) | ((^masked$43[(32'h4 * 4)+:(4)]) << (4)));
        part$43 = (part$43 & ~(1 << (5)) | ((^masked$43[(32'h4 * 5)+:(4)]) << (5)));
        part$43 = (part$43 & ~(1 << (6)) | ((^masked$43[(32'h4 * 6)+:(4)]) << (6)));
        part$43 = (part$43 & ~(1 << (7)) | ((^masked$43[(32'h4 * 7)+:(4)]) << (7)));
        parts$43 = part$43;
        masked$49 = words$1 & masks$49;
        part$49 = none;
        part$49 = (part$49 & ~(1 << (0)) | ((^masked$49[(32'h4 * 0)+:(4)]) << (0)));
        part$49 = (part$49 & ~(1 << (1)) | ((^masked$49[(32'h4 * 1)+:(4)]) << (1)));
        part$49 = (part$49 & ~(1 << (2)) | ((^masked$49[(32'h4 * 2)+:(4)]) << (2)));
        part$49 = (part$49 & ~(1 << (3)) | ((^masked$49[(32'h4 * 3)+:(4)]) << (3)));
        part$49 = (part$49 & ~(1 << (4)) | ((^masked$49[(32'h4 * 4)+:(4)]) << (4)));
        part$49 = (part$49 & ~(1 << (5)) | ((^masked$49[(32'h4 * 5)+:(4)]) << (5)));
        part$49 = (part$49 & ~(1 << (6)) | ((^masked$49[(32'h4 * 6)+:(4)]) << (6)));
        part$49 = (part$49 & ~(1 << (7)) | ((^masked$49[(32'h4 * 7)+:(4)]) << (7)));
        parts$49 = part$49;
        masked$55 = words$1 & masks$55;
        part$55 = none;
        part$55 = (part$55 & ~(1 << (0)) | ((^masked$55[(32'h4 * 0)+:(4)]) << (0)));
        part$55 = (part$55 & ~(1 << (1)) | ((^masked$55[(32'h4 * 1)+:(4)]) << (1)));
        part$55 = (part$55 & ~(1 << (2)) | ((^masked$55[(32'h4 * 2)+:(4)]) << (2)));
        part$55 = (part$55 & ~(1 << (3)) | ((^masked$55[(32'h4 * 3)+:(4)]) << (3)));
        part$55 = (part$55 & ~(1 << (4)) | ((^masked$55[(32'h4 * 4)+:(4)]) << (4)));
        part$55 = (part$55 & ~(1 << (5)) | ((^masked$55[(32'h4 * 5)+:(4)]) << (5)));
        part$55 = (part$55 & ~(1 << (6)) | ((^masked$55[(32'h4 * 6)+:(4)]) << (6)));
        part$55 = (part$55 & ~(1 << (7)) | ((^masked$55[(32'h4 * 7)+:(4)]) << (7)));
        parts$55 = part$55;
        masked$61 = words$1 & masks$61;
        part$61 = none;
        part$61 = (part$61 & ~(1 << (0)) | ((^masked$61[(32'h4 * 0)+:(4)]) << (0)));
        part$61 = (part$61 & ~(1 << (1)) | ((^masked$61[(32'h4 * 1)+:(4)]) << (1)));
        part$61 = (part$61 & ~(1 << (2)) | ((^masked$61[(32'h4 * 2)+:(4)]) << (2)));
        part$61 = (part$61 & ~(1 << (3)) | ((^masked$61[(32'h4 * 3)+:(4)]) << (3)));
        part$61 = (part$61 & ~(1 << (4)) | ((^masked$61[(32'h4 * 4)+:(4)]) << (4)));
        part$61 = (part$61 & ~(1 << (5)) | ((^masked$61[(32'h4 * 5)+:(4)]) << (5)));
        part$61 = (part$61 & ~(1 << (6)) | ((^masked$61[(32'h4 * 6)+:(4)]) << (6)));
        part$61 = (part$61 & ~(1 << (7)) | ((^masked$61[(32'h4 * 7)+:(4)]) << (7)));
        parts$61 = part$61;
        masked$67 = words$1 & masks$67;
        part$67 = none;
        part$67 = (part$67 & ~(1 << (0)) | ((^masked$67[(32'h4 * 0)+:(4)]) << (0)));
        part$67 = (part$67 & ~(1 << (1)) | ((^masked$67[(32'h4 * 1)+:(4)]) << (1)));
        part$67 = (part$67 & ~(1 << (2)) | ((^masked$67[(32'h4 * 2)+:(4)]) << (2)));
        part$67 = (part$67 & ~(1 << (3)) | ((^masked$67[(32'h4 * 3)+:(4)]) << (3)));
        part$67 = (part$67 & ~(1 << (4)) | ((^masked$67[(32'h4 * 4)+:(4)]) << (4)));
        part$67 = (part$67 & ~(1 << (5)) | ((^masked$67[(32'h4 * 5)+:(4)]) << (5)));
        part$67 = (part$67 & ~(1 << (6)) | ((^masked$67[(32'h4 * 6)+:(4)]) << (6)));
        part$67 = (part$67 & ~(1 << (7)) | ((^masked$67[(32'h4 * 7)+:(4)]) << (7)));
        parts$67 = part$67;
        masked$73 = words$1 & masks$73;
        part$73 = none;
        part$73 = (part$73 & ~(1 << (0)) | ((^masked$73[(32'h4 * 0)+:(4)]) << (0)));
        part$73 = (part$73 & ~(1 << (1)) | ((^masked$73[(32'h4 * 1)+:(4)]) << (1)));
        part$73 = (part$73 & ~(1 << (2)) | ((^masked$73[(32'h4 * 2)+:(4)]) << (2)));
        part$73 = (part$73 & ~(1 << (3)) | ((^masked$73[(32'h4 * 3)+:(4)]) << (3)));
        part$73 = (part$73 & ~(1 << (4)) | ((^masked$73[(32'h4 * 4)+:(4)]) << (4)));
        part$73 = (part$73 & ~(1 << (5)) | ((^masked$73[(32'h4 * 5)+:(4)]) << (5)));
        part$73 = (part$73 & ~(1 << (6)) | ((^masked$73[(32'h4 * 6)+:(4)]) << (6)));
        part$73 = (part$73 & ~(1 << (7)) | ((^masked$73[(32'h4 * 7)+:(4)]) << (7)));
        parts$73 = part$73;
        masked$79 = words$1 & masks$79;
        part$79 = none;
        part$79 = (part$79 & ~(1 << (0)) | ((^masked$79[(32'h4 * 0)+:(4)]) << (0)));
        part$79 = (part$79 & ~(1 << (1)) | ((^masked$79[(32'h4 * 1)+:(4)]) << (1)));
        part$79 = (part$79 & ~(1 << (2)) | ((^masked$79[(32'h4 * 2)+:(4)]) << (2)));
        part$79 = (part$79 & ~(1 << (3)) | ((^masked$79[(32'h4 * 3)+:(4)]) << (3)));
        part$79 = (part$79 & ~(1 << (4)) | ((^masked$79[(32'h4 * 4)+:(4)]) << (4)));
        part$79 = (part$79 & ~(1 << (5)) | ((^masked$79[(32'h4 * 5)+:(4)]) << (5)));
        part$79 = (part$79 & ~(1 << (6)) | ((^masked$79[(32'h4 * 6)+:(4)]) << (6)));
        part$79 = (part$79 & ~(1 << (7)) | ((^masked$79[(32'h4 * 7)+:(4)]) << (7)));
        parts$79 = part$79;
        masked$85 = words$1 & masks$85;
        part$85 = none;
        part$85 = (part$85 & ~(1 << (0)) | ((^masked$85[(32'h4 * 0)+:(4)]) << (0)));
        part$85 = (part$85 & ~(1 << (1)) | ((^masked$85[(32'h4 * 1)+:(4)]) << (1)));
        part$85 = (part$85 & ~(1 << (2)) | ((^masked$85[(32'h4 * 2)+:(4)]) << (2)));
        part$85 = (part$85 & ~(1 << (3)) | ((^masked$85[(32'h4 * 3)+:(4)]) << (3)));
        part$85 = (part$85 & ~(1 << (4)) | ((^masked$85[(32'h4 * 4)+:(4)]) << (4)));
        part$85 = (part$85 & ~(1 << (5)) | ((^masked$85[(32'h4 * 5)+:(4)]) << (5)));
        part$85 = (part$85 & ~(1 << (6)) | ((^masked$85[(32'h4 * 6)+:(4)]) << (6)));
        part$85 = (part$85 & ~(1 << (7)) | ((^masked$85[(32'h4 * 7)+:(4)]) << (7)));
        parts$85 = part$85;
        masked$91 = words$1 & masks$91;
        part$91 = none;
        part$91 = (part$91 & ~(1 << (0)) | ((^masked$91[(32'h4 * 0)+:(4)]) << (0)));
        part$91 = (part$91 & ~(1 << (1)) | ((^masked$91[(32'h4 * 1)+:(4)]) << (1)));
        part$91 = (part$91 & ~(1 << (2)) | ((^masked$91[(32'h4 * 2)+:(4)]) << (2)));
        part$91 = (part$91 & ~(1 << (3)) | ((^masked$91[(32'h4 * 3)+:(4)]) << (3)));
        part$91 = (part$91 & ~(1 << (4)) | ((^masked$91[(32'h4 * 4)+:(4)]) << (4)));
        part$91 = (part$91 & ~(1 << (5)) | ((^masked$91[(32'h4 * 5)+:(4)]) << (5)));
        part$91 = (part$91 & ~(1 << (6)) | ((^masked$91[(32'h4 * 6)+:(4)]) << (6)));
        part$91 = (part$91 & ~(1 << (7)) | ((^masked$91[(32'h4 * 7)+:(4)]) << (7)));
        parts$91 = part$91;
        words$2 = data[(32'h20 * 2)+:(32)];
        masked$2 = words$2 & masks$2;
        part$2 = none;
        part$2 = (part$2 & ~(1 << (0)) | ((^masked$2[(32'h4 * 0)+:(4)]) << (0)));
        part$2 = (part$2 & ~(1 << (1)) | ((^masked$2[(32'h4 * 1)+:(4)]) << (1)));
        part$2 = (part$2 & ~(1 << (2)) | ((^masked$2[(32'h4 * 2)+:(4)]) << (2)));
        part$2 = (part$2 & ~(1 << (3)) | ((^masked$2[(32'h4 * 3)+:(4)]) << (3)));
        part$2 = (part$2 & ~(1 << (4)) | ((^masked$2[(32'h4 * 4)+:(4)]) << (4)));
        part$2 = (part$2 & ~(1 << (5)) | ((^masked$2[(32'h4 * 5)+:(4)]) << (5)));
        part$2 = (part$2 & ~(1 << (6)) | ((^masked$2[(32'h4 * 6)+:(4)]) << (6)));
        part$2 = (part$2 & ~(1 << (7)) | ((^masked$2[(32'h4 * 7)+:(4)]) << (7)));
        parts$2 = part$2;
        masked$8 = words$2 & masks$8;
        part$8 = none;
        part$8 = (part$8 & ~(1 << (0)) | ((^masked$8[(32'h4 * 0)+:(4)]) << (0)));
        part$8 = (part$8 & ~(1 << (1)) | ((^masked$8[(32'h4 * 1)+:(4)]) << (1)));
        part$8 = (part$8 & ~(1 << (2)) | ((^masked$8[(32'h4 * 2)+:(4)]) << (2)));
        part$8 = (part$8 & ~(1 << (3)) | ((^masked$8[(32'h4 * 3)+:(4)]) << (3)));
        part$8 = (part$8 & ~(1 << (4)) | ((^masked$8[(32'h4 * 4)+:(4)]) << (4)));
        part$8 = (part$8 & ~(1 << (5)) | ((^masked$8[(32'h4 * 5)+:(4)]) << (5)));
        part$8 = (part$8 & ~(1 << (6)) | ((^masked$8[(32'h4 * 6)+:(4)]) << (6)));
        part$8 = (part$8 & ~(1 << (7)) | ((^masked$8[(32'h4 * 7)+:(4)]) << (7)));
        parts$8 = part$8;
        masked$14 = words$2 & masks$14;
        part$14 = none;
        part$14 = (part$14 & ~(1 << (0)) | ((^masked$14[(32'h4 * 0)+:(4)]) << (0)));
        part$14 = (part$14 & ~(1 << (1)) | ((^masked$14[(32'h4 * 1)+:(4)]) << (1)));
        part$14 = (part$14 & ~(1 << (2)) | ((^masked$14[(32'h4 * 2)+:(4)]) << (2)));
        part$14 = (part$14 & ~(1 << (3)) | ((^masked$14[(32'h4 * 3)+:(4)]) << (3)));
        part$14 = (part$14 & ~(1 << (4)) | ((^masked$14[(32'h4 * 4)+:(4)]) << (4)));
        part$14 = (part$14 & ~(1 << (5)) | ((^masked$14[(32'h4 * 5)+:(4)]) << (5)));
        part$14 = (part$14 & ~(1 << (6)) | ((^masked$14[(32'h4 * 6)+:(4)]) << (6)));
        part$14 = (part$14 & ~(1 << (7)) | ((^masked$14[(32'h4 * 7)+:(4)]) << (7)));
        parts$14 = part$14;
        masked$20 = words$2 & masks$20;
        part$20 = none;
        part$20 = (part$20 & ~(1 << (0)) | ((^masked$20[(32'h4 * 0)+:(4)]) << (0)));
        part$20 = (part$20 & ~(1 << (1)) | ((^masked$20[(32'h4 * 1)+:(4)]) << (1)));
        part$20 = (part$20 & ~(1 << (2)) | ((^masked$20[(32'h4 * 2)+:(4)]) << (2)));
        part$20 = (part$20 & ~(1 << (3)) | ((^masked$20[(32'h4 * 3)+:(4)]) << (3)));
        part$20 = (part$20 & ~(1 << (4)) | ((^masked$20[(32'h4 * 4)+:(4)]) << (4)));
        part$20 = (part$20 & ~(1 << (5)) | ((^masked$20[(32'h4 * 5)+:(4)]) << (5)));
        part$20 = (part$20 & ~(1 << (6)) | ((^masked$20[(32'h4 * 6)+:(4)]) << (6)));
        part$20 = (part$20 & ~(1 << (7)) | ((^masked$20[(32'h4 * 7)+:(4)]) << (7)));
        parts$20 = part$20;
        masked$26 = words$2 & masks$26;
        part$26 = none;
        part$26 = (part$26 & ~(1 << (0)) | ((^masked$26[(32'h4 * 0)+:(4)]) << (0)));
        part$26 = (part$26 & ~(1 << (1)) | ((^masked$26[(32'h4 * 1)+:(4)]) << (1)));
        part$26 = (part$26 & ~(1 << (2)) | ((^masked$26[(32'h4 * 2)+:(4)]) << (2)));
        part$26 = (part$26 & ~(1 << (3)) | ((^masked$26[(32'h4 * 3)+:(4)]) << (3)));
        part$26 = (part$26 & ~(1 << (4)) | ((^masked$26[(32'h4 * 4)+:(4)]) << (4)));
        part$26 = (part$26 & ~(1 << (5)) | ((^masked$26[(32'h4 * 5)+:(4)]) << (5)));
        part$26 = (part$26 & ~(1 << (6)) | ((^masked$26[(32'h4 * 6)+:(4)]) << (6)));
        part$26 = (part$26 & ~(1 << (7)) | ((^masked$26[(32'h4 * 7)+:(4)]) << (7)));
        parts$26 = part$26;
        masked$32 = words$2 & masks$32;
        part$32 = none;
        part$32 = (part$32 & ~(1 << (0)) | ((^masked$32[(32'h4 * 0)+:(4)]) << (0)));
        part$32 = (part$32 & ~(1 << (1)) | ((^masked$32[(32'h4 * 1)+:(4)]) << (1)));
        part$32 = (part$32 & ~(1 << (2)) | ((^masked$32[(32'h4 * 2)+:(4)]) << (2)));
        part$32 = (part$32 & ~(1 << (3)) | ((^masked$32[(32'h4 * 3)+:(4)]) << (3)));
        part$32 = (part$32 & ~(1 << (4)) | ((^masked$32[(32'h4 * 4)+:(4)]) << (4)));
        part$32 = (part$32 & ~(1 << (5)) | ((^masked$32[(32'h4 * 5)+:(4)]) << (5)));
        part$32 = (part$32 & ~(1 << (6)) | ((^masked$32[(32'h4 * 6)+:(4)]) << (6)));
        part$32 = (part$32 & ~(1 << (7)) | ((^masked$32[(32'h4 * 7)+:(4)]) << (7)));
        parts$32 = part$32;
        masked$38 = words$2 & masks$38;
        part$38 = none;
        part$38 = (part$38 & ~(1 << (0)) | ((^masked$38[(32'h4 * 0)+:(4)]) << (0)));
        part$38 = (part$38 & ~(1 << (1)) | ((^masked$38[(32'h4 * 1)+:(4)]) << (1)));
        part$38 = (part$38 & ~(1 << (2)) | ((^masked$38[(32'h4 * 2)+:(4)]) << (2)));
        part$38 = (part$38 & ~(1 << (3)) | ((^masked$38[(32'h4 * 3)+:(4)]) << (3)));
        part$38 = (part$38 & ~(1 << (4)) | ((^masked$38[(32'h4 * 4)+:(4)]) << (4)));
        part$38 = (part$38 & ~(1 << (5)) | ((^masked$38[(32'h4 * 5)+:(4)]) << (5)));
        part$38 = (part$38 & ~(1 << (6)) | ((^masked$38[(32'h4 * 6)+:(4)]) << (6)));
        part$38 = (part$38 & ~(1 << (7)) | ((^masked$38[(32'h4 * 7)+:(4)]) << (7)));
        parts$38 = part$38;
        masked$44 = words$2 & masks$44;
        part$44 = none;
        part$44 = (part$44 & ~(1 << (0)) | ((^masked$44[(32'h4 * 0)+:(4)]) << (0)));
        part$44 = (part$44 & ~(1 << (1)) | ((^masked$44[(32'h4 * 1)+:(4)]) << (1)));
        part$44 = (part$44 & ~(1 << (2)) | ((^masked$44[(32'h4 * 2)+:(4)]) << (2)));
        part$44 = (part$44 & ~(1 << (3)) | ((^masked$44[(32'h4 * 3)+:(4)]) << (3)));
        part$44 = (part$44 & ~(1 << (4)) | ((^masked$44[(32'h4 * 4)+:(4)]) << (4)));
        part$44 = (part$44 & ~(1 << (5)) | ((^masked$44[(32'h4 * 5)+:(4)]) << (5)));
        part$44 = (part$44 & ~(1 << (6)) | ((^masked$44[(32'h4 * 6)+:(4)]) << (6)));
        part$44 = (part$44 & ~(1 << (7)) | ((^masked$44[(32'h4 * 7)+:(4)]) << (7)));
        parts$44 = part$44;
        masked$50 = words$2 & masks$50;
        part$50 = none;
        part$50 = (part$50 & ~(1 << (0)) | ((^masked$50[(32'h4 * 0)+:(4)]) << (0)));
        part$50 = (part$50 & ~(1 << (1)) | ((^masked$50[(32'h4 * 1)+:(4)]) << (1)));
        part$50 = (part$50 & ~(1 << (2)) | ((^masked$50[(32'h4 * 2)+:(4)]) << (2)));
        part$50 = (part$50 & ~(1 << (3)) | ((^masked$50[(32'h4 * 3)+:(4)]) << (3)));
        part$50 = (part$50 & ~(1 << (4)) | ((^masked$50[(32'h4 * 4)+:(4)]) << (4)));
        part$50 = (part$50 & ~(1 << (5)) | ((^masked$50[(32'h4 * 5)+:(4)]) << (5)));
        part$50 = (part$50 & ~(1 << (6)) | ((^masked$50[(32'h4 * 6)+:(4)]) << (6)));
        part$50 = (part$50 & ~(1 << (7)) | ((^masked$50[(32'h4 * 7)+:(4)]) << (7)));
        parts$50 = part$50;
        masked$56 = words$2 & masks$56;
        part$56 = none;
        part$56 = (part$56 & ~(1 << (0)) | ((^masked$56[(32'h4 * 0)+:(4)]) << (0)));
        part$56 = (part$56 & ~(1 << (1)) | ((^masked$56[(32'h4 * 1)+:(4)]) << (1)));
        part$56 = (part$56 & ~(1 << (2)) | ((^masked$56[(32'h4 * 2)+:(4)]) << (2)));
        part$56 = (part$56 & ~(1 << (3)) | ((^masked$56[(32'h4 * 3)+:(4)]) << (3)));
        part$56 = (part$56 & ~(1 << (4)) | ((^masked$56[(32'h4 * 4)+:(4)]) << (4)));
        part$56 = (part$56 & ~(1 << (5)) | ((^masked$56[(32'h4 * 5)+:(4)]) << (5)));
        part$56 = (part$56 & ~(1 << (6)) | ((^masked$56[(32'h4 * 6)+:(4)]) << (6)));
        part$56 = (part$56 & ~(1 << (7)) | ((^masked$56[(32'h4 * 7)+:(4)]) << (7)));
        parts$56 = part$56;
        masked$62 = words$2 & masks$62;
        part$62 = none;
        part$62 = (part$62 & ~(1 << (0)) | ((^masked$62[(32'h4 * 0)+:(4)]) << (0)));
        part$62 = (part$62 & ~(1 << (1)) | ((^masked$62[(32'h4 * 1)+:(4)]) << (1)));
        part$62 = (part$62 & ~(1 << (2)) | ((^masked$62[(32'h4 * 2)+:(4)]) << (2)));
        part$62 = (part$62 & ~(1 << (3)) | ((^masked$62[(32'h4 * 3)+:(4)]) << (3)));
        part$62 = (part$62 & ~(1 << (4)) | ((^masked$62[(32'h4 * 4)+:(4)]) << (4)));
        part$62 = (part$62 & ~(1 << (5)) | ((^masked$62[(32'h4 * 5)+:(4)]) << (5)));
        part$62 = (part$62 & ~(1 << (6)) | ((^masked$62[(32'h4 * 6)+:(4)]) << (6)));
        part$62 = (part$62 & ~(1 << (7)) | ((^masked$62[(32'h4 * 7)+:(4)]) << (7)));
        parts$62 = part$62;
        masked$68 = words$2 & masks$68;
        part$68 = none;
        part$68 = (part$68 & ~(1 << (0)) | ((^masked$68[(32'h4 * 0)+:(4)]) << (0)));
        part$68 = (part$68 & ~(1 << (1)) | ((^masked$68[(32'h4 * 1)+:(4)]) << (1)));
        part$68 = (part$68 & ~(1 << (2)) | ((^masked$68[(32'h4 * 2)+:(4)]) << (2)));
        part$68 = (part$68 & ~(1 << (3)) | ((^masked$68[(32'h4 * 3)+:(4)]) << (3)));
        part$68 = (part$68 & ~(1 << (4)) | ((^masked$68[(32'h4 * 4)+:(4)]) << (4)));
        part$68 = (part$68 & ~(1 << (5)) | ((^masked$68[(32'h4 * 5)+:(4)]) << (5)));
        part$68 = (part$68 & ~(1 << (6)) | ((^masked$68[(32'h4 * 6)+:(4)]) << (6)));
        part$68 = (part$68 & ~(1 << (7)) | ((^masked$68[(32'h4 * 7)+:(4)]) << (7)));
        parts$68 = part$68;
        masked$74 = words$2 & masks$74;
        part$74 = none;
        part$74 = (part$74 & ~(1 << (0)) | ((^masked$74[(32'h4 * 0)+:(4)]) << (0)));
        part$74 = (part$74 & ~(1 << (1)) | ((^masked$74[(32'h4 * 1)+:(4)]) << (1)));
        part$74 = (part$74 & ~(1 << (2)) | ((^masked$74[(32'h4 * 2)+:(4)]) << (2)));
        part$74 = (part$74 & ~(1 << (3)) | ((^masked$74[(32'h4 * 3)+:(4)]) << (3)));
        part$74 = (part$74 & ~(1 << (4)) | ((^masked$74[(32'h4 * 4)+:(4)]) << (4)));
        part$74 = (part$74 & ~(1 << (5)) | ((^masked$74[(32'h4 * 5)+:(4)]) << (5)));
        part$74 = (part$74 & ~(1 << (6)) | ((^masked$74[(32'h4 * 6)+:(4)]) << (6)));
        part$74 = (part$74 & ~(1 << (7)) | ((^masked$74[(32'h4 * 7)+:(4)]) << (7)));
        parts$74 = part$74;
        masked$80 = words$2 & masks$80;
        part$80 = none;
        part$80 = (part$80 & ~(1 << (0)) | ((^masked$80[(32'h4 * 0)+:(4)]) << (0)));
        part$80 = (part$80 & ~(1 << (1)) | ((^masked$80[(32'h4 * 1)+:(4)]) << (1)));
        part$80 = (part$80 & ~(1 << (2)) | ((^masked$80[(32'h4 * 2)+:(4)]) << (2)));
        part$80 = (part$80 & ~(1 << (3)) | ((^masked$80[(32'h4 * 3)+:(4)]) << (3)));
        part$80 = (part$80 & ~(1 << (4)) | ((^masked$80[(32'h4 * 4)+:(4)]) << (4)));
        part$80 = (part$80 & ~(1 << (5)) | ((^masked$80[(32'h4 * 5)+:(4)]) << (5)));
        part$80 = (part$80 & ~(1 << (6)) | ((^masked$80[(32'h4 * 6)+:(4)]) << (6)));
        part$80 = (part$80 & ~(1 << (7)) | ((^masked$80[(32'h4 * 7)+:(4)]) << (7)));
        parts$80 = part$80;
        masked$86 = words$2 & masks$86;
        part$86 = none;
        part$86 = (part$86 & ~(1 << (0)) | ((^masked$86[(32'h4 * 0)+:(4)]) << (0)));
        part$86 = (part$86 & ~(1 << (1)) | ((^masked$86[(32'h4 * 1)+:(4)]) << (1)));
        part$86 = (part$86 & ~(1 << (2)) | ((^masked$86[(32'h4 * 2)+:(4)]) << (2)));
        part$86 = (part$86 & ~(1 << (3)) | ((^masked$86[(32'h4 * 3)+:(4)]) << (3)));
        part$86 = (part$86 & ~(1 << (4)) | ((^masked$86[(32'h4 * 4)+:(4)]) << (4)));
        part$86 = (part$86 & ~(1 << (5)) | ((^masked$86[(32'h4 * 5)+:(4)]) << (5)));
        part$86 = (part$86 & ~(1 << (6)) | ((^masked$86[(32'h4 * 6)+:(4)]) << (6)));
        part$86 = (part$86 & ~(1 << (7)) | ((^masked$86[(32'h4 * 7)+:(4)]) << (7)));
        parts$86 = part$86;
        masked$92 = words$2 & masks$92;
        part$92 = none;
        part$92 = (part$92 & ~(1 << (0)) | ((^masked$92[(32'h4 * 0)+:(4)]) << (0)));
        part$92 = (part$92 & ~(1 << (1)) | ((^masked$92[(32'h4 * 1)+:(4)]) << (1)));
        part$92 = (part$92 & ~(1 << (2)) | ((^masked$92[(32'h4 * 2)+:(4)]) << (2)));
        part$92 = (part$92 & ~(1 << (3)) | ((^masked$92[(32'h4 * 3)+:(4)]) << (3)));
        part$92 = (part$92 & ~(1 << (4)) | ((^masked$92[(32'h4 * 4)+:(4)]) << (4)));
        part$92 = (part$92 & ~(1 << (5)) | ((^masked$92[(32'h4 * 5)+:(4)]) << (5)));
        part$92 = (part$92 & ~(1 << (6)) | ((^masked$92[(32'h4 * 6)+:(4)]) << (6)));
        part$92 = (part$92 & ~(1 << (7)) | ((^masked$92[(32'h4 * 7)+:(4)]) << (7)));
        parts$92 = part$92;
        words$3 = data[(32'h20 * 3)+:(32)];
        masked$3 = words$3 & masks$3;
        part$3 = none;
        part$3 = (part$3 & ~(1 << (0)) | ((^masked$3[(32'h4 * 0)+:(4)]) << (0)));
        part$3 = (part$3 & ~(1 << (1)) | ((^masked$3[(32'h4 * 1)+:(4)]) << (1)));
        part$3 = (part$3 & ~(1 << (2)) | ((^masked$3[(32'h4 * 2)+:(4)]) << (2)));
        part$3 = (part$3 & ~(1 << (3)) | ((^masked$3[(32'h4 * 3)+:(4)]) << (3)));
        part$3 = (part$3 & ~(1 << (4)) | ((^masked$3[(32'h4 * 4)+:(4)]) << (4)));
        part$3 = (part$3 & ~(1 << (5)) | ((^masked$3[(32'h4 * 5)+:(4)]) << (5)));
        part$3 = (part$3 & ~(1 << (6)) | ((^masked$3[(32'h4 * 6)+:(4)]) << (6)));
        part$3 = (part$3 & ~(1 << (7)) | ((^masked$3[(32'h4 * 7)+:(4)]) << (7)));
        parts$3 = part$3;
        masked$9 = words$3 & masks$9;
        part$9 = none;
        part$9 = (part$9 & ~(1 << (0)) | ((^masked$9[(32'h4 * 0)+:(4)]) << (0)));
        part$9 = (part$9 & ~(1 << (1)) | ((^masked$9[(32'h4 * 1)+:(4)]) << (1)));
        part$9 = (part$9 & ~(1 << (2)) | ((^masked$9[(32'h4 * 2)+:(4)]) << (2)));
        part$9 = (part$9 & ~(1 << (3)) | ((^masked$9[(32'h4 * 3)+:(4)]) << (3)));
        part$9 = (part$9 & ~(1 << (4)) | ((^masked$9[(32'h4 * 4)+:(4)]) << (4)));
        part$9 = (part$9 & ~(1 << (5)) | ((^masked$9[(32'h4 * 5)+:(4)]) << (5)));
        part$9 = (part$9 & ~(1 << (6)) | ((^masked$9[(32'h4 * 6)+:(4)]) << (6)));
        part$9 = (part$9 & ~(1 << (7)) | ((^masked$9[(32'h4 * 7)+:(4)]) << (7)));
        parts$9 = part$9;
        masked$15 = words$3 & masks$15;
        part$15 = none;
        part$15 = (part$15 & ~(1 << (0)) | ((^masked$15[(32'h4 * 0)+:(4)]) << (0)));
        part$15 = (part$15 & ~(1 << (1)) | ((^masked$15[(32'h4 * 1)+:(4)]) << (1)));
        part$15 = (part$15 & ~(1 << (2)) | ((^masked$15[(32'h4 * 2)+:(4)]) << (2)));
        part$15 = (part$15 & ~(1 << (3)) | ((^masked$15[(32'h4 * 3)+:(4)]) << (3)));
        part$15 = (part$15 & ~(1 << (4)) | ((^masked$15[(32'h4 * 4)+:(4)]) << (4)));
        part$15 = (part$15 & ~(1 << (5)) | ((^masked$15[(32'h4 * 5)+:(4)]) << (5)));
        part$15 = (part$15 & ~(1 << (6)) | ((^masked$15[(32'h4 * 6)+:(4)]) << (6)));
        part$15 = (part$15 & ~(1 << (7)) | ((^masked$15[(32'h4 * 7)+:(4)]) << (7)));
        parts$15 = part$15;
        masked$21 = words$3 & masks$21;
        part$21 = none;
        part$21 = (part$21 & ~(1 << (0)) | ((^masked$21[(32'h4 * 0)+:(4)]) << (0)));
        part$21 = (part$21 & ~(1 << (1)) | ((^masked$21[(32'h4 * 1)+:(4)]) << (1)));
        part$21 = (part$21 & ~(1 << (2)) | ((^masked$21[(32'h4 * 2)+:(4)]) << (2)));
        part$21 = (part$21 & ~(1 << (3)) | ((^masked$21[(32'h4 * 3)+:(4)]) << (3)));
        part$21 = (part$21 & ~(1 << (4)) | ((^masked$21[(32'h4 * 4)+:(4)]) << (4)));
        part$21 = (part$21 & ~(1 << (5)) | ((^masked$21[(32'h4 * 5)+:(4)]) << (5)));
        part$21 = (part$21 & ~(1 << (6)) | ((^masked$21[(32'h4 * 6)+:(4)]) << (6)));
        part$21 = (part$21 & ~(1 << (7)) | ((^masked$21[(32'h4 * 7)+:(4)]) << (7)));
        parts$21 = part$21;
        masked$27 = words$3 & masks$27;
        part$27 = none;
        part$27 = (part$27 & ~(1 << (0)) | ((^masked$27[(32'h4 * 0)+:(4)]) << (0)));
        part$27 = (part$27 & ~(1 << (1)) | ((^masked$27[(32'h4 * 1)+:(4)]) << (1)));
        part$27 = (part$27 & ~(1 << (2)) | ((^masked$27[(32'h4 * 2)+:(4)]) << (2)));
        part$27 = (part$27 & ~(1 << (3)) | ((^masked$27[(32'h4 * 3)+:(4)]) << (3)));
        part$27 = (part$27 & ~(1 << (4)) | ((^masked$27[(32'h4 * 4)+:(4)]) << (4)));
        part$27 = (part$27 & ~(1 << (5)) | ((^masked$27[(32'h4 * 5)+:(4)]) << (5)));
        part$27 = (part$27 & ~(1 << (6)) | ((^masked$27[(32'h4 * 6)+:(4)]) << (6)));
        part$27 = (part$27 & ~(1 << (7)) | ((^masked$27[(32'h4 * 7)+:(4)]) << (7)));
        parts$27 = part$27;
        masked$33 = words$3 & masks$33;
        part$33 = none;
        part$33 = (part$33 & ~(1 << (0)) | ((^masked$33[(32'h4 * 0)+:(4)]) << (0)));
        part$33 = (part$33 & ~(1 << (1)) | ((^masked$33[(32'h4 * 1)+:(4)]) << (1)));
        part$33 = (part$33 & ~(1 << (2)) | ((^masked$33[(32'h4 * 2)+:(4)]) << (2)));
        part$33 = (part$33 & ~(1 << (3)) | ((^masked$33[(32'h4 * 3)+:(4)]) << (3)));
        part$33 = (part$33 & ~(1 << (4)) | ((^masked$33[(32'h4 * 4)+:(4)]) << (4)));
        part$33 = (part$33 & ~(1 << (5)) | ((^masked$33[(32'h4 * 5)+:(4)]) << (5)));
        part$33 = (part$33 & ~(1 << (6)) | ((^masked$33[(32'h4 * 6)+:(4)]) << (6)));
        part$33 = (part$33 & ~(1 << (7)) | ((^masked$33[(32'h4 * 7)+:(4)]) << (7)));
        parts$33 = part$33;
        masked$39 = words$3 & masks$39;
        part$39 = none;
        part$39 = (part$39 & ~(1 << (0)) | ((^masked$39[(32'h4 * 0)+:(4)]) << (0)));
        part$39 = (part$39 & ~(1 << (1)) | ((^masked$39[(32'h4 * 1)+:(4)]) << (1)));
        part$39 = (part$39 & ~(1 << (2)) | ((^masked$39[(32'h4 * 2)+:(4)]) << (2)));
        part$39 = (part$39 & ~(1 << (3)) | ((^masked$39[(32'h4 * 3)+:(4)]) << (3)));
        part$39 = (part$39 & ~(1 << (4)) | ((^masked$39[(32'h4 * 4)+:(4)]) << (4)));
        part$39 = (part$39 & ~(1 << (5)) | ((^masked$39[(32'h4 * 5)+:(4)]) << (5)));
        part$39 = (part$39 & ~(1 << (6)) | ((^masked$39[(32'h4 * 6)+:(4)]) << (6)));
        part$39 = (part$39 & ~(1 << (7)) | ((^masked$39[(32'h4 * 7)+:(4)]) << (7)));
        parts$39 = part$39;
        masked$45 = words$3 & masks$45;
        part$45 = none;
        part$45 = (part$45 & ~(1 << (0)) | ((^masked$45[(32'h4 * 0)+:(4)]) << (0)));
        part$45 = (part$45 & ~(1 << (1)) | ((^masked$45[(32'h4 * 1)+:(4)]) << (1)));
        part$45 = (part$45 & ~(1 << (2)) | ((^masked$45[(32'h4 * 2)+:(4)]) << (2)));
        part$45 = (part$45 & ~(1 << (3)) | ((^masked$45[(32'h4 * 3)+:(4)]) << (3)));
        part$45 = (part$45 & ~(1 << (4)) | ((^masked$45[(32'h4 * 4)+:(4)]) << (4)));
        part$45 = (part$45 & ~(1 << (5)) | ((^masked$45[(32'h4 * 5)+:(4)]) << (5)));
        part$45 = (part$45 & ~(1 << (6)) | ((^masked$45[(32'h4 * 6)+:(4)]) << (6)));
        part$45 = (part$45 & ~(1 << (7)) | ((^masked$45[(32'h4 * 7)+:(4)]) << (7)));
        parts$45 = part$45;
        masked$51 = words$3 & masks$51;
        part$51 = none;
        part$51 = (part$51 & ~(1 << (0)) | ((^masked$51[(32'h4 * 0)+:(4)]) << (0)));
        part$51 = (part$51 & ~(1 << (1)) | ((^masked$51[(32'h4 * 1)+:(4)]) << (1)));
        part$51 = (part$51 & ~(1 << (2)) | ((^masked$51[(32'h4 * 2)+:(4)]) << (2)));
        part$51 = (part$51 & ~(1 << (3)) | ((^masked$51[(32'h4 * 3)+:(4)]) << (3)));
        part$51 = (part$51 & ~(1 << (4)) | ((^masked$51[(32'h4 * 4)+:(4)]) << (4)));
        part$51 = (part$51 & ~(1 << (5)) | ((^masked$51[(32'h4 * 5)+:(4)]) << (5)));
        part$51 = (part$51 & ~(1 << (6)) | ((^masked$51[(32'h4 * 6)+:(4)]) << (6)));
        part$51 = (part$51 & ~(1 << (7)) | ((^masked$51[(32'h4 * 7)+:(4)]) << (7)));
        parts$51 = part$51;
        masked$57 = words$3 & masks$57;
        part$57 = none;
        part$57 = (part$57 & ~(1 << (0)) | ((^masked$57[(32'h4 * 0)+:(4)]) << (0)));
        part$57 = (part$57 & ~(1 << (1)) | ((^masked$57[(32'h4 * 1)+:(4)]) << (1)));
        part$57 = (part$57 & ~(1 << (2)) | ((^masked$57[(32'h4 * 2)+:(4)]) << (2)));
        part$57 = (part$57 & ~(1 << (3)) | ((^masked$57[(32'h4 * 3)+:(4)]) << (3)));
        part$57 = (part$57 & ~(1 << (4)) | ((^masked$57[(32'h4 * 4)+:(4)]) << (4)));
        part$57 = (part$57 & ~(1 << (5)) | ((^masked$57[(32'h4 * 5)+:(4)]) << (5)));
        part$57 = (part$57 & ~(1 << (6)) | ((^masked$57[(32'h4 * 6)+:(4)]) << (6)));
        part$57 = (part$57 & ~(1 << (7)) | ((^masked$57[(32'h4 * 7)+:(4)]) << (7)));
        parts$57 = part$57;
        masked$63 = words$3 & masks$63;
        part$63 = none;
        part$63 = (part$63 & ~(1 << (0)) | ((^masked$63[(32'h4 * 0)+:(4)]) << (0)));
        part$63 = (part$63 & ~(1 << (1)) | ((^masked$63[(32'h4 * 1)+:(4)]) << (1)));
        part$63 = (part$63 & ~(1 << (2)) | ((^masked$63[(32'h4 * 2)+:(4)]) << (2)));
        part$63 = (part$63 & ~(1 << (3)) | ((^masked$63[(32'h4 * 3)+:(4)]) << (3)));
        part$63 = (part$63 & ~(1 << (4)) | ((^masked$63[(32'h4 * 4)+:(4)]) << (4)));
        part$63 = (part$63 & ~(1 << (5)) | ((^masked$63[(32'h4 * 5)+:(4)]) << (5)));
        part$63 = (part$63 & ~(1 << (6)) | ((^masked$63[(32'h4 * 6)+:(4)]) << (6)));
        part$63 = (part$63 & ~(1 << (7)) | ((^masked$63[(32'h4 * 7)+:(4)]) << (7)));
        parts$63 = part$63;
        masked$69 = words$3 & masks$69;
        part$69 = none;
        part$69 = (part$69 & ~(1 << (0)) | ((^masked$69[(32'h4 * 0)+:(4)]) << (0)));
        part$69 = (part$69 & ~(1 << (1)) | ((^masked$69[(32'h4 * 1)+:(4)]) << (1)));
        part$69 = (part$69 & ~(1 << (2)) | ((^masked$69[(32'h4 * 2)+:(4)]) << (2)));
        part$69 = (part$69 & ~(1 << (3)) | ((^masked$69[(32'h4 * 3)+:(4)]) << (3)));
        part$69 = (part$69 & ~(1 << (4)) | ((^masked$69[(32'h4 * 4)+:(4)]) << (4)));
        part$69 = (part$69 & ~(1 << (5)) | ((^masked$69[(32'h4 * 5)+:(4)]) << (5)));
        part$69 = (part$69 & ~(1 << (6)) | ((^masked$69[(32'h4 * 6)+:(4)]) << (6)));
        part$69 = (part$69 & ~(1 << (7)) | ((^masked$69[(32'h4 * 7)+:(4)]) << (7)));
        parts$69 = part$69;
        masked$75 = words$3 & masks$75;
        part$75 = none;
        part$75 = (part$75 & ~(1 << (0)) | ((^masked$75[(32'h4 * 0)+:(4)]) << (0)));
        part$75 = (part$75 & ~(1 << (1)) | ((^masked$75[(32'h4 * 1)+:(4)]) << (1)));
        part$75 = (part$75 & ~(1 << (2)) | ((^masked$75[(32'h4 * 2)+:(4)]) << (2)));
        part$75 = (part$75 & ~(1 << (3)) | ((^masked$75[(32'h4 * 3)+:(4)]) << (3)));
        part$75 = (part$75 & ~(1 << (4)) | ((^masked$75[(32'h4 * 4)+:(4)]) << (4)));
        part$75 = (part$75 & ~(1 << (5)) | ((^masked$75[(32'h4 * 5)+:(4)]) << (5)));
        part$75 = (part$75 & ~(1 << (6)) | ((^masked$75[(32'h4 * 6)+:(4)]) << (6)));
        part$75 = (part$75 & ~(1 << (7)) | ((^masked$75[(32'h4 * 7)+:(4)]) << (7)));
        parts$75 = part$75;
        masked$81 = words$3 & masks$81;
        part$81 = none;
        part$81 = (part$81 & ~(1 << (0)) | ((^masked$81[(32'h4 * 0)+:(4)]) << (0)));
        part$81 = (part$81 & ~(1 << (1)) | ((^masked$81[(32'h4 * 1)+:(4)]) << (1)));
        part$81 = (part$81 & ~(1 << (2)) | ((^masked$81[(32'h4 * 2)+:(4)]) << (2)));
        part$81 = (part$81 & ~(1 << (3)) | ((^masked$81[(32'h4 * 3)+:(4)]) << (3)));
        part$81 = (part$81 & ~(1 << (4)) | ((^masked$81[(32'h4 * 4)+:(4)]) << (4)));
        part$81 = (part$81 & ~(1 << (5)) | ((^masked$81[(32'h4 * 5)+:(4)]) << (5)));
        part$81 = (part$81 & ~(1 << (6)) | ((^masked$81[(32'h4 * 6)+:(4)]) << (6)));
        part$81 = (part$81 & ~(1 << (7)) | ((^masked$81[(32'h4 * 7)+:(4)]) << (7)));
        parts$81 = part$81;
        masked$87 = words$3 & masks$87;
        part$87 = none;
        part$87 = (part$87 & ~(1 << (0)) | ((^masked$87[(32'h4 * 0)+:(4)]) << (0)));
        part$87 = (part$87 & ~(1 << (1)) | ((^masked$87[(32'h4 * 1)+:(4)]) << (1)));
        part$87 = (part$87 & ~(1 << (2)) | ((^masked$87[(32'h4 * 2)+:(4)]) << (2)));
        part$87 = (part$87 & ~(1 << (3)) | ((^masked$87[(32'h4 * 3)+:(4)]) << (3)));
        part$87 = (part$87 & ~(1 << (4)) | ((^masked$87[(32'h4 * 4)+:(4)]) << (4)));
        part$87 = (part$87 & ~(1 << (5)) | ((^masked$87[(32'h4 * 5)+:(4)]) << (5)));
        part$87 = (part$87 & ~(1 << (6)) | ((^masked$87[(32'h4 * 6)+:(4)]) << (6)));
        part$87 = (part$87 & ~(1 << (7)) | ((^masked$87[(32'h4 * 7)+:(4)]) << (7)));
        parts$87 = part$87;
        masked$93 = words$3 & masks$93;
        part$93 = none;
        part$93 = (part$93 & ~(1 << (0)) | ((^masked$93[(32'h4 * 0)+:(4)]) << (0)));
        part$93 = (part$93 & ~(1 << (1)) | ((^masked$93[(32'h4 * 1)+:(4)]) << (1)));
        part$93 = (part$93 & ~(1 << (2)) | ((^masked$93[(32'h4 * 2)+:(4)]) << (2)));
        part$93 = (part$93 & ~(1 << (3)) | ((^masked$93[(32'h4 * 3)+:(4)]) << (3)));
        part$93 = (part$93 & ~(1 << (4)) | ((^masked$93[(32'h4 * 4)+:(4)]) << (4)));
        part$93 = (part$93 & ~(1 << (5)) | ((^masked$93[(32'h4 * 5)+:(4)]) << (5)));
        part$93 = (part$93 & ~(1 << (6)) | ((^masked$93[(32'h4 * 6)+:(4)]) << (6)));
        part$93 = (part$93 & ~(1 << (7)) | ((^masked$93[(32'h4 * 7)+:(4)]) << (7)));
        parts$93 = part$93;
        words$4 = data[(32'h20 * 4)+:(32)];
        masked$4 = words$4 & masks$4;
        part$4 = none;
        part$4 = (part$4 & ~(1 << (0)) | ((^masked$4[(32'h4 * 0)+:(4)]) << (0)));
        part$4 = (part$4 & ~(1 << (1)) | ((^masked$4[(32'h4 * 1)+:(4)]) << (1)));
        part$4 = (part$4 & ~(1 << (2)) | ((^masked$4[(32'h4 * 2)+:(4)]) << (2)));
        part$4 = (part$4 & ~(1 << (3)) | ((^masked$4[(32'h4 * 3)+:(4)]) << (3)));
        part$4 = (part$4 & ~(1 << (4)) | ((^masked$4[(32'h4 * 4)+:(4)]) << (4)));
        part$4 = (part$4 & ~(1 << (5)) | ((^masked$4[(32'h4 * 5)+:(4)]) << (5)));
        part$4 = (part$4 & ~(1 << (6)) | ((^masked$4[(32'h4 * 6)+:(4)]) << (6)));
        part$4 = (part$4 & ~(1 << (7)) | ((^masked$4[(32'h4 * 7)+:(4)]) << (7)));
        parts$4 = part$4;
        masked$10 = words$4 & masks$10;
        part$10 = none;
        part$10 = (part$10 & ~(1 << (0)) | ((^masked$10[(32'h4 * 0)+:(4)]) << (0)));
        part$10 = (part$10 & ~(1 << (1)) | ((^masked$10[(32'h4 * 1)+:(4)]) << (1)));
        part$10 = (part$10 & ~(1 << (2)) | ((^masked$10[(32'h4 * 2)+:(4)]) << (2)));
        part$10 = (part$10 & ~(1 << (3)) | ((^masked$10[(32'h4 * 3)+:(4)]) << (3)));
        part$10 = (part$10 & ~(1 << (4)) | ((^masked$10[(32'h4 * 4)+:(4)]) << (4)));
        part$10 = (part$10 & ~(1 << (5)) | ((^masked$10[(32'h4 * 5)+:(4)]) << (5)));
        part$10 = (part$10 & ~(1 << (6)) | ((^masked$10[(32'h4 * 6)+:(4)]) << (6)));
        part$10 = (part$10 & ~(1 << (7)) | ((^masked$10[(32'h4 * 7)+:(4)]) << (7)));
        parts$10 = part$10;
        masked$16 = words$4 & masks$16;
        part$16 = none;
        part$16 = (part$16 & ~(1 << (0)) | ((^masked$16[(32'h4 * 0)+:(4)]) << (0)));
        part$16 = (part$16 & ~(1 << (1)) | ((^masked$16[(32'h4 * 1)+:(4)]) << (1)));
        part$16 = (part$16 & ~(1 << (2)) | ((^masked$16[(32'h4 * 2)+:(4)]) << (2)));
        part$16 = (part$16 & ~(1 << (3)) | ((^masked$16[(32'h4 * 3)+:(4)]) << (3)));
        part$16 = (part$16 & ~(1 << (4)) | ((^masked$16[(32'h4 * 4)+:(4)]) << (4)));
        part$16 = (part$16 & ~(1 << (5)) | ((^masked$16[(32'h4 * 5)+:(4)]) << (5)));
        part$16 = (part$16 & ~(1 << (6)) | ((^masked$16[(32'h4 * 6)+:(4)]) << (6)));
        part$16 = (part$16 & ~(1 << (7)) | ((^masked$16[(32'h4 * 7)+:(4)]) << (7)));
        parts$16 = part$16;
        masked$22 = words$4 & masks$22;
        part$22 = none;
        part$22 = (part$22 & ~(1 << (0)) | ((^masked$22[(32'h4 * 0)+:(4)]) << (0)));
        part$22 = (part$22 & ~(1 << (1)) | ((^masked$22[(32'h4 * 1)+:(4)]) << (1)));
        part$22 = (part$22 & ~(1 << (2)) | ((^masked$22[(32'h4 * 2)+:(4)]) << (2)));
        part$22 = (part$22 & ~(1 << (3)) | ((^masked$22[(32'h4 * 3)+:(4)]) << (3)));
        part$22 = (part$22 & ~(1 << (4)) | ((^masked$22[(32'h4 * 4)+:(4)]) << (4)));
        part$22 = (part$22 & ~(1 << (5)) | ((^masked$22[(32'h4 * 5)+:(4)]) << (5)));
        part$22 = (part$22 & ~(1 << (6)) | ((^masked$22[(32'h4 * 6)+:(4)]) << (6)));
        part$22 = (part$22 & ~(1 << (7)) | ((^masked$22[(32'h4 * 7)+:(4)]) << (7)));
        parts$22 = part$22;
        masked$28 = words$4 & masks$28;
        part$28 = none;
        part$28 = (part$28 & ~(1 << (0)) | ((^masked$28[(32'h4 * 0)+:(4)]) << (0)));
        part$28 = (part$28 & ~(1 << (1)) | ((^masked$28[(32'h4 * 1)+:(4)]) << (1)));
        part$28 = (part$28 & ~(1 << (2)) | ((^masked$28[(32'h4 * 2)+:(4)]) << (2)));
        part$28 = (part$28 & ~(1 << (3)) | ((^masked$28[(32'h4 * 3)+:(4)]) << (3)));
        part$28 = (part$28 & ~(1 << (4)) | ((^masked$28[(32'h4 * 4)+:(4)]) << (4)));
        part$28 = (part$28 & ~(1 << (5)) | ((^masked$28[(32'h4 * 5)+:(4)]) << (5)));
        part$28 = (part$28 & ~(1 << (6)) | ((^masked$28[(32'h4 * 6)+:(4)]) << (6)));
        part$28 = (part$28 & ~(1 << (7)) | ((^masked$28[(32'h4 * 7)+:(4)]) << (7)));
        parts$28 = part$28;
        masked$34 = words$4 & masks$34;
        part$34 = none;
        part$34 = (part$34 & ~(1 << (0)) | ((^masked$34[(32'h4 * 0)+:(4)]) << (0)));
        part$34 = (part$34 & ~(1 << (1)) | ((^masked$34[(32'h4 * 1)+:(4)]) << (1)));
        part$34 = (part$34 & ~(1 << (2)) | ((^masked$34[(32'h4 * 2)+:(4)]) << (2)));
        part$34 = (part$34 & ~(1 << (3)) | ((^masked$34[(32'h4 * 3)+:(4)]) << (3)));
        part$34 = (part$34 & ~(1 << (4)) | ((^masked$34[(32'h4 * 4)+:(4)]) << (4)));
        part$34 = (part$34 & ~(1 << (5)) | ((^masked$34[(32'h4 * 5)+:(4)]) << (5)));
        part$34 = (part$34 & ~(1 << (6)) | ((^masked$34[(32'h4 * 6)+:(4)]) << (6)));
        part$34 = (part$34 & ~(1 << (7)) | ((^masked$34[(32'h4 * 7)+:(4)]) << (7)));
        parts$34 = part$34;
        masked$40 = words$4 & masks$40;
        part$40 = none;
        part$40 = (part$40 & ~(1 << (0)) | ((^masked$40[(32'h4 * 0)+:(4)]) << (0)));
        part$40 = (part$40 & ~(1 << (1)) | ((^masked$40[(32'h4 * 1)+:(4)]) << (1)));
        part$40 = (part$40 & ~(1 << (2)) | ((^masked$40[(32'h4 * 2)+:(4)]) << (2)));
        part$40 = (part$40 & ~(1 << (3)) | ((^masked$40[(32'h4 * 3)+:(4)]) << (3)));
        part$40 = (part$40 & ~(1 << (4)) | ((^masked$40[(32'h4 * 4)+:(4)]) << (4)));
        part$40 = (part$40 & ~(1 << (5)) | ((^masked$40[(32'h4 * 5)+:(4)]) << (5)));
        part$40 = (part$40 & ~(1 << (6)) | ((^masked$40[(32'h4 * 6)+:(4)]) << (6)));
        part$40 = (part$40 & ~(1 << (7)) | ((^masked$40[(32'h4 * 7)+:(4)]) << (7)));
        parts$40 = part$40;
        masked$46 = words$4 & masks$46;
        part$46 = none;
        part$46 = (part$46 & ~(1 << (0)) | ((^masked$46[(32'h4 * 0)+:(4)]) << (0)));
        part$46 = (part$46 & ~(1 << (1)) | ((^masked$46[(32'h4 * 1)+:(4)]) << (1)));
        part$46 = (part$46 & ~(1 << (2)) | ((^masked$46[(32'h4 * 2)+:(4)]) << (2)));
        part$46 = (part$46 & ~(1 << (3)) | ((^masked$46[(32'h4 * 3)+:(4)]) << (3)));
        part$46 = (part$46 & ~(1 << (4)) | ((^masked$46[(32'h4 * 4)+:(4)]) << (4)));
        part$46 = (part$46 & ~(1 << (5)) | ((^masked$46[(32'h4 * 5)+:(4)]) << (5)));
        part$46 = (part$46 & ~(1 << (6)) | ((^masked$46[(32'h4 * 6)+:(4)]) << (6)));
        part$46 = (part$46 & ~(1 << (7)) | ((^masked$46[(32'h4 * 7)+:(4)]) << (7)));
        parts$46 = part$46;
        masked$52 = words$4 & masks$52;
        part$52 = none;
        part$52 = (part$52 & ~(1 << (0)) | ((^masked$52[(32'h4 * 0)+:(4)]) << (0)));
        part$52 = (part$52 & ~(1 << (1)) | ((^masked$52[(32'h4 * 1)+:(4)]) << (1)));
        part$52 = (part$52 & ~(1 << (2)) | ((^masked$52[(32'h4 * 2)+:(4)]) << (2)));
        part$52 = (part$52 & ~(1 << (3)) | ((^masked$52[(32'h4 * 3)+:(4)]) << (3)));
        part$52 = (part$52 & ~(1 << (4)) | ((^masked$52[(32'h4 * 4)+:(4)]) << (4)));
        part$52 = (part$52 & ~(1 << (5)) | ((^masked$52[(32'h4 * 5)+:(4)]) << (5)));
        part$52 = (part$52 & ~(1 << (6)) | ((^masked$52[(32'h4 * 6)+:(4)]) << (6)));
        part$52 = (part$52 & ~(1 << (7)) | ((^masked$52[(32'h4 * 7)+:(4)]) << (7)));
        parts$52 = part$52;
        masked$58 = words$4 & masks$58;
        part$58 = none;
        part$58 = (part$58 & ~(1 << (0)) | ((^masked$58[(32'h4 * 0)+:(4)]) << (0)));
        part$58 = (part$58 & ~(1 << (1)) | ((^masked$58[(32'h4 * 1)+:(4)]) << (1)));
        part$58 = (part$58 & ~(1 << (2)) | ((^masked$58[(32'h4 * 2)+:(4)]) << (2)));
        part$58 = (part$58 & ~(1 << (3)) | ((^masked$58[(32'h4 * 3)+:(4)]) << (3)));
        part$58 = (part$58 & ~(1 << (4)) | ((^masked$58[(32'h4 * 4)+:(4)]) << (4)));
        part$58 = (part$58 & ~(1 << (5)) | ((^masked$58[(32'h4 * 5)+:(4)]) << (5)));
        part$58 = (part$58 & ~(1 << (6)) | ((^masked$58[(32'h4 * 6)+:(4)]) << (6)));
        part$58 = (part$58 & ~(1 << (7)) | ((^masked$58[(32'h4 * 7)+:(4)]) << (7)));
        parts$58 = part$58;
        masked$64 = words$4 & masks$64;
        part$64 = none;
        part$64 = (part$64 & ~(1 << (0)) | ((^masked$64[(32'h4 * 0)+:(4)]) << (0)));
        part$64 = (part$64 & ~(1 << (1)) | ((^masked$64[(32'h4 * 1)+:(4)]) << (1)));
        part$64 = (part$64 & ~(1 << (2)) | ((^masked$64[(32'h4 * 2)+:(4)]) << (2)));
        part$64 = (part$64 & ~(1 << (3)) | ((^masked$64[(32'h4 * 3)+:(4)]) << (3)));
        part$64 = (part$64 & ~(1 << (4)) | ((^masked$64[(32'h4 * 4)+:(4)]) << (4)));
        part$64 = (part$64 & ~(1 << (5)) | ((^masked$64[(32'h4 * 5)+:(4)]) << (5)));
        part$64 = (part$64 & ~(1 << (6)) | ((^masked$64[(32'h4 * 6)+:(4)]) << (6)));
        part$64 = (part$64 & ~(1 << (7)) | ((^masked$64[(32'h4 * 7)+:(4)]) << (7)));
        parts$64 = part$64;
        masked$70 = words$4 & masks$70;
        part$70 = none;
        part$70 = (part$70 & ~(1 << (0)) | ((^masked$70[(32'h4 * 0)+:(4)]) << (0)));
        part$70 = (part$70 & ~(1 << (1)) | ((^masked$70[(32'h4 * 1)+:(4)]) << (1)));
        part$70 = (part$70 & ~(1 << (2)) | ((^masked$70[(32'h4 * 2)+:(4)]) << (2)));
        part$70 = (part$70 & ~(1 << (3)) | ((^masked$70[(32'h4 * 3)+:(4)]) << (3)));
        part$70 = (part$70 & ~(1 << (4)) | ((^masked$70[(32'h4 * 4)+:(4)]) << (4)));
        part$70 = (part$70 & ~(1 << (5)) | ((^masked$70[(32'h4 * 5)+:(4)]) << (5)));
        part$70 = (part$70 & ~(1 << (6)) | ((^masked$70[(32'h4 * 6)+:(4)]) << (6)));
        part$70 = (part$70 & ~(1 << (7)) | ((^masked$70[(32'h4 * 7)+:(4)]) << (7)));
        parts$70 = part$70;
        masked$76 = words$4 & masks$76;
        part$76 = none;
        part$76 = (part$76 & ~(1 << (0)) | ((^masked$76[(32'h4 * 0)+:(4)]) << (0)));
        part$76 = (part$76 & ~(1 << (1)) | ((^masked$76[(32'h4 * 1)+:(4)]) << (1)));
        part$76 = (part$76 & ~(1 << (2)) | ((^masked$76[(32'h4 * 2)+:(4)]) << (2)));
        part$76 = (part$76 & ~(1 << (3)) | ((^masked$76[(32'h4 * 3)+:(4)]) << (3)));
        part$76 = (part$76 & ~(1 << (4)) | ((^masked$76[(32'h4 * 4)+:(4)]) << (4)));
        part$76 = (part$76 & ~(1 << (5)) | ((^masked$76[(32'h4 * 5)+:(4)]) << (5)));
        part$76 = (part$76 & ~(1 << (6)) | ((^masked$76[(32'h4 * 6)+:(4)]) << (6)));
        part$76 = (part$76 & ~(1 << (7)) | ((^masked$76[(32'h4 * 7)+:(4)]) << (7)));
        parts$76 = part$76;
        masked$82 = words$4 & masks$82;
        part$82 = none;
        part$82 = (part$82 & ~(1 << (0)) | ((^masked$82[(32'h4 * 0)+:(4)]) << (0)));
        part$82 = (part$82 & ~(1 << (1)) | ((^masked$82[(32'h4 * 1)+:(4)]) << (1)));
        part$82 = (part$82 & ~(1 << (2)) | ((^masked$82[(32'h4 * 2)+:(4)]) << (2)));
        part$82 = (part$82 & ~(1 << (3)) | ((^masked$82[(32'h4 * 3)+:(4)]) << (3)));
        part$82 = (part$82 & ~(1 << (4)) | ((^masked$82[(32'h4 * 4)+:(4)]) << (4)));
        part$82 = (part$82 & ~(1 << (5)) | ((^masked$82[(32'h4 * 5)+:(4)]) << (5)));
        part$82 = (part$82 & ~(1 << (6)) | ((^masked$82[(32'h4 * 6)+:(4)]) << (6)));
        part$82 = (part$82 & ~(1 << (7)) | ((^masked$82[(32'h4 * 7)+:(4)]) << (7)));
        parts$82 = part$82;
        masked$88 = words$4 & masks$88;
        part$88 = none;
        part$88 = (part$88 & ~(1 << (0)) | ((^masked$88[(32'h4 * 0)+:(4)]) << (0)));
        part$88 = (part$88 & ~(1 << (1)) | ((^masked$88[(32'h4 * 1)+:(4)]) << (1)));
        part$88 = (part$88 & ~(1 << (2)) | ((^masked$88[(32'h4 * 2)+:(4)]) << (2)));
        part$88 = (part$88 & ~(1 << (3)) | ((^masked$88[(32'h4 * 3)+:(4)]) << (3)));
        part$88 = (part$88 & ~(1 << (4)) | ((^masked$88[(32'h4 * 4)+:(4)]) << (4)));
        part$88 = (part$88 & ~(1 << (5)) | ((^masked$88[(32'h4 * 5)+:(4)]) << (5)));
        part$88 = (part$88 & ~(1 << (6)) | ((^masked$88[(32'h4 * 6)+:(4)]) << (6)));
        part$88 = (part$88 & ~(1 << (7)) | ((^masked$88[(32'h4 * 7)+:(4)]) << (7)));
        parts$88 = part$88;
        masked$94 = words$4 & masks$94;
        part$94 = none;
        part$94 = (part$94 & ~(1 << (0)) | ((^masked$94[(32'h4 * 0)+:(4)]) << (0)));
        part$94 = (part$94 & ~(1 << (1)) | ((^masked$94[(32'h4 * 1)+:(4)]) << (1)));
        part$94 = (part$94 & ~(1 << (2)) | ((^masked$94[(32'h4 * 2)+:(4)]) << (2)));
        part$94 = (part$94 & ~(1 << (3)) | ((^masked$94[(32'h4 * 3)+:(4)]) << (3)));
        part$94 = (part$94 & ~(1 << (4)) | ((^masked$94[(32'h4 * 4)+:(4)]) << (4)));
        part$94 = (part$94 & ~(1 << (5)) | ((^masked$94[(32'h4 * 5)+:(4)]) << (5)));
        part$94 = (part$94 & ~(1 << (6)) | ((^masked$94[(32'h4 * 6)+:(4)]) << (6)));
        part$94 = (part$94 & ~(1 << (7)) | ((^masked$94[(32'h4 * 7)+:(4)]) << (7)));
        parts$94 = part$94;
        words$5 = data[(32'h20 * 5)+:(32)];
        masked$5 = words$5 & masks$5;
        part$5 = none;
        part$5 = (part$5 & ~(1 << (0)) | ((^masked$5[(32'h4 * 0)+:(4)]) << (0)));
        part$5 = (part$5 & ~(1 << (1)) | ((^masked$5[(32'h4 * 1)+:(4)]) << (1)));
        part$5 = (part$5 & ~(1 << (2)) | ((^masked$5[(32'h4 * 2)+:(4)]) << (2)));
        part$5 = (part$5 & ~(1 << (3)) | ((^masked$5[(32'h4 * 3)+:(4)]) << (3)));
        part$5 = (part$5 & ~(1 << (4)) | ((^masked$5[(32'h4 * 4)+:(4)]) << (4)));
        part$5 = (part$5 & ~(1 << (5)) | ((^masked$5[(32'h4 * 5)+:(4)]) << (5)));
        part$5 = (part$5 & ~(1 << (6)) | ((^masked$5[(32'h4 * 6)+:(4)]) << (6)));
        part$5 = (part$5 & ~(1 << (7)) | ((^masked$5[(32'h4 * 7)+:(4)]) << (7)));
        parts$5 = part$5;
        masked$11 = words$5 & masks$11;
        part$11 = none;
        part$11 = (part$11 & ~(1 << (0)) | ((^masked$11[(32'h4 * 0)+:(4)]) << (0)));
        part$11 = (part$11 & ~(1 << (1)) | ((^masked$11[(32'h4 * 1)+:(4)]) << (1)));
        part$11 = (part$11 & ~(1 << (2)) | ((^masked$11[(32'h4 * 2)+:(4)]) << (2)));
        part$11 = (part$11 & ~(1 << (3)) | ((^masked$11[(32'h4 * 3)+:(4)]) << (3)));
        part$11 = (part$11 & ~(1 << (4)) | ((^masked$11[(32'h4 * 4)+:(4)]) << (4)));
        part$11 = (part$11 & ~(1 << (5)) | ((^masked$11[(32'h4 * 5)+:(4)]) << (5)));
        part$11 = (part$11 & ~(1 << (6)) | ((^masked$11[(32'h4 * 6)+:(4)]) << (6)));
        part$11 = (part$11 & ~(1 << (7)) | ((^masked$11[(32'h4 * 7)+:(4)]) << (7)));
        parts$11 = part$11;
        masked$17 = words$5 & masks$17;
        part$17 = none;
        part$17 = (part$17 & ~(1 << (0)) | ((^masked$17[(32'h4 * 0)+:(4)]) << (0)));
        part$17 = (part$17 & ~(1 << (1)) | ((^masked$17[(32'h4 * 1)+:(4)]) << (1)));
        part$17 = (part$17 & ~(1 << (2)) | ((^masked$17[(32'h4 * 2)+:(4)]) << (2)));
        part$17 = (part$17 & ~(1 << (3)) | ((^masked$17[(32'h4 * 3)+:(4)]) << (3)));
        part$17 = (part$17 & ~(1 << (4)) | ((^masked$17[(32'h4 * 4)+:(4)]) << (4)));
        part$17 = (part$17 & ~(1 << (5)) | ((^masked$17[(32'h4 * 5)+:(4)]) << (5)));
        part$17 = (part$17 & ~(1 << (6)) | ((^masked$17[(32'h4 * 6)+:(4)]) << (6)));
        part$17 = (part$17 & ~(1 << (7)) | ((^masked$17[(32'h4 * 7)+:(4)]) << (7)));
        parts$17 = part$17;
        masked$23 = words$5 & masks$23;
        part$23 = none;
        part$23 = (part$23 & ~(1 << (0)) | ((^masked$23[(32'h4 * 0)+:(4)]) << (0)));
        part$23 = (part$23 & ~(1 << (1)) | ((^masked$23[(32'h4 * 1)+:(4)]) << (1)));
        part$23 = (part$23 & ~(1 << (2)) | ((^masked$23[(32'h4 * 2)+:(4)]) << (2)));
        part$23 = (part$23 & ~(1 << (3)) | ((^masked$23[(32'h4 * 3)+:(4)]) << (3)));
        part$23 = (part$23 & ~(1 << (4)) | ((^masked$23[(32'h4 * 4)+:(4)]) << (4)));
        part$23 = (part$23 & ~(1 << (5)) | ((^masked$23[(32'h4 * 5)+:(4)]) << (5)));
        part$23 = (part$23 & ~(1 << (6)) | ((^masked$23[(32'h4 * 6)+:(4)]) << (6)));
        part$23 = (part$23 & ~(1 << (7)) | ((^masked$23[(32'h4 * 7)+:(4)]) << (7)));
        parts$23 = part$23;
        masked$29 = words$5 & masks$29;
        part$29 = none;
        part$29 = (part$29 & ~(1 << (0)) | ((^masked$29[(32'h4 * 0)+:(4)]) << (0)));
        part$29 = (part$29 & ~(1 << (1)) | ((^masked$29[(32'h4 * 1)+:(4)]) << (1)));
        part$29 = (part$29 & ~(1 << (2)) | ((^masked$29[(32'h4 * 2)+:(4)]) << (2)));
        part$29 = (part$29 & ~(1 << (3)) | ((^masked$29[(32'h4 * 3)+:(4)]) << (3)));
        part$29 = (part$29 & ~(1 << (4)) | ((^masked$29[(32'h4 * 4)+:(4)]) << (4)));
        part$29 = (part$29 & ~(1 << (5)) | ((^masked$29[(32'h4 * 5)+:(4)]) << (5)));
        part$29 = (part$29 & ~(1 << (6)) | ((^masked$29[(32'h4 * 6)+:(4)]) << (6)));
        part$29 = (part$29 & ~(1 << (7)) | ((^masked$29[(32'h4 * 7)+:(4)]) << (7)));
        parts$29 = part$29;
        masked$35 = words$5 & masks$35;
        part$35 = none;
        part$35 = (part$35 & ~(1 << (0)) | ((^masked$35[(32'h4 * 0)+:(4)]) << (0)));
        part$35 = (part$35 & ~(1 << (1)) | ((^masked$35[(32'h4 * 1)+:(4)]) << (1)));
        part$35 = (part$35 & ~(1 << (2)) | ((^masked$35[(32'h4 * 2)+:(4)]) << (2)));
        part$35 = (part$35 & ~(1 << (3)) | ((^masked$35[(32'h4 * 3)+:(4)]) << (3)));
        part$35 = (part$35 & ~(1 << (4)) | ((^masked$35[(32'h4 * 4)+:(4)]) << (4)));
        part$35 = (part$35 & ~(1 << (5)) | ((^masked$35[(32'h4 * 5)+:(4)]) << (5)));
        part$35 = (part$35 & ~(1 << (6)) | ((^masked$35[(32'h4 * 6)+:(4)]) << (6)));
        part$35 = (part$35 & ~(1 << (7)) | ((^masked$35[(32'h4 * 7)+:(4)]) << (7)));
        parts$35 = part$35;
        masked$41 = words$5 & masks$41;
        part$41 = none;
        part$41 = (part$41 & ~(1 << (0)) | ((^masked$41[(32'h4 * 0)+:(4)]) << (0)));
        part$41 = (part$41 & ~(1 << (1)) | ((^masked$41[(32'h4 * 1)+:(4)]) << (1)));
        part$41 = (part$41 & ~(1 << (2)) | ((^masked$41[(32'h4 * 2)+:(4)]) << (2)));
        part$41 = (part$41 & ~(1 << (3)) | ((^masked$41[(32'h4 * 3)+:(4)]) << (3)));
        part$41 = (part$41 & ~(1 << (4)) | ((^masked$41[(32'h4 * 4)+:(4)]) << (4)));
        part$41 = (part$41 & ~(1 << (5)) | ((^masked$41[(32'h4 * 5)+:(4)]) << (5)));
        part$41 = (part$41 & ~(1 << (6)) | ((^masked$41[(32'h4 * 6)+:(4)]) << (6)));
        part$41 = (part$41 & ~(1 << (7)) | ((^masked$41[(32'h4 * 7)+:(4)]) << (7)));
        parts$41 = part$41;
        masked$47 = words$5 & masks$47;
        part$47 = none;
        part$47 = (part$47 & ~(1 << (0)) | ((^masked$47[(32'h4 * 0)+:(4)]) << (0)));
        part$47 = (part$47 & ~(1 << (1)) | ((^masked$47[(32'h4 * 1)+:(4)]) << (1)));
        part$47 = (part$47 & ~(1 << (2)) | ((^masked$47[(32'h4 * 2)+:(4)]) << (2)));
        part$47 = (part$47 & ~(1 << (3)) | ((^masked$47[(32'h4 * 3)+:(4)]) << (3)));
        part$47 = (part$47 & ~(1 << (4)) | ((^masked$47[(32'h4 * 4)+:(4)]) << (4)));
        part$47 = (part$47 & ~(1 << (5)) | ((^masked$47[(32'h4 * 5)+:(4)]) << (5)));
        part$47 = (part$47 & ~(1 << (6)) | ((^masked$47[(32'h4 * 6)+:(4)]) << (6)));
        part$47 = (part$47 & ~(1 << (7)) | ((^masked$47[(32'h4 * 7)+:(4)]) << (7)));
        parts$47 = part$47;
        masked$53 = words$5 & masks$53;
        part$53 = none;
        part$53 = (part$53 & ~(1 << (0)) | ((^masked$53[(32'h4 * 0)+:(4)]) << (0)));
        part$53 = (part$53 & ~(1 << (1)) | ((^masked$53[(32'h4 * 1)+:(4)]) << (1)));
        part$53 = (part$53 & ~(1 << (2)) | ((^masked$53[(32'h4 * 2)+:(4)]) << (2)));
        part$53 = (part$53 & ~(1 << (3)) | ((^masked$53[(32'h4 * 3)+:(4)]) << (3)));
        part$53 = (part$53 & ~(1 << (4)) | ((^masked$53[(32'h4 * 4)+:(4)]) << (4)));
        part$53 = (part$53 & ~(1 << (5)) | ((^masked$53[(32'h4 * 5)+:(4)]) << (5)));
        part$53 = (part$53 & ~(1 << (6)) | ((^masked$53[(32'h4 * 6)+:(4)]) << (6)));
        part$53 = (part$53 & ~(1 << (7)) | ((^masked$53[(32'h4 * 7)+:(4)]) << (7)));
        parts$53 = part$53;
        masked$59 = words$5 & masks$59;
        part$59 = none;
        part$59 = (part$59 & ~(1 << (0)) | ((^masked$59[(32'h4 * 0)+:(4)]) << (0)));
        part$59 = (part$59 & ~(1 << (1)) | ((^masked$59[(32'h4 * 1)+:(4)]) << (1)));
        part$59 = (part$59 & ~(1 << (2)) | ((^masked$59[(32'h4 * 2)+:(4)]) << (2)));
        part$59 = (part$59 & ~(1 << (3)) | ((^masked$59[(32'h4 * 3)+:(4)]) << (3)));
        part$59 = (part$59 & ~(1 << (4)) | ((^masked$59[(32'h4 * 4)+:(4)]) << (4)));
        part$59 = (part$59 & ~(1 << (5)) | ((^masked$59[(32'h4 * 5)+:(4)]) << (5)));
        part$59 = (part$59 & ~(1 << (6)) | ((^masked$59[(32'h4 * 6)+:(4)]) << (6)));
        part$59 = (part$59 & ~(1 << (7)) | ((^masked$59[(32'h4 * 7)+:(4)]) << (7)));
        parts$59 = part$59;
        masked$65 = words$5 & masks$65;
        part$65 = none;
        part$65 = (part$65 & ~(1 << (0)) | ((^masked$65[(32'h4 * 0)+:(4)]) << (0)));
        part$65 = (part$65 & ~(1 << (1)) | ((^masked$65[(32'h4 * 1)+:(4)]) << (1)));
        part$65 = (part$65 & ~(1 << (2)) | ((^masked$65[(32'h4 * 2)+:(4)]) << (2)));
        part$65 = (part$65 & ~(1 << (3)) | ((^masked$65[(32'h4 * 3)+:(4)]) << (3)));
        part$65 = (part$65 & ~(1 << (4)) | ((^masked$65[(32'h4 * 4)+:(4)]) << (4)));
        part$65 = (part$65 & ~(1 << (5)) | ((^masked$65[(32'h4 * 5)+:(4)]) << (5)));
        part$65 = (part$65 & ~(1 << (6)) | ((^masked$65[(32'h4 * 6)+:(4)]) << (6)));
        part$65 = (part$65 & ~(1 << (7)) | ((^masked$65[(32'h4 * 7)+:(4)]) << (7)));
        parts$65 = part$65;
        masked$71 = words$5 & masks$71;
        part$71 = none;
        part$71 = (part$71 & ~(1 << (0)) | ((^masked$71[(32'h4 * 0)+:(4)]) << (0)));
        part$71 = (part$71 & ~(1 << (1)) | ((^masked$71[(32'h4 * 1)+:(4)]) << (1)));
        part$71 = (part$71 & ~(1 << (2)) | ((^masked$71[(32'h4 * 2)+:(4)]) << (2)));
        part$71 = (part$71 & ~(1 << (3)) | ((^masked$71[(32'h4 * 3)+:(4)]) << (3)));
        part$71 = (part$71 & ~(1 << (4)) | ((^masked$71[(32'h4 * 4)+:(4)]) << (4)));
        part$71 = (part$71 & ~(1 << (5)) | ((^masked$71[(32'h4 * 5)+:(4)]) << (5)));
        part$71 = (part$71 & ~(1 << (6)) | ((^masked$71[(32'h4 * 6)+:(4)]) << (6)));
        part$71 = (part$71 & ~(1 << (7)) | ((^masked$71[(32'h4 * 7)+:(4)]) << (7)));
        parts$71 = part$71;
        masked$77 = words$5 & masks$77;
        part$77 = none;
        part$77 = (part$77 & ~(1 << (0)) | ((^masked$77[(32'h4 * 0)+:(4)]) << (0)));
        part$77 = (part$77 & ~(1 << (1)) | ((^masked$77[(32'h4 * 1)+:(4)]) << (1)));
        part$77 = (part$77 & ~(1 << (2)) | ((^masked$77[(32'h4 * 2)+:(4)]) << (2)));
        part$77 = (part$77 & ~(1 << (3)) | ((^masked$77[(32'h4 * 3)+:(4)]) << (3)));
        part$77 = (part$77 & ~(1 << (4)) | ((^masked$77[(32'h4 * 4)+:(4)]) << (4)));
        part$77 = (part$77 & ~(1 << (5)) | ((^masked$77[(32'h4 * 5)+:(4)]) << (5)));
        part$77 = (part$77 & ~(1 << (6)) | ((^masked$77[(32'h4 * 6)+:(4)]) << (6)));
        part$77 = (part$77 & ~(1 << (7)) | ((^masked$77[(32'h4 * 7)+:(4)]) << (7)));
        parts$77 = part$77;
        masked$83 = words$5 & masks$83;
        part$83 = none;
        part$83 = (part$83 & ~(1 << (0)) | ((^masked$83[(32'h4 * 0)+:(4)]) << (0)));
        part$83 = (part$83 & ~(1 << (1)) | ((^masked$83[(32'h4 * 1)+:(4)]) << (1)));
        part$83 = (part$83 & ~(1 << (2)) | ((^masked$83[(32'h4 * 2)+:(4)]) << (2)));
        part$83 = (part$83 & ~(1 << (3)) | ((^masked$83[(32'h4 * 3)+:(4)]) << (3)));
        part$83 = (part$83 & ~(1 << (4)) | ((^masked$83[(32'h4 * 4)+:(4)]) << (4)));
        part$83 = (part$83 & ~(1 << (5)) | ((^masked$83[(32'h4 * 5)+:(4)]) << (5)));
        part$83 = (part$83 & ~(1 << (6)) | ((^masked$83[(32'h4 * 6)+:(4)]) << (6)));
        part$83 = (part$83 & ~(1 << (7)) | ((^masked$83[(32'h4 * 7)+:(4)]) << (7)));
        parts$83 = part$83;
        masked$89 = words$5 & masks$89;
        part$89 = none;
        part$89 = (part$89 & ~(1 << (0)) | ((^masked$89[(32'h4 * 0)+:(4)]) << (0)));
        part$89 = (part$89 & ~(1 << (1)) | ((^masked$89[(32'h4 * 1)+:(4)]) << (1)));
        part$89 = (part$89 & ~(1 << (2)) | ((^masked$89[(32'h4 * 2)+:(4)]) << (2)));
        part$89 = (part$89 & ~(1 << (3)) | ((^masked$89[(32'h4 * 3)+:(4)]) << (3)));
        part$89 = (part$89 & ~(1 << (4)) | ((^masked$89[(32'h4 * 4)+:(4)]) << (4)));
        part$89 = (part$89 & ~(1 << (5)) | ((^masked$89[(32'h4 * 5)+:(4)]) << (5)));
        part$89 = (part$89 & ~(1 << (6)) | ((^masked$89[(32'h4 * 6)+:(4)]) << (6)));
        part$89 = (part$89 & ~(1 << (7)) | ((^masked$89[(32'h4 * 7)+:(4)]) << (7)));
        parts$89 = part$89;
        masked$95 = words$5 & masks$95;
        part$95 = none;
        part$95 = (part$95 & ~(1 << (0)) | ((^masked$95[(32'h4 * 0)+:(4)]) << (0)));
        part$95 = (part$95 & ~(1 << (1)) | ((^masked$95[(32'h4 * 1)+:(4)]) << (1)));
        part$95 = (part$95 & ~(1 << (2)) | ((^masked$95[(32'h4 * 2)+:(4)]) << (2)));
        part$95 = (part$95 & ~(1 << (3)) | ((^masked$95[(32'h4 * 3)+:(4)]) << (3)));
        part$95 = (part$95 & ~(1 << (4)) | ((^masked$95[(32'h4 * 4)+:(4)]) << (4)));
        part$95 = (part$95 & ~(1 << (5)) | ((^masked$95[(32'h4 * 5)+:(4)]) << (5)));
        part$95 = (part$95 & ~(1 << (6)) | ((^masked$95[(32'h4 * 6)+:(4)]) << (6)));
        part$95 = (part$95 & ~(1 << (7)) | ((^masked$95[(32'h4 * 7)+:(4)]) << (7)));
        parts$95 = part$95;
    end

endmodule // crc32lo$nibbles


module crc32lo$register1(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,d$8,d$9,d$10,d$11,d$12,d$13,d$14,d$15,d$16,d$17,d$18,d$19,d$20,d$21,d$22,d$23,d$24,d$25,d$26,d$27,d$28,d$29,d$30,d$31,d$32,d$33,d$34,d$35,d$36,d$37,d$38,d$39,d$40,d$41,d$42,d$43,d$44,d$45,d$46,d$47,d$48,d$49,d$50,d$51,d$52,d$53,d$54,d$55,d$56,d$57,d$58,d$59,d$60,d$61,d$62,d$63,d$64,d$65,d$66,d$67,d$68,d$69,d$70,d$71,d$72,d$73,d$74,d$75,d$76,d$77,d$78,d$79,d$80,d$81,d$82,d$83,d$84,d$85,d$86,d$87,d$88,d$89,d$90,d$91,d$92,d$93,d$94,d$95,q);

    // Module arguments
    input wire  clock;
    input wire  [7:0] d$0;
    input wire  [7:0] d$1;
    input wire  [7:0] d$2;
    input wire  [7:0] d$3;
    input wire  [7:0] d$4;
    input wire  [7:0] d$5;
    input wire  [7:0] d$6;
    input wire  [7:0] d$7;
    input wire  [7:0] d$8;
    input wire  [7:0] d$9;
    input wire  [7:0] d$10;
    input wire  [7:0] d$11;
    input wire  [7:0] d$12;
    input wire  [7:0] d$13;
    input wire  [7:0] d$14;
    input wire  [7:0] d$15;
    input wire  [7:0] d$16;
    input wire  [7:0] d$17;
    input wire  [7:0] d$18;
    input wire  [7:0] d$19;
    input wire  [7:0] d$20;
    input wire  [7:0] d$21;
    input wire  [7:0] d$22;
    input wire  [7:0] d$23;
    input wire  [7:0] d$24;
    input wire  [7:0] d$25;
    input wire  [7:0] d$26;
    input wire  [7:0] d$27;
    input wire  [7:0] d$28;
    input wire  [7:0] d$29;
    input wire  [7:0] d$30;
    input wire  [7:0] d$31;
    input wire  [7:0] d$32;
    input wire  [7:0] d$33;
    input wire  [7:0] d$34;
    input wire  [7:0] d$35;
    input wire  [7:0] d$36;
    input wire  [7:0] d$37;
    input wire  [7:0] d$38;
    input wire  [7:0] d$39;
    input wire  [7:0] d$40;
    input wire  [7:0] d$41;
    input wire  [7:0] d$42;
    input wire  [7:0] d$43;
    input wire  [7:0] d$44;
    input wire  [7:0] d$45;
    input wire  [7:0] d$46;
    input wire  [7:0] d$47;
    input wire  [7:0] d$48;
    input wire  [7:0] d$49;
    input wire  [7:0] d$50;
    input wire  [7:0] d$51;
    input wire  [7:0] d$52;
    input wire  [7:0] d$53;
    input wire  [7:0] d$54;
    input wire  [7:0] d$55;
    input wire  [7:0] d$56;
    input wire  [7:0] d$57;
    input wire  [7:0] d$58;
    input wire  [7:0] d$59;
    input wire  [7:0] d$60;
    input wire  [7:0] d$61;
    input wire  [7:0] d$62;
    input wire  [7:0] d$63;
    input wire  [7:0] d$64;
    input wire  [7:0] d$65;
    input wire  [7:0] d$66;
    input wire  [7:0] d$67;
    input wire  [7:0] d$68;
    input wire  [7:0] d$69;
    input wire  [7:0] d$70;
    input wire  [7:0] d$71;
    input wire  [7:0] d$72;
    input wire  [7:0] d$73;
    input wire  [7:0] d$74;
    input wire  [7:0] d$75;
    input wire  [7:0] d$76;
    input wire  [7:0] d$77;
    input wire  [7:0] d$78;
    input wire  [7:0] d$79;
    input wire  [7:0] d$80;
    input wire  [7:0] d$81;
    input wire  [7:0] d$82;
    input wire  [7:0] d$83;
    input wire  [7:0] d$84;
    input wire  [7:0] d$85;
    input wire  [7:0] d$86;
    input wire  [7:0] d$87;
    input wire  [7:0] d$88;
    input wire  [7:0] d$89;
    input wire  [7:0] d$90;
    input wire  [7:0] d$91;
    input wire  [7:0] d$92;
    input wire  [7:0] d$93;
    input wire  [7:0] d$94;
    input wire  [7:0] d$95;
    output reg  [767:0] q;

    // Update code (custom)
    always @(*) q = {d$95, d$94, d$93, d$92, d$91, d$90, d$89, d$88, d$87, d$86, d$85, d$84, d$83, d$82, d$81, d$80, d$79, d$78, d$77, d$76, d$75, d$74, d$73, d$72, d$71, d$70, d$69, d$68, d$67, d$66, d$65, d$64, d$63, d$62, d$61, d$60, d$59, d$58, d$57, d$56, d$55, d$54, d$53, d$52, d$51, d$50, d$49, d$48, d$47, d$46, d$45, d$44, d$43, d$42, d$41, d$40, d$39, d$38, d$37, d$36, d$35, d$34, d$33, d$32, d$31, d$30, d$29, d$28, d$27, d$26, d$25, d$24, d$23, d$22, d$21, d$20, d$19, d$18, d$17, d$16, d$15, d$14, d$13, d$12, d$11, d$10, d$9, d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // crc32lo$register1


module crc32lo$register2(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,d$8,d$9,d$10,d$11,d$12,d$13,d$14,d$15,q);

    // Module arguments
    input wire  clock;
    input wire  [11:0] d$0;
    input wire  [11:0] d$1;
    input wire  [11:0] d$2;
    input wire  [11:0] d$3;
    input wire  [11:0] d$4;
    input wire  [11:0] d$5;
    input wire  [11:0] d$6;
    input wire  [11:0] d$7;
    input wire  [11:0] d$8;
    input wire  [11:0] d$9;
    input wire  [11:0] d$10;
    input wire  [11:0] d$11;
    input wire  [11:0] d$12;
    input wire  [11:0] d$13;
    input wire  [11:0] d$14;
    input wire  [11:0] d$15;
    output reg  [191:0] q;

    // Update code (custom)
    always @(*) q = {d$15, d$14, d$13, d$12, d$11, d$10, d$9, d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // crc32lo$register2


module crc32lo$register3(clock,d$0,d$1,d$2,d$3,d$4,d$5,d$6,d$7,d$8,d$9,d$10,d$11,d$12,d$13,d$14,d$15,q);

    // Module arguments
    input wire  clock;
    input wire  [2:0] d$0;
    input wire  [2:0] d$1;
    input wire  [2:0] d$2;
    input wire  [2:0] d$3;
    input wire  [2:0] d$4;
    input wire  [2:0] d$5;
    input wire  [2:0] d$6;
    input wire  [2:0] d$7;
    input wire  [2:0] d$8;
    input wire  [2:0] d$9;
    input wire  [2:0] d$10;
    input wire  [2:0] d$11;
    input wire  [2:0] d$12;
    input wire  [2:0] d$13;
    input wire  [2:0] d$14;
    input wire  [2:0] d$15;
    output reg  [47:0] q;

    // Update code (custom)
    always @(*) q = {d$15, d$14, d$13, d$12, d$11, d$10, d$9, d$8, d$7, d$6, d$5, d$4, d$3, d$2, d$1, d$0};
endmodule // crc32lo$register3


module crc32lo$register4(clock,d,q);

    // Module arguments
    input wire  clock;
    input wire  [15:0] d;
    output reg  [15:0] q;

    // Update code (custom)
    always @(*) q = d;
endmodule // crc32lo$register4


module crc32lo$thirds(groups,thirds$0,thirds$1,thirds$2,thirds$3,thirds$4,thirds$5,thirds$6,thirds$7,thirds$8,thirds$9,thirds$10,thirds$11,thirds$12,thirds$13,thirds$14,thirds$15);

    // Module arguments
    input wire  [191:0] groups;
    output reg  [2:0] thirds$0;
    output reg  [2:0] thirds$1;
    output reg  [2:0] thirds$2;
    output reg  [2:0] thirds$3;
    output reg  [2:0] thirds$4;
    output reg  [2:0] thirds$5;
    output reg  [2:0] thirds$6;
    output reg  [2:0] thirds$7;
    output reg  [2:0] thirds$8;
    output reg  [2:0] thirds$9;
    output reg  [2:0] thirds$10;
    output reg  [2:0] thirds$11;
    output reg  [2:0] thirds$12;
    output reg  [2:0] thirds$13;
    output reg  [2:0] thirds$14;
    output reg  [2:0] thirds$15;

    // Constant declarations
    localparam  none = 3'b0;

    // Local signals
    reg  [2:0] third$0;
    reg  [2:0] third$1;
    reg  [2:0] third$2;
    reg  [2:0] third$3;
    reg  [2:0] third$4;
    reg  [2:0] third$5;
    reg  [2:0] third$6;
    reg  [2:0] third$7;
    reg  [2:0] third$8;
    reg  [2:0] third$9;
    reg  [2:0] third$10;
    reg  [2:0] third$11;
    reg  [2:0] third$12;
    reg  [2:0] third$13;
    reg  [2:0] third$14;
    reg  [2:0] third$15;

    // Update code
    always @(*) begin
        third$0 = none;
        third$0 = (third$0 & ~(1 << (0)) | ((^groups[(32'hc * 0 + 32'h4 * 0)+:(4)]) << (0)));
        third$0 = (third$0 & ~(1 << (1)) | ((^groups[(32'hc * 0 + 32'h4 * 1)+:(4)]) << (1)));
        third$0 = (third$0 & ~(1 << (2)) | ((^groups[(32'hc * 0 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$0 = third$0;
        third$1 = none;
        third$1 = (third$1 & ~(1 << (0)) | ((^groups[(32'hc * 1 + 32'h4 * 0)+:(4)]) << (0)));
        third$1 = (third$1 & ~(1 << (1)) | ((^groups[(32'hc * 1 + 32'h4 * 1)+:(4)]) << (1)));
        third$1 = (third$1 & ~(1 << (2)) | ((^groups[(32'hc * 1 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$1 = third$1;
        third$2 = none;
        third$2 = (third$2 & ~(1 << (0)) | ((^groups[(32'hc * 2 + 32'h4 * 0)+:(4)]) << (0)));
        third$2 = (third$2 & ~(1 << (1)) | ((^groups[(32'hc * 2 + 32'h4 * 1)+:(4)]) << (1)));
        third$2 = (third$2 & ~(1 << (2)) | ((^groups[(32'hc * 2 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$2 = third$2;
        third$3 = none;
        third$3 = (third$3 & ~(1 << (0)) | ((^groups[(32'hc * 3 + 32'h4 * 0)+:(4)]) << (0)));
        third$3 = (third$3 & ~(1 << (1)) | ((^groups[(32'hc * 3 + 32'h4 * 1)+:(4)]) << (1)));
        third$3 = (third$3 & ~(1 << (2)) | ((^groups[(32'hc * 3 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$3 = third$3;
        third$4 = none;
        third$4 = (third$4 & ~(1 << (0)) | ((^groups[(32'hc * 4 + 32'h4 * 0)+:(4)]) << (0)));
        third$4 = (third$4 & ~(1 << (1)) | ((^groups[(32'hc * 4 + 32'h4 * 1)+:(4)]) << (1)));
        third$4 = (third$4 & ~(1 << (2)) | ((^groups[(32'hc * 4 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$4 = third$4;
        third$5 = none;
        third$5 = (third$5 & ~(1 << (0)) | ((^groups[(32'hc * 5 + 32'h4 * 0)+:(4)]) << (0)));
        third$5 = (third$5 & ~(1 << (1)) | ((^groups[(32'hc * 5 + 32'h4 * 1)+:(4)]) << (1)));
        third$5 = (third$5 & ~(1 << (2)) | ((^groups[(32'hc * 5 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$5 = third$5;
        third$6 = none;
        third$6 = (third$6 & ~(1 << (0)) | ((^groups[(32'hc * 6 + 32'h4 * 0)+:(4)]) << (0)));
        third$6 = (third$6 & ~(1 << (1)) | ((^groups[(32'hc * 6 + 32'h4 * 1)+:(4)]) << (1)));
        third$6 = (third$6 & ~(1 << (2)) | ((^groups[(32'hc * 6 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$6 = third$6;
        third$7 = none;
        third$7 = (third$7 & ~(1 << (0)) | ((^groups[(32'hc * 7 + 32'h4 * 0)+:(4)]) << (0)));
        third$7 = (third$7 & ~(1 << (1)) | ((^groups[(32'hc * 7 + 32'h4 * 1)+:(4)]) << (1)));
        third$7 = (third$7 & ~(1 << (2)) | ((^groups[(32'hc * 7 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$7 = third$7;
        third$8 = none;
        third$8 = (third$8 & ~(1 << (0)) | ((^groups[(32'hc * 8 + 32'h4 * 0)+:(4)]) << (0)));
        third$8 = (third$8 & ~(1 << (1)) | ((^groups[(32'hc * 8 + 32'h4 * 1)+:(4)]) << (1)));
        third$8 = (third$8 & ~(1 << (2)) | ((^groups[(32'hc * 8 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$8 = third$8;
        third$9 = none;
        third$9 = (third$9 & ~(1 << (0)) | ((^groups[(32'hc * 9 + 32'h4 * 0)+:(4)]) << (0)));
        third$9 = (third$9 & ~(1 << (1)) | ((^groups[(32'hc * 9 + 32'h4 * 1)+:(4)]) << (1)));
        third$9 = (third$9 & ~(1 << (2)) | ((^groups[(32'hc * 9 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$9 = third$9;
        third$10 = none;
        third$10 = (third$10 & ~(1 << (0)) | ((^groups[(32'hc * 10 + 32'h4 * 0)+:(4)]) << (0)));
        third$10 = (third$10 & ~(1 << (1)) | ((^groups[(32'hc * 10 + 32'h4 * 1)+:(4)]) << (1)));
        third$10 = (third$10 & ~(1 << (2)) | ((^groups[(32'hc * 10 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$10 = third$10;
        third$11 = none;
        third$11 = (third$11 & ~(1 << (0)) | ((^groups[(32'hc * 11 + 32'h4 * 0)+:(4)]) << (0)));
        third$11 = (third$11 & ~(1 << (1)) | ((^groups[(32'hc * 11 + 32'h4 * 1)+:(4)]) << (1)));
        third$11 = (third$11 & ~(1 << (2)) | ((^groups[(32'hc * 11 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$11 = third$11;
        third$12 = none;
        third$12 = (third$12 & ~(1 << (0)) | ((^groups[(32'hc * 12 + 32'h4 * 0)+:(4)]) << (0)));
        third$12 = (third$12 & ~(1 << (1)) | ((^groups[(32'hc * 12 + 32'h4 * 1)+:(4)]) << (1)));
        third$12 = (third$12 & ~(1 << (2)) | ((^groups[(32'hc * 12 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$12 = third$12;
        third$13 = none;
        third$13 = (third$13 & ~(1 << (0)) | ((^groups[(32'hc * 13 + 32'h4 * 0)+:(4)]) << (0)));
        third$13 = (third$13 & ~(1 << (1)) | ((^groups[(32'hc * 13 + 32'h4 * 1)+:(4)]) << (1)));
        third$13 = (third$13 & ~(1 << (2)) | ((^groups[(32'hc * 13 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$13 = third$13;
        third$14 = none;
        third$14 = (third$14 & ~(1 << (0)) | ((^groups[(32'hc * 14 + 32'h4 * 0)+:(4)]) << (0)));
        third$14 = (third$14 & ~(1 << (1)) | ((^groups[(32'hc * 14 + 32'h4 * 1)+:(4)]) << (1)));
        third$14 = (third$14 & ~(1 << (2)) | ((^groups[(32'hc * 14 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$14 = third$14;
        third$15 = none;
        third$15 = (third$15 & ~(1 << (0)) | ((^groups[(32'hc * 15 + 32'h4 * 0)+:(4)]) << (0)));
        third$15 = (third$15 & ~(1 << (1)) | ((^groups[(32'hc * 15 + 32'h4 * 1)+:(4)]) << (1)));
        third$15 = (third$15 & ~(1 << (2)) | ((^groups[(32'hc * 15 + 32'h4 * 2)+:(4)]) << (2)));
        thirds$15 = third$15;
    end

endmodule // crc32lo$thirds
