// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publickey.h"

#include "minisigntext.h"

#include <sodium.h>

namespace
{

constexpr qsizetype linesOfKey = 2;

const uchar *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

} // namespace

std::optional<PublicKey> PublicKey::read(const QByteArray &text, const QString &name)
{
    if (text.size() > largest)
        return std::nullopt;
    const auto lines = minisignLines(text, linesOfKey);
    if (!lines)
        return std::nullopt;
    const auto bytes =
            minisignBytes(lines->at(1), minisignAlgorithmSize + minisignKeyIdSize + crypto_sign_PUBLICKEYBYTES);
    if (!bytes || !bytes->startsWith("Ed"))
        return std::nullopt;
    return PublicKey { name, bytes->mid(minisignAlgorithmSize, minisignKeyIdSize),
                       bytes->mid(minisignAlgorithmSize + minisignKeyIdSize) };
}

bool PublicKey::verifies(const QByteArray &signature, const QByteArray &message) const
{
    static const bool ready = sodium_init() >= 0;
    return ready && signature.size() == crypto_sign_BYTES && bytes.size() == crypto_sign_PUBLICKEYBYTES
            && crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                           static_cast<unsigned long long>(message.size()), bytesOf(bytes))
            == 0;
}
