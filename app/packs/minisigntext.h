// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text files of minisign, https://jedisct1.github.io/minisign/: lines of comments and of base64.

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

/*! What the base64 of keys and signatures begins with: the algorithm, and which key it is. Bytes. */
inline constexpr qsizetype minisignAlgorithmSize = 2;
inline constexpr qsizetype minisignKeyIdSize = 8;

/*!
    The \a count lines of \a text, without their ends. Nothing if there are more or fewer, if the last one has no end,
   if one is longer than 1000 bytes, or if there is a control character but a tab. What is accepted here, minisign reads
   too.
*/
std::optional<QList<QByteArray>> minisignLines(const QByteArray &text, qsizetype count);

/*! The \a size bytes that \a line says in base64. Nothing if it is not exactly how these bytes are written. */
std::optional<QByteArray> minisignBytes(const QByteArray &line, qsizetype size);
