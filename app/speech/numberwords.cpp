// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberwords.h"

#include <array>

namespace
{

constexpr int thousand = 1000;
constexpr int million = thousand * thousand;

// "uno" at the end is "un" or "una" before what is counted.
QString belowHundred(int value, NumberForm form)
{
    static const std::array<const char *, 30> simple {
        "cero",         "uno",         "dos",        "tres",        "cuatro",     "cinco",
        "seis",         "siete",       "ocho",       "nueve",       "diez",       "once",
        "doce",         "trece",       "catorce",    "quince",      "dieciséis",  "diecisiete",
        "dieciocho",    "diecinueve",  "veinte",     "veintiuno",   "veintidós",  "veintitrés",
        "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
    };
    static const std::array<const char *, 10> tens { "",          "",        "",        "treinta", "cuarenta",
                                                     "cincuenta", "sesenta", "setenta", "ochenta", "noventa" };
    const int ones = value % 10;
    QString words;
    if (value < int(simple.size()))
        words = QString::fromUtf8(simple.at(size_t(value)));
    else if (ones == 0)
        return QString::fromUtf8(tens.at(size_t(value / 10)));
    else
        words = QString::fromUtf8(tens.at(size_t(value / 10))) + QStringLiteral(" y ")
                + QString::fromUtf8(simple.at(size_t(ones)));
    if (ones != 1 || value == 11 || form == NumberForm::Alone)
        return words;
    if (form == NumberForm::Feminine)
        return words.chopped(1) + QLatin1Char('a');
    return value == 21 ? QStringLiteral("veintiún") : words.chopped(1);
}

QString belowThousand(int value, NumberForm form)
{
    static const std::array<const char *, 10> hundreds {
        "",           "ciento",      "doscientos",  "trescientos", "cuatrocientos",
        "quinientos", "seiscientos", "setecientos", "ochocientos", "novecientos"
    };
    if (value < 100)
        return belowHundred(value, form);
    if (value == 100)
        return QStringLiteral("cien");
    QString words = QString::fromUtf8(hundreds.at(size_t(value / 100)));
    if (form == NumberForm::Feminine && value >= 200)
        words = words.chopped(2) + QStringLiteral("as");
    return value % 100 == 0 ? words : words + QLatin1Char(' ') + belowHundred(value % 100, form);
}

QString belowMillion(int value, NumberForm form)
{
    if (value < thousand)
        return belowThousand(value, form);
    const NumberForm ofThousands = form == NumberForm::Alone ? NumberForm::Masculine : form;
    const int thousands = value / thousand;
    QString words = QStringLiteral("mil");
    if (thousands > 1)
        words.prepend(belowThousand(thousands, ofThousands) + QLatin1Char(' '));
    return value % thousand == 0 ? words : words + QLatin1Char(' ') + belowThousand(value % thousand, form);
}

} // namespace

QString spanishNumber(int value, NumberForm form)
{
    if (value < 0 || value >= thousand * million)
        return {};
    if (value < million)
        return belowMillion(value, form);
    const QString words = value < 2 * million
            ? QStringLiteral("un millón")
            : belowMillion(value / million, NumberForm::Masculine) + QStringLiteral(" millones");
    return value % million == 0 ? words : words + QLatin1Char(' ') + belowMillion(value % million, form);
}

QString spanishOrdinal(int value, bool feminine)
{
    static const std::array<const char *, 11> ordinals { "",      "primero", "segundo", "tercero", "cuarto", "quinto",
                                                         "sexto", "séptimo", "octavo",  "noveno",  "décimo" };
    if (value < 1 || value >= int(ordinals.size()))
        return {};
    const QString word = QString::fromUtf8(ordinals.at(size_t(value)));
    return feminine ? word.chopped(1) + QLatin1Char('a') : word;
}
