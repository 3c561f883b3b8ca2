#include "function_kernels.h"

#include "parts.h"

/* A product that is not rounded before it is added has other bits. Compilers that do not know the pragma do
 * not contract in ISO C. */
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#endif

/* ln 2 in two parts. The first has so few bits that its multiples by an exponent are exact. */
static const float log_two_high = 0.693359375f;
static const float log_two_low = -2.12194440e-4f;

/* Added and subtracted again, this number (1.5 x 2^23) leaves no place for a fraction. */
static const float rounder = 12582912.0f;
static const unsigned rounder_bits = 0x4B400000;

/* A little beyond the last argument whose exponential is finite, and a little before the first whose
 * exponential does not round to zero. */
static const float greatest_exponent = 89.0f;
static const float least_exponent = -104.0f;

/* 2^-126, and the bits of the square root of 1/2. */
static const float least_normal = 0x1p-126f;
static const unsigned root_of_half_bits = 0x3F3504F3;

static const unsigned sign_bit = 0x80000000;

/* 1 / sqrt(2 pi). */
static const float normal_density_at_zero = 0.3989422804014327f;

#define FOR_EACH_NAME(call) \
    FOR_NAME(row_kernels_exp, call) \
    FOR_NAME(row_kernels_log, call) \
    FOR_NAME(row_kernels_log1p, call) \
    FOR_NAME(row_kernels_step, call) \
    FOR_NAME(row_kernels_relu, call) \
    FOR_NAME(row_kernels_leaky_relu, call) \
    FOR_NAME(row_kernels_elu, call) \
    FOR_NAME(row_kernels_softplus, call) \
    FOR_NAME(row_kernels_swish, call) \
    FOR_NAME(row_kernels_gelu, call) \
    FOR_NAME(row_kernels_hard_sigmoid, call) \
    FOR_NAME(row_kernels_sigmoid, call) \
    FOR_NAME(row_kernels_tanh, call)

/* For every processor of the architecture. */
#define LANES 4
#define TARGET
#define NAME(x) base_##x
#include "functions.inc"
#undef LANES
#undef TARGET
#undef NAME

#if defined(__x86_64__)

/* For those with AVX2, and AVX-512 as well: sums have no more than eight parts. */
#define LANES 8
#define TARGET __attribute__((target("avx2")))
#define NAME(x) avx2_##x
#include "functions.inc"
#undef LANES
#undef TARGET
#undef NAME

#define CALL(kind, function, ...) \
    ((kind) == row_kernels_base ? base_##function(__VA_ARGS__) : avx2_##function(__VA_ARGS__))

#else

#define CALL(kind, function, ...) ((void)(kind), base_##function(__VA_ARGS__))

#endif

void row_kernels_apply(
    row_kernels_kind kind, row_kernels_function function, size_t count, float *values) {
    CALL(kind, apply, function, count, values);
}

void row_kernels_apply_gradient(
    row_kernels_kind kind, row_kernels_function function, size_t count, float *gradients,
    const float *outputs, const float *sums) {
    CALL(kind, apply_gradient, function, count, gradients, outputs, sums);
}

float row_kernels_binary_cross_entropy(
    row_kernels_kind kind, row_kernels_outputs rows, row_kernels_factors factors, float scale) {
    return CALL(kind, binary_cross_entropy, rows, factors, scale);
}

float row_kernels_categorical_cross_entropy(
    row_kernels_kind kind, row_kernels_outputs rows, row_kernels_factors factors, float scale,
    float sharpness) {
    return CALL(kind, categorical_cross_entropy, rows, factors, scale, sharpness);
}

void row_kernels_softmax(
    row_kernels_kind kind, size_t units, size_t samples, float *values, size_t stride,
    float sharpness) {
    CALL(kind, softmax, units, samples, values, stride, sharpness);
}
