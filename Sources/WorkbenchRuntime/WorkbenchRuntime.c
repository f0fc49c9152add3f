/* The few C functions that Embedded Swift needs where there is no C library.
 *
 * Nothing is imported from the host. Whatever goes wrong is a trap; comity_fault() and comity_said() tell more. An
 * instance is not to be used after a trap. */
#include "WorkbenchRuntime.h"

#ifdef __wasm__

typedef __SIZE_TYPE__ size;
typedef __UINTPTR_TYPE__ address;
typedef unsigned char byte;
typedef unsigned int u32;
typedef unsigned long long u64;

#define EXPORT(name) __attribute__((export_name(#name), used))

enum { MEMORY_FULL = 1, STACK_DAMAGED = 2 };
static u32 fault;

EXPORT(comity_fault) u32 comity_fault(void) { return fault; }

_Noreturn static void fail(u32 why) {
  fault = why;
  __builtin_trap();
}

/* The heap: free lists by size class. Classes lie 16 bytes apart up to 512, then four to a power of two. A block is
 * never split or joined; a header of 8 bytes before it holds its class, and what it holds is 16-aligned. */

typedef struct header {
  u32 class_;
  u32 unused;
} header;

typedef struct cell {
  struct cell *next;
} cell;

enum { HEADER = sizeof(header), LARGEST = 0x7fff0000, PAGE_BITS = 16, GROWTH = 16 /* pages, 1 MiB */ };

extern byte __heap_base;
static cell *lists[128];
static address top;   /* the first byte not given out; 8 mod 16 */
static address limit; /* the end of memory */

/* The class of a block of `need` bytes, header included, and its size. */
static u32 class_of(size need, size *whole) {
  if (need <= 512) {
    u32 class_ = (u32)(need + 15) >> 4; /* 1...32 */
    *whole = (size)class_ << 4;
    return class_;
  }
  u32 power = 31 - (u32)__builtin_clz((u32)(need - 1)); /* 2^power <= need - 1 < 2^(power + 1), and power >= 9 */
  u32 quarter = (u32)((need - 1) >> (power - 2)) & 3;
  *whole = ((size)5 + quarter) << (power - 2);
  return 33 + (power - 9) * 4 + quarter;
}

/* Memory that has not been used yet; `count` is a multiple of 16. */
static header *fresh(size count) {
  if (!top) {
    top = (((address)&__heap_base + 15) & ~(address)15) + 8;
    limit = (address)__builtin_wasm_memory_size(0) << PAGE_BITS;
  }
  if (top + count < top) fail(MEMORY_FULL);
  if (top + count > limit) {
    size needed = (top + count - limit + 65535) >> PAGE_BITS;
    size pages = needed < GROWTH ? GROWTH : needed;
    if (__builtin_wasm_memory_grow(0, pages) == (size)-1) {
      pages = needed;
      if (__builtin_wasm_memory_grow(0, pages) == (size)-1) fail(MEMORY_FULL);
    }
    limit += (address)pages << PAGE_BITS;
  }
  header *block = (header *)top;
  top += count;
  return block;
}

void *malloc(size count) {
  if (count > LARGEST) fail(MEMORY_FULL);
  size whole;
  u32 class_ = class_of(count + HEADER, &whole);
  cell *found = lists[class_];
  if (found) {
    lists[class_] = found->next;
    return found;
  }
  header *block = fresh(whole);
  block->class_ = class_;
  return block + 1;
}

void free(void *pointer) {
  if (!pointer) return;
  u32 class_ = ((header *)pointer - 1)->class_;
  cell *freed = pointer;
  freed->next = lists[class_];
  lists[class_] = freed;
}

int posix_memalign(void **result, size alignment, size count) {
  if (alignment > 16) __builtin_trap();
  *result = malloc(count);
  return 0;
}

EXPORT(comity_alloc) void *comity_alloc(size count) { return malloc(count ? count : 1); }

/* Bytes. In assembler, since the compiler makes calls of memcpy and memset out of loops and builtins alike. */

void *memcpy(void *to, const void *from, size count) {
  __asm__("local.get %0\nlocal.get %1\nlocal.get %2\nmemory.copy 0, 0" ::"r"(to), "r"(from), "r"(count) : "memory");
  return to;
}

void *memmove(void *to, const void *from, size count) {
  __asm__("local.get %0\nlocal.get %1\nlocal.get %2\nmemory.copy 0, 0" ::"r"(to), "r"(from), "r"(count) : "memory");
  return to;
}

void *memset(void *to, int value, size count) {
  __asm__("local.get %0\nlocal.get %1\nlocal.get %2\nmemory.fill 0" ::"r"(to), "r"(value), "r"(count) : "memory");
  return to;
}

int memcmp(const void *first, const void *second, size count) {
  const byte *a = first, *b = second;
  for (; count; count--, a++, b++)
    if (*a != *b) return *a - *b;
  return 0;
}

size strlen(const char *text) {
  const char *end = text;
  while (*end) end++;
  return (size)(end - text);
}

/* 64 by 64 bits: what a multiplication of Int64 with an overflow check comes to. */
__int128 __multi3(__int128 a, __int128 b) {
  u64 a_low = (u64)a, a_high = (u64)(a >> 64), b_low = (u64)b, b_high = (u64)(b >> 64);
  u64 a0 = (u32)a_low, a1 = a_low >> 32, b0 = (u32)b_low, b1 = b_low >> 32;
  u64 p00 = a0 * b0, p01 = a0 * b1, p10 = a1 * b0, p11 = a1 * b1;
  u64 middle = (p00 >> 32) + (u32)p01 + (u32)p10;
  u64 low = (u64)(u32)p00 | middle << 32;
  u64 high = p11 + (p01 >> 32) + (p10 >> 32) + (middle >> 32) + a_low * b_high + a_high * b_low;
  return (__int128)((unsigned __int128)high << 64 | low);
}

/* What Swift prints, above all the message of a trap. */
static char said[4096];
static u32 said_count;

int putchar(int character) {
  if (said_count < sizeof said) said[said_count++] = (char)character;
  return character;
}

EXPORT(comity_said) const char *comity_said(void) { return said; }
EXPORT(comity_said_count) u32 comity_said_count(void) { return said_count; }

/* The seed of hashing: a constant, so that every instance does the same. */
void arc4random_buf(void *buffer, size count) { memset(buffer, 42, count); }

size __stack_chk_guard = 0x5afe57ac;
_Noreturn void __stack_chk_fail(void) { fail(STACK_DAMAGED); }

#endif
