#include "png_writer.h"

#include <png.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

/* libpng reports an error by calling this, which must not return. It is in C because `longjmp` must
   not cross Swift's frames. */
static void fail(png_structp png, png_const_charp reason) {
    strncpy(png_get_error_ptr(png), reason, PNG_MESSAGE_SIZE - 1);
    png_longjmp(png, 1);
}

static void ignore_warning(png_structp png, png_const_charp reason) {
    (void)png;
    (void)reason;
}

/* Bytes that grow. */
typedef struct {
    uint8_t *data;
    size_t count;
    size_t capacity;
} png_bytes;

static void append(png_structp png, png_bytep data, size_t count) {
    png_bytes *bytes = png_get_io_ptr(png);
    if (count > bytes->capacity - bytes->count) {
        size_t capacity = 2 * bytes->capacity + count;
        uint8_t *larger = realloc(bytes->data, capacity);
        if (larger == NULL) png_error(png, "out of memory");
        bytes->data = larger;
        bytes->capacity = capacity;
    }
    memcpy(bytes->data + bytes->count, data, count);
    bytes->count += count;
}

static void flush(png_structp png) { (void)png; }

static void set_texts(png_structp png, png_infop info, const png_picture *picture) {
    const char *keys[2] = {"Title", "Description"};
    const char *values[2] = {picture->title, picture->description};
    for (int i = 0; i < 2; i++) {
        if (values[i] == NULL) continue;
        png_text text;
        memset(&text, 0, sizeof text);
        text.compression = PNG_ITXT_COMPRESSION_NONE;
        text.key = (png_charp)keys[i];
        text.text = (png_charp)values[i];
        for (const char *c = values[i]; *c != 0; c++) text.itxt_length++;
        png_set_text(png, info, &text, 1);
    }
}

struct png_writer {
    png_structp png;
    png_infop info;
    png_bytes bytes;
    size_t stride;
    char message[PNG_MESSAGE_SIZE];
};

static void start(png_writer *writer, const png_picture *picture) {
    png_structp png = writer->png;
    png_infop info = writer->info;
    int indexed = picture->palette_count > 0;
    int color_type = indexed              ? PNG_COLOR_TYPE_PALETTE
                     : picture->has_alpha ? PNG_COLOR_TYPE_RGB_ALPHA
                                          : PNG_COLOR_TYPE_RGB;
    writer->stride = (size_t)picture->width * (indexed ? 1 : 4);
    png_set_write_fn(png, &writer->bytes, append, flush);
    png_set_IHDR(png, info, picture->width, picture->height, 8, color_type, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    /* png_color is three bytes: red, green, blue. */
    if (indexed)
        png_set_PLTE(png, info, (png_const_colorp)picture->palette, picture->palette_count);
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    if (picture->pixels_per_metre > 0)
        png_set_pHYs(png, info, picture->pixels_per_metre, picture->pixels_per_metre,
                     PNG_RESOLUTION_METER);
    set_texts(png, info, picture);
    png_set_compression_level(png, picture->compression_level);
    /* Areas of one colour and lines of text compress best unfiltered. */
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_write_info(png, info);
    if (!indexed && !picture->has_alpha)
        png_set_filler(png, 0, PNG_FILLER_AFTER);
}

png_writer *png_writer_start(const png_picture *picture, char message[PNG_MESSAGE_SIZE]) {
    memset(message, 0, PNG_MESSAGE_SIZE);
    png_writer *writer = calloc(1, sizeof *writer);
    if (writer == NULL) {
        strncpy(message, "out of memory", PNG_MESSAGE_SIZE - 1);
        return NULL;
    }
    writer->png = png_create_write_struct(PNG_LIBPNG_VER_STRING, writer->message, fail, ignore_warning);
    if (writer->png != NULL) writer->info = png_create_info_struct(writer->png);
    if (writer->info == NULL || setjmp(png_jmpbuf(writer->png))) {
        memcpy(message, writer->message, PNG_MESSAGE_SIZE);
        png_writer_free(writer);
        return NULL;
    }
    start(writer, picture);
    return writer;
}

int png_writer_add(png_writer *writer, const uint8_t *pixels, uint32_t rows,
                   char message[PNG_MESSAGE_SIZE]) {
    if (setjmp(png_jmpbuf(writer->png))) {
        memcpy(message, writer->message, PNG_MESSAGE_SIZE);
        return 0;
    }
    for (uint32_t row = 0; row < rows; row++)
        png_write_row(writer->png, pixels + row * writer->stride);
    return 1;
}

int png_writer_end(png_writer *writer, const uint8_t **bytes, size_t *count,
                   char message[PNG_MESSAGE_SIZE]) {
    if (setjmp(png_jmpbuf(writer->png))) {
        memcpy(message, writer->message, PNG_MESSAGE_SIZE);
        return 0;
    }
    png_write_end(writer->png, writer->info);
    *bytes = writer->bytes.data;
    *count = writer->bytes.count;
    return 1;
}

void png_writer_free(png_writer *writer) {
    if (writer == NULL) return;
    png_destroy_write_struct(&writer->png, &writer->info);
    free(writer->bytes.data);
    free(writer);
}
