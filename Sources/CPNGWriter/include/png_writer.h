#ifndef PNG_WRITER_H
#define PNG_WRITER_H
#endif
