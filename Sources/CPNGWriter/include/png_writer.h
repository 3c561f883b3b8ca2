#ifndef PNG_WRITER_H
#define PNG_WRITER_H

#include <stddef.h>
#include <stdint.h>

/* What stands in a PNG file. `pixels` holds `width * height` pixels, row by row: one byte each,
   an index into `palette`, when `palette_count` is not 0, else three bytes: red, green, blue, and with
   `has_alpha` a fourth: the opacity. */
typedef struct {
    uint32_t width;
    uint32_t height;
    const uint8_t *pixels;  /* a byte each with a palette, else red, green, blue and opacity */
    int has_alpha;          /* whether the file keeps the opacity; not with a palette */
    const uint8_t *palette; /* three bytes per entry */
    int palette_count;      /* 0 for none, at most 256 */
    int compression_level;  /* zlib's, 0 to 9 */
    uint32_t pixels_per_metre; /* 0 to leave it open */
    const char *title;       /* UTF-8, or NULL */
    const char *description; /* UTF-8, or NULL */
} png_picture;

/* Bytes that `png_bytes_free` releases. */
typedef struct {
    uint8_t *data;
    size_t count;
    size_t capacity;
} png_bytes;

enum { PNG_MESSAGE_SIZE = 200 };

/* Encodes `picture` into `bytes`, which the caller releases. Returns 1, or 0 with libpng's reason
   in `message`. */
int png_write_picture(const png_picture *picture, png_bytes *bytes, char message[PNG_MESSAGE_SIZE]);

void png_bytes_free(png_bytes *bytes);

#endif
