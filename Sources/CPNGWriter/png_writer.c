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

static void write(png_structp png, png_infop info, const png_picture *picture, png_bytes *bytes) {
    int indexed = picture->palette_count > 0;
    int color_type = indexed              ? PNG_COLOR_TYPE_PALETTE
                     : picture->has_alpha ? PNG_COLOR_TYPE_RGB_ALPHA
                                          : PNG_COLOR_TYPE_RGB;
    png_set_write_fn(png, bytes, append, flush);
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
    size_t stride = (size_t)picture->width * (indexed ? 1 : 4);
    for (uint32_t row = 0; row < picture->height; row++)
        png_write_row(png, picture->pixels + row * stride);
    png_write_end(png, info);
}

int png_write_picture(const png_picture *picture, png_bytes *bytes,
                      char message[PNG_MESSAGE_SIZE]) {
    memset(message, 0, PNG_MESSAGE_SIZE);
    memset(bytes, 0, sizeof *bytes);
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, message, fail, ignore_warning);
    if (png == NULL) return 0;
    png_infop info = png_create_info_struct(png);
    if (info == NULL || setjmp(png_jmpbuf(png))) {
        png_destroy_write_struct(&png, &info);
        return 0;
    }
    write(png, info, picture, bytes);
    png_destroy_write_struct(&png, &info);
    return 1;
}

void png_bytes_free(png_bytes *bytes) {
    free(bytes->data);
    memset(bytes, 0, sizeof *bytes);
}
