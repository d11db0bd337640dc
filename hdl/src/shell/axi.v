
// AXI4-Stream in and out, AXI4-Lite for registers, parameters and tables.
module accel_axi (
    input wire aclk,
    input wire aresetn,

    input wire s_axi_awvalid,
    output wire s_axi_awready,
    input wire [31:0] s_axi_awaddr,
    input wire s_axi_wvalid,
    output wire s_axi_wready,
    input wire [31:0] s_axi_wdata,
    input wire [3:0] s_axi_wstrb,
    output wire s_axi_bvalid,
    input wire s_axi_bready,
    output wire [1:0] s_axi_bresp,
    input wire s_axi_arvalid,
    output wire s_axi_arready,
    input wire [31:0] s_axi_araddr,
    output wire s_axi_rvalid,
    input wire s_axi_rready,
    output wire [31:0] s_axi_rdata,
    output wire [1:0] s_axi_rresp,

    input wire s_axis_tvalid,
    output wire s_axis_tready,
    input wire [31:0] s_axis_tdata,
    input wire s_axis_tlast,

    output wire m_axis_tvalid,
    input wire m_axis_tready,
    output wire [31:0] m_axis_tdata,
    output wire [3:0] m_axis_tkeep,
    output wire m_axis_tlast
);

    wire q_valid, q_ready, r_valid, r_ready;
    wire [32:0] q_data, r_data;
    wire [33:0] beat;

    assign m_axis_tdata = beat[31:0];
    assign m_axis_tlast = beat[32];
    assign m_axis_tkeep = 4'hf;

    shell_lite lite (
        .clock(aclk), .aresetn(aresetn),
        .awvalid(s_axi_awvalid), .awready(s_axi_awready), .awaddr(s_axi_awaddr),
        .wvalid(s_axi_wvalid), .wready(s_axi_wready), .wdata(s_axi_wdata), .wstrb(s_axi_wstrb),
        .bvalid(s_axi_bvalid), .bready(s_axi_bready), .bresp(s_axi_bresp),
        .arvalid(s_axi_arvalid), .arready(s_axi_arready), .araddr(s_axi_araddr),
        .rvalid(s_axi_rvalid), .rready(s_axi_rready), .rdata(s_axi_rdata), .rresp(s_axi_rresp),
        .q_valid(q_valid), .q_ready(q_ready), .q_word(q_data[31:0]), .q_last(q_data[32]),
        .r_valid(r_valid), .r_ready(r_ready), .r_word(r_data[31:0]), .r_last(r_data[32])
    );

    shell_streams shell (
        .clock(aclk),
        .q_valid(q_valid), .q_ready(q_ready), .q_data(q_data),
        .r_valid(r_valid), .r_ready(r_ready), .r_data(r_data),
        .w_valid(s_axis_tvalid), .w_ready(s_axis_tready),
        .w_data({s_axis_tlast, s_axis_tlast, s_axis_tdata}),
        .b_valid(m_axis_tvalid), .b_ready(m_axis_tready), .b_data(beat)
    );

endmodule
