#include "row_kernels.h"

#include "parts.h"

#ifndef __has_builtin
#define __has_builtin(name) 0
#endif

/* A product that is not rounded before it is added has other bits. Compilers that do not know the pragma do
 * not contract in ISO C. */
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#endif

/* The order in which the eight parts of a sum are added, two by two. */
static const size_t part_order[8] = {0, 4, 2, 6, 1, 5, 3, 7};

/* One float at a time, for what is left over where rows are no multiple of a register. */
static void single_add_products(
    size_t units, size_t inputs, size_t samples, const float *gradients, size_t gradient_stride,
    const float *in, size_t in_stride, float *sums, size_t sums_stride, float *panel) {
    (void)panel;
    for (size_t u = 0; u < units; u++) {
        for (size_t i = 0; i < inputs; i++) {
            float part[PARTS] = {0};
            for (size_t s = 0; s < samples; s++) {
                part[s % PARTS] += gradients[u * gradient_stride + s] * in[i * in_stride + s];
            }
            sums[u * sums_stride + i] += total(part);
        }
    }
}

/* For every processor of the architecture. */
#define LANES 4
#define BLOCK 4
#define PRODUCT_BLOCK 4
#define TARGET
#define NAME(x) base_##x
#define NARROWER(x) single_##x
#include "row_kernels.inc"
#undef LANES
#undef BLOCK
#undef PRODUCT_BLOCK
#undef TARGET
#undef NAME
#undef NARROWER

#if defined(__x86_64__)

/* For those with AVX2, which need not have multiply-add instructions: none are used. */
#define LANES 8
#define BLOCK 6
#define PRODUCT_BLOCK 4
#define TARGET __attribute__((target("avx2")))
#define NAME(x) avx2_##x
#define NARROWER(x) base_##x
#include "row_kernels.inc"
#undef LANES
#undef BLOCK
#undef PRODUCT_BLOCK
#undef TARGET
#undef NAME
#undef NARROWER

/* For those with AVX-512. */
#define LANES 16
#define BLOCK 8
#define PRODUCT_BLOCK 4
#define TARGET __attribute__((target("avx512f")))
#define NAME(x) avx512_##x
#define NARROWER(x) avx2_##x
#include "row_kernels.inc"
#undef LANES
#undef BLOCK
#undef PRODUCT_BLOCK
#undef TARGET
#undef NAME
#undef NARROWER

#define CALL(kernels, function, ...) \
    ((kernels) == row_kernels_avx512 ? avx512_##function(__VA_ARGS__) \
     : (kernels) == row_kernels_avx2 ? avx2_##function(__VA_ARGS__) \
                                     : base_##function(__VA_ARGS__))

row_kernels_kind row_kernels_best(void) {
    if (__builtin_cpu_supports("avx512f")) return row_kernels_avx512;
    if (__builtin_cpu_supports("avx2")) return row_kernels_avx2;
    return row_kernels_base;
}

#else

#define CALL(kernels, function, ...) ((void)(kernels), base_##function(__VA_ARGS__))

row_kernels_kind row_kernels_best(void) { return row_kernels_base; }

#endif

void row_kernels_weighted_sums(
    row_kernels_kind kind, size_t units, size_t rows, size_t samples, row_kernels_weights weights,
    const float *in, size_t in_stride, float *out, size_t out_stride, float *panel) {
    CALL(kind, weighted_sums, units, rows, samples, weights, in, in_stride, out, out_stride, panel);
}

void row_kernels_add_products(
    row_kernels_kind kind, size_t units, size_t inputs, size_t samples, const float *gradients,
    size_t gradient_stride, const float *in, size_t in_stride, float *sums, size_t sums_stride,
    float *panel) {
    CALL(
        kind, add_products, units, inputs, samples, gradients, gradient_stride, in, in_stride, sums,
        sums_stride, panel);
}

void row_kernels_gather(
    row_kernels_kind kind, size_t columns, size_t samples, const float *table,
    const ptrdiff_t *places, float *out, size_t out_stride) {
    CALL(kind, gather, columns, samples, table, places, out, out_stride);
}

void row_kernels_adam(
    row_kernels_kind kind, size_t count, float *weights, const float *gradient, float *means,
    float *squares, row_kernels_adam_step step) {
    CALL(kind, adam, count, weights, gradient, means, squares, step);
}

void row_kernels_descend(
    row_kernels_kind kind, size_t count, float *weights, const float *gradient, float *velocities,
    row_kernels_descent_step step) {
    CALL(kind, descend, count, weights, gradient, velocities, step);
}

/* The rest takes no longer in the registers that every processor has. */
typedef float parts __attribute__((vector_size(4 * PARTS), aligned(4)));
typedef int part_bits __attribute__((vector_size(4 * PARTS), aligned(4)));

void row_kernels_rectify(size_t rows, size_t samples, float *values, size_t stride) {
    row_kernels_rectify_gradients(rows, samples, values, stride, values, stride);
}

void row_kernels_rectify_gradients(
    size_t rows, size_t samples, float *gradients, size_t gradient_stride, const float *outputs,
    size_t output_stride) {
    for (size_t r = 0; r < rows; r++) {
        for (size_t s = 0; s < samples; s += PARTS) {
            part_bits *gradient = (part_bits *)(gradients + r * gradient_stride + s);
            /* All bits are set where there is nothing to leave. */
            part_bits is_off = *(const parts *)(outputs + r * output_stride + s) <= (parts){0};
            *gradient &= ~is_off;
        }
    }
}

void row_kernels_add_totals(
    size_t rows, size_t samples, const float *values, size_t stride, float *totals) {
    for (size_t r = 0; r < rows; r++) {
        parts part = {0};
        for (size_t s = 0; s < samples; s += PARTS) {
            part += *(const parts *)(values + r * stride + s);
        }
        totals[r] += total((const float *)&part);
    }
}
