// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signature.h"

#include "minisigntext.h"

namespace
{

constexpr auto trustedCommentMark = "trusted comment: ";
constexpr qsizetype linesOfSignature = 4;
constexpr qsizetype signatureSize = 64;

} // namespace

Signature Signature::read(const QByteArray &text)
{
    Signature malformed;
    malformed.fault = Fault::Malformed;
    if (text.size() > largest)
        return malformed;
    const auto lines = minisignLines(text, linesOfSignature);
    if (!lines || !lines->at(2).startsWith(trustedCommentMark))
        return malformed;
    const auto first = minisignBytes(lines->at(1), minisignAlgorithmSize + minisignKeyIdSize + signatureSize);
    const auto second = minisignBytes(lines->at(3), signatureSize);
    if (!first || !second)
        return malformed;

    Signature signature;
    signature.keyId = first->mid(minisignAlgorithmSize, minisignKeyIdSize);
    signature.ofHash = first->mid(minisignAlgorithmSize + minisignKeyIdSize);
    signature.trustedComment = lines->at(2).mid(qsizetype(qstrlen(trustedCommentMark)));
    signature.ofTrustedComment = *second;
    const QByteArray algorithm = first->left(minisignAlgorithmSize);
    if (algorithm == "Ed")
        signature.fault = Fault::Legacy;
    else if (algorithm != "ED" || signature.trustedComment.size() > longestComment)
        return malformed;
    return signature;
}
