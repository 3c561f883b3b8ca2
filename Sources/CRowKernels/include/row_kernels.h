#ifndef ROW_KERNELS_H
#define ROW_KERNELS_H

#include <stddef.h>

/* The loops over the weights of wide layers.
 *
 * They are in C because Swift compiles for the least of all processors of an architecture, while these
 * are compiled for several and chosen from when the program runs. On each of them they do the same
 * IEEE operations in the same order, with every product rounded before it is added, so that the bits
 * are the same everywhere; wider registers only do more of them at once.
 *
 * All tables are of floats, row after row; a stride is the distance between two rows, in floats.
 * `samples` and `count` are multiples of 8. No table may overlap another. */

/* The kinds of processors. */
typedef enum { row_kernels_base, row_kernels_avx2, row_kernels_avx512 } row_kernels_kind;

/* The widest kind that this processor is of. */
row_kernels_kind row_kernels_best(void);

/* How weights lie in memory: that between unit u and row r at weights[u * unit_stride + r * row_stride]. */
typedef struct {
    const float *weights;
    size_t unit_stride;
    size_t row_stride;
    /* One for each unit, or NULL for none. */
    const float *biases;
} row_kernels_weights;

/* How many floats of scratch there have to be for each row of weighted sums, and for each sample of
 * products. */
#define ROW_KERNELS_PANEL 32

/* out[u][s] = bias[u] + w[u][0] in[0][s] + w[u][1] in[1][s] + ..., from the left, for `units` x `samples`
 * sums over `rows` >= 1 rows. `panel` is scratch for
 * rows * ROW_KERNELS_PANEL floats. */
void row_kernels_weighted_sums(
    row_kernels_kind kind, size_t units, size_t rows, size_t samples, row_kernels_weights weights,
    const float *in, size_t in_stride, float *out, size_t out_stride, float *panel);

/* sums[u][i] += sum over s of gradients[u][s] in[i][s], for `units` x `inputs` sums over `samples`
 * samples. `panel` is scratch for samples * ROW_KERNELS_PANEL floats.
 *
 * Each sum is formed in eight parts, part l from s = l, l + 8, l + 16, ..., which are then added as
 * ((0 + 4) + (2 + 6)) + ((1 + 5) + (3 + 7)). */
void row_kernels_add_products(
    row_kernels_kind kind, size_t units, size_t inputs, size_t samples, const float *gradients,
    size_t gradient_stride, const float *in, size_t in_stride, float *sums, size_t sums_stride,
    float *panel);

/* out[c][s] = table[places[s]][c] for rows of `columns` floats; `samples` may be any number. */
void row_kernels_gather(
    row_kernels_kind kind, size_t columns, size_t samples, const float *table,
    const ptrdiff_t *places, float *out, size_t out_stride);

/* values[r][s] = 0 where it is not above 0; what is no number stays so. */
void row_kernels_rectify(size_t rows, size_t samples, float *values, size_t stride);

/* gradients[r][s] = 0 where outputs[r][s] is not above 0. */
void row_kernels_rectify_gradients(
    size_t rows, size_t samples, float *gradients, size_t gradient_stride, const float *outputs,
    size_t output_stride);

/* totals[r] += sum over s of values[r][s], formed in parts as those of `row_kernels_add_products` are. */
void row_kernels_add_totals(
    size_t rows, size_t samples, const float *values, size_t stride, float *totals);

/* A step of Adam: means += (g - means) mean_rate, squares += (g g - squares) square_rate,
 * weights -= rate means / (sqrt(squares) + epsilon). */
typedef struct {
    float rate;
    float mean_rate;
    float square_rate;
    float epsilon;
} row_kernels_adam_step;

void row_kernels_adam(
    row_kernels_kind kind, size_t count, float *weights, const float *gradient, float *means,
    float *squares, row_kernels_adam_step step);

/* A step of gradient descent: velocities = velocities momentum - rate g, weights += velocities, or with
 * Nesterov's look ahead weights += velocities momentum - rate g. */
typedef struct {
    float rate;
    float momentum;
    _Bool nesterov;
} row_kernels_descent_step;

void row_kernels_descend(
    row_kernels_kind kind, size_t count, float *weights, const float *gradient, float *velocities,
    row_kernels_descent_step step);

#endif
