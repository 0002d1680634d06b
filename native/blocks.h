// The process's table of memory blocks: who still needs each one. A block is shared by threads with JavaScript heaps of their own;
// each counts once while one of its objects is alive.
#pragma once
#include <cstddef>
#include <cstdint>

namespace parnum {

uint32_t createBlock(uintptr_t address, uint64_t bytes);  // with one owner
void ownBlock(uint32_t id);                               // one owner more
bool leaveBlock(uint32_t id);                             // one less; true where nobody is left
void freeBlock(uint32_t id);                              // its memory was given back
uint64_t heldBytes();                                     // of all blocks of the process
void adviseHuge(uintptr_t address, uint64_t bytes);

}  // namespace parnum
