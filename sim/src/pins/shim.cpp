// Compiled beside a model that verilator made with the prefix Vblock, after a list PORTS(P) of its ports: P(field, "name",
// bits, input) for each. Ports of up to 8, 16, 32, 64 and more bits are different types there; the overloads below hide it.
#include "Vblock.h"
#include "verilated.h"
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>
#include <stdexcept>

#define EXPORT extern "C" __attribute__((visibility("default")))

namespace {

void put(CData& port, const uint32_t* words) { port = CData(words[0]); }
void put(SData& port, const uint32_t* words) { port = SData(words[0]); }
void put(IData& port, const uint32_t* words) { port = words[0]; }
void put(QData& port, const uint32_t* words) { port = uint64_t(words[1]) << 32 | words[0]; }
template <size_t N>
void put(VlWide<N>& port, const uint32_t* words) {
    std::memcpy(port.data(), words, 4 * N);
}

void get(const CData& port, uint32_t* words) { words[0] = port; }
void get(const SData& port, uint32_t* words) { words[0] = port; }
void get(const IData& port, uint32_t* words) { words[0] = port; }
void get(const QData& port, uint32_t* words) {
    words[0] = uint32_t(port);
    words[1] = uint32_t(port >> 32);
}
template <size_t N>
void get(const VlWide<N>& port, uint32_t* words) {
    std::memcpy(words, port.data(), 4 * N);
}

struct Sim {
    VerilatedContext context;
    Vblock block{&context, "block"};
    bool dead = false;
};

struct Port {
    const char* name;
    uint32_t bits;
    uint32_t input;
    void (*put)(Vblock&, const uint32_t*);
    void (*get)(const Vblock&, uint32_t*);
};

#define P(field, name, bits, input)                                          \
    Port{name, bits, input, [](Vblock& b, const uint32_t* w) { put(b.field, w); }, \
         [](const Vblock& b, uint32_t* w) { get(b.field, w); }},
const Port ports[] = {PORTS(P)};
constexpr uint32_t count = sizeof(ports) / sizeof(ports[0]);

}  // namespace

// Verilator's library calls this instead of ending the process (VL_USER_FATAL); a model whose logic does not settle
// would go on for ever.
void vl_fatal(const char*, int, const char*, const char* message) { throw std::runtime_error(message); }

EXPORT void* accel_create() { return new (std::nothrow) Sim; }

EXPORT void accel_destroy(void* pointer) { delete static_cast<Sim*>(pointer); }

// The name of port `index`, and its bits and whether it is an input; null behind the last one.
EXPORT const char* accel_port(uint32_t index, uint32_t* bits, uint32_t* input) {
    if (index >= count) return nullptr;
    *bits = ports[index].bits;
    *input = ports[index].input;
    return ports[index].name;
}

// Copies as many words as the port's bits need; `index` is that of a port.
EXPORT void accel_set(void* pointer, uint32_t index, const uint32_t* words) {
    ports[index].put(static_cast<Sim*>(pointer)->block, words);
}

EXPORT void accel_get(const void* pointer, uint32_t index, uint32_t* words) {
    ports[index].get(static_cast<const Sim*>(pointer)->block, words);
}

// Lets the logic settle; 0 when it does not, now or before.
EXPORT uint32_t accel_eval(void* pointer) {
    Sim& sim = *static_cast<Sim*>(pointer);
    if (sim.dead) return 0;
    try {
        sim.block.eval();
        return 1;
    } catch (const std::exception& e) {
        std::fprintf(stderr, "accel: the verilated model gives up: %s\n", e.what());
        sim.dead = true;
        return 0;
    }
}
