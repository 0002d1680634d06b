// The prebuilt Linux binary asks for the oldest symbols of the C library that there are: newer ones still have them. dlopen and its like
// were in libdl before glibc 2.34, which Node itself brings along; musl does not look at versions.
#pragma once
#if defined(PARNUM_PORTABLE) && defined(__linux__) && defined(__x86_64__)
#define OLDEST(name) __asm__(".symver " #name "," #name "@GLIBC_2.2.5");
#elif defined(PARNUM_PORTABLE) && defined(__linux__) && defined(__aarch64__)
#define OLDEST(name) __asm__(".symver " #name "," #name "@GLIBC_2.17");
#endif
