#ifndef FUNCTION_KERNELS_H
#define FUNCTION_KERNELS_H

#include "row_kernels.h"

/* The functions of single numbers that networks are made of, and the losses with exponentials.
 *
 * They are in C, as the loops of row_kernels.h are: compiled for several kinds of processors, with the same bits on
 * each, and optimised by its compiler wherever Swift's does not, as in builds for debugging.
 * The rules for tables hold here, too, but that outputs and gradients are written where they are read. */

typedef enum {
    row_kernels_exp,
    row_kernels_log,
    /* ln(1 + x) for x >= 0. */
    row_kernels_log1p,
    /* 0 below 0, and 1. */
    row_kernels_step,
    row_kernels_relu,
    /* alpha z up to 0. */
    row_kernels_leaky_relu,
    /* scale z above 0, and scale alpha (exp(z) - 1). */
    row_kernels_elu,
    row_kernels_softplus,
    row_kernels_swish,
    /* z times the normal distribution's share below z. */
    row_kernels_gelu,
    row_kernels_hard_sigmoid,
    row_kernels_sigmoid,
    row_kernels_tanh
} row_kernels_function_name;

typedef struct {
    row_kernels_function_name name;
    /* What some of them take. */
    float alpha;
    float scale;
} row_kernels_function;

/* values[i] = f(values[i]). */
void row_kernels_apply(
    row_kernels_kind kind, row_kernels_function function, size_t count, float *values);

/* Replaces gradients with respect to outputs f(z) by those with respect to z. `sums` holds z where the function is
 * `swish` or `gelu`, and elsewhere anything. */
void row_kernels_apply_gradient(
    row_kernels_kind kind, row_kernels_function function, size_t count, float *gradients,
    const float *outputs, const float *sums);

/* What a loss is computed from, and where its gradient goes: a row for each unit. */
typedef struct {
    size_t units;
    size_t samples;
    /* Weighted sums, which the predictions take the place of. */
    float *outputs;
    size_t output_stride;
    const float *targets;
    size_t target_stride;
    float *gradients;
    size_t gradient_stride;
} row_kernels_outputs;

/* What each sample counts. */
typedef struct {
    /* One for each sample, or NULL for 1 in the first `full` of them, a multiple of 8, and `last` behind. */
    const float *weights;
    size_t full;
    float last[8];
} row_kernels_factors;

/* The sum of max(z, 0) - y z + ln(1 + exp(-|z|)), which is -(y ln p + (1 - y) ln(1 - p)) for the sigmoid p of z,
 * each times what its sample counts. The gradient is scale (p - y).
 *
 * Where all count the same the logarithm is taken once a row: (1 + u)(1 + d) = 1 + (u + d + u d), a sum of positive
 * terms, so that the product of all 1 + exp(-|z|) loses no digits on the way. As exp(-|z|) <= 1, the product is at
 * most 2^(samples / 8), which has to be below the greatest float. */
float row_kernels_binary_cross_entropy(
    row_kernels_kind kind, row_kernels_outputs rows, row_kernels_factors factors, float scale);

/* The sum, for z times the sharpness, of ln(sum of exp z) - (sum of y z), which is -(sum of y ln p) for the softmax p
 * of z. The gradient is scale sharpness (p - y). The greatest z of each sample is subtracted from all of them. */
float row_kernels_categorical_cross_entropy(
    row_kernels_kind kind, row_kernels_outputs rows, row_kernels_factors factors, float scale,
    float sharpness);

/* Replaces z, a row for each unit, by the softmax of z times the sharpness. */
void row_kernels_softmax(
    row_kernels_kind kind, size_t units, size_t samples, float *values, size_t stride,
    float sharpness);

#endif
