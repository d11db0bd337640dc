fn main() {
    let a: Vec<String> = std::env::args().collect();
    let block = accel_hdl::find(&a[1]).unwrap();
    let mut c = accel_hdl::shell::Configuration::of(&[block]);
    c.kernels[0].lanes = a[2].parse().unwrap();
    c.memory_pairs = a[3].parse().unwrap();
    c.payload_words = a[4].parse().unwrap();
    print!("{}", accel_hdl::shell::verilog(&c));
}
