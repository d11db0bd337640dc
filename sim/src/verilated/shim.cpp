// Compiled after definitions of INPUT_WORDS and BEAT_WORDS beside a model that verilator made with the prefix Vblock.
// Ports of up to 32, up to 64 and more bits are different types there; the overloads below hide it, so that
// this text does not depend on the kernel.
#include "Vblock.h"
#include "verilated.h"
#if VM_TRACE
#include "verilated_vcd_c.h"
#endif
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>
#include <new>
#include <stdexcept>

#define EXPORT extern "C" __attribute__((visibility("default")))

namespace {

void put(IData& port, const uint32_t* words) { port = words[0]; }
void put(QData& port, const uint32_t* words) { port = uint64_t(words[1]) << 32 | words[0]; }
template <size_t N>
void put(VlWide<N>& port, const uint32_t* words) {
    std::memcpy(port.data(), words, 4 * N);
}

void get(const IData& port, uint32_t* words) { words[0] = port; }
void get(const QData& port, uint32_t* words) {
    words[0] = uint32_t(port);
    words[1] = uint32_t(port >> 32);
}
template <size_t N>
void get(const VlWide<N>& port, uint32_t* words) {
    std::memcpy(words, port.data(), 4 * N);
}

thread_local bool tracing = false;
thread_local bool trace_failed = false;

struct Sim {
    VerilatedContext context;
    Vblock block{&context, "block"};
    bool dead = false;
#if VM_TRACE
    std::unique_ptr<VerilatedVcdC> vcd;
    bool vcd_failed = false;
    uint64_t time = 0;

    template <class F>
    void trace(F work) {
        tracing = true;
        work();
        tracing = false;
        vcd_failed |= trace_failed;
        trace_failed = false;
    }
#endif

    void settle() {
        block.eval();
#if VM_TRACE
        if (vcd) trace([&] { vcd->dump(time); });
        time += 5;
#endif
    }
};

static_assert(sizeof(Vblock::s_data) == 4 * INPUT_WORDS, "s_data has the kernel's input words");
static_assert(sizeof(Vblock::m_data) == 4 * BEAT_WORDS, "m_data has the words of a beat");

}  // namespace

// Verilator's library calls this instead of ending the process (VL_USER_FATAL). The writer of waveforms goes on
// afterwards; a model whose logic does not settle would do so for ever.
void vl_fatal(const char*, int, const char*, const char* message) {
    if (!tracing) throw std::runtime_error(message);
    trace_failed = true;
}

EXPORT void* accel_create() {
    auto* sim = new (std::nothrow) Sim;
#if VM_TRACE
    if (sim) sim->context.traceEverOn(true);
#endif
    return sim;
}

EXPORT void accel_destroy(void* pointer) { delete static_cast<Sim*>(pointer); }

// One clock cycle. Bits of `control`: 0 flush, 1 s_valid, 2 m_ready, 3 p_write, 4 s_last.
// Bits of the answer: 0 s_ready, 1 m_valid. After a fatal error the block neither takes nor offers anything.
EXPORT uint32_t accel_cycle(void* pointer, uint32_t control, const uint32_t* s_data, uint32_t p_addr,
                            uint32_t p_data, uint32_t* m_data) {
    Sim& sim = *static_cast<Sim*>(pointer);
    if (sim.dead) return 0;
    try {
        Vblock& block = sim.block;
        block.clock = 0;
        block.flush = control & 1;
        block.s_valid = control >> 1 & 1;
        block.m_ready = control >> 2 & 1;
        block.p_write = control >> 3 & 1;
        block.s_last = control >> 4 & 1;
        block.p_addr = p_addr;
        block.p_data = p_data;
        put(block.s_data, s_data);
        sim.settle();
        const uint32_t answer = uint32_t(block.s_ready) | uint32_t(block.m_valid) << 1;
        if (block.m_valid) get(block.m_data, m_data);
        block.clock = 1;
        sim.settle();
        return answer;
    } catch (const std::exception& e) {
        std::fprintf(stderr, "accel: the verilated model gives up: %s\n", e.what());
        sim.dead = true;
        return 0;
    }
}

#if VM_TRACE
// Starts a waveform of the whole hierarchy; 0 when the file can't be opened.
EXPORT uint32_t accel_trace(void* pointer, const char* path) {
    Sim& sim = *static_cast<Sim*>(pointer);
    sim.vcd.reset(new (std::nothrow) VerilatedVcdC);
    if (!sim.vcd) return 0;
    sim.block.trace(sim.vcd.get(), 99);
    sim.trace([&] { sim.vcd->open(path); });
    return sim.vcd->isOpen();
}

// Completes the waveform; 0 when some of it could not be written.
EXPORT uint32_t accel_trace_end(void* pointer) {
    Sim& sim = *static_cast<Sim*>(pointer);
    sim.trace([&] { sim.vcd.reset(); });
    return !sim.vcd_failed;
}
#endif
