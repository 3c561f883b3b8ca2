#ifndef PNG_WRITER_H
#define PNG_WRITER_H

#include <stddef.h>
#include <stdint.h>

/* What a PNG file says of its pixels. They are one byte each, an index into `palette`, when
   `palette_count` is not 0, else four: red, green, blue and the opacity, which the file keeps with
   `has_alpha`. */
typedef struct {
    uint32_t width;
    uint32_t height;
    int has_alpha;          /* whether the file keeps the opacity; not with a palette */
    const uint8_t *palette; /* three bytes per entry */
    int palette_count;      /* 0 for none, at most 256 */
    int compression_level;  /* zlib's, 0 to 9 */
    uint32_t pixels_per_metre; /* 0 to leave it open */
    const char *title;       /* UTF-8, or NULL */
    const char *description; /* UTF-8, or NULL */
} png_picture;

enum { PNG_MESSAGE_SIZE = 200 };

/* A PNG file in the making. */
typedef struct png_writer png_writer;

/* Starts a file, which `png_writer_free` releases. Returns NULL with libpng's reason in `message`. */
png_writer *png_writer_start(const png_picture *picture, char message[PNG_MESSAGE_SIZE]);

/* Adds the next rows of pixels, from the top. Returns 1, or 0 with libpng's reason in `message`: nothing
   more can be added then. */
int png_writer_add(png_writer *writer, const uint8_t *pixels, uint32_t rows,
                   char message[PNG_MESSAGE_SIZE]);

/* Ends the file when all rows have been added. Its bytes stay with the writer. Returns 1, or 0 with
   libpng's reason in `message`. */
int png_writer_end(png_writer *writer, const uint8_t **bytes, size_t *count,
                   char message[PNG_MESSAGE_SIZE]);

void png_writer_free(png_writer *writer);

#endif
