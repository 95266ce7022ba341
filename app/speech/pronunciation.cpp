// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronunciation.h"

#include "wordcharacters.h"

#include <algorithm>

namespace
{

QString s(const char16_t *text)
{
    return QString::fromUtf16(text);
}

// Streets, ranks and offices of Paraguay. They are Spanish names in texts of Guaraní, too.
QList<Abbreviation> spanishAbbreviations()
{
    return {
        { s(u"aprox."), s(u"aproximadamente") },
        { s(u"Art."), s(u"artículo") },
        { s(u"Arts."), s(u"artículos") },
        { s(u"Av."), s(u"Avenida") },
        { s(u"Avda."), s(u"Avenida") },
        { s(u"c/"), s(u"casi") }, // the nearest corner, in an address
        { s(u"c/u"), s(u"cada uno") },
        { s(u"Cap."), s(u"Capitán") },
        { s(u"Cía."), s(u"Compañía") },
        { s(u"Cnel."), s(u"Coronel") },
        { s(u"Dpto."), s(u"Departamento") },
        { s(u"Dr."), s(u"Doctor") },
        { s(u"Dra."), s(u"Doctora") },
        { s(u"Edif."), s(u"Edificio") },
        { s(u"EE. UU."), s(u"Estados Unidos") },
        { s(u"EE.UU."), s(u"Estados Unidos") },
        { s(u"esq."), s(u"esquina") },
        { s(u"etc."), s(u"etcétera") },
        { s(u"Gral."), s(u"General") },
        { s(u"Gs."), s(u"guaraníes") },
        { s(u"₲"), s(u"guaraníes") },
        { s(u"inc."), s(u"inciso") },
        { s(u"Ing."), s(u"Ingeniero") },
        { s(u"Lic."), s(u"Licenciado") },
        { s(u"Mcal."), s(u"Mariscal") },
        { s(u"N.º"), s(u"número"), true },
        { s(u"N.°"), s(u"número"), true }, // the sign of degrees, as some write it
        { s(u"N.o"), s(u"número"), true },
        { s(u"Nº"), s(u"número"), true },
        { s(u"N°"), s(u"número"), true },
        { s(u"Nro."), s(u"número"), true },
        { s(u"núm."), s(u"número"), true },
        { s(u"pág."), s(u"página") },
        { s(u"págs."), s(u"páginas") },
        { s(u"p. ej."), s(u"por ejemplo") },
        { s(u"Pdte."), s(u"Presidente") },
        { s(u"Prof."), s(u"Profesor") },
        { s(u"Pte."), s(u"Presidente") },
        { s(u"Sgto."), s(u"Sargento") },
        { s(u"Sr."), s(u"Señor") },
        { s(u"s/n"), s(u"sin número") }, // an address
        { s(u"Sra."), s(u"Señora") },
        { s(u"Sres."), s(u"Señores") },
        { s(u"Srta."), s(u"Señorita") },
        { s(u"Sta."), s(u"Santa") },
        { s(u"Sto."), s(u"Santo") },
        { s(u"Tel."), s(u"teléfono") },
        { s(u"Tte."), s(u"Teniente") },
        { s(u"vs."), s(u"versus") },
        { s(u"@"), s(u"arroba") },
    };
}

QList<NumberUnit> spanishUnits()
{
    return {
        { s(u"m"), s(u"metro"), s(u"metros") },
        { s(u"km"), s(u"kilómetro"), s(u"kilómetros") },
        { s(u"cm"), s(u"centímetro"), s(u"centímetros") },
        { s(u"mm"), s(u"milímetro"), s(u"milímetros") },
        { s(u"m2"), s(u"metro cuadrado"), s(u"metros cuadrados") }, // UniformText has 2 for ²
        { s(u"km2"), s(u"kilómetro cuadrado"), s(u"kilómetros cuadrados") },
        { s(u"km/h"), s(u"kilómetro por hora"), s(u"kilómetros por hora") },
        { s(u"kg"), s(u"kilogramo"), s(u"kilogramos") },
        { s(u"min"), s(u"minuto"), s(u"minutos") },
        { s(u"h"), s(u"hora"), s(u"horas"), NumberForm::Feminine },
        { s(u"MB"), s(u"megabyte"), s(u"megabytes") },
        { s(u"GB"), s(u"gigabyte"), s(u"gigabytes") },
        { s(u"Mbps"), s(u"megabit por segundo"), s(u"megabits por segundo") },
        { s(u"°C"), s(u"grado Celsius"), s(u"grados Celsius") },
        { s(u"°"), s(u"grado"), s(u"grados") },
        { s(u"%"), s(u"por ciento"), s(u"por ciento"), NumberForm::Alone },
    };
}

// The Spanish voice spells the nasal letters of Guaraní as numbers of Unicode: it is given the oral ones.
QList<SpokenLetters> spanishLetters()
{
    return {
        { s(u"g̃"), s(u"g") }, { s(u"G̃"), s(u"G") }, { s(u"ĝ"), s(u"g") }, { s(u"Ĝ"), s(u"G") },
        { s(u"ã"), s(u"a") }, { s(u"Ã"), s(u"A") }, { s(u"ẽ"), s(u"e") }, { s(u"Ẽ"), s(u"E") },
        { s(u"ĩ"), s(u"i") }, { s(u"Ĩ"), s(u"I") }, { s(u"õ"), s(u"o") }, { s(u"Õ"), s(u"O") },
        { s(u"ũ"), s(u"u") }, { s(u"Ũ"), s(u"U") }, { s(u"ỹ"), s(u"y") }, { s(u"Ỹ"), s(u"Y") },
    };
}

// The Guaraní voice loses the tilde of g̃ but knows ĝ, and spells ü in English. It reads the c and z of Spanish names as
// in Spain; here they are s.
QList<SpokenLetters> guaraniLetters()
{
    return {
        { s(u"g̃"), s(u"ĝ") },   { s(u"G̃"), s(u"Ĝ") },   { s(u"ü"), s(u"u") },   { s(u"Ü"), s(u"U") },
        { s(u"z"), s(u"s") },   { s(u"Z"), s(u"S") },   { s(u"ce"), s(u"se") }, { s(u"ci"), s(u"si") },
        { s(u"cé"), s(u"sé") }, { s(u"cí"), s(u"sí") }, { s(u"Ce"), s(u"Se") }, { s(u"Ci"), s(u"Si") },
        { s(u"Cé"), s(u"Sé") }, { s(u"Cí"), s(u"Sí") }, { s(u"CE"), s(u"SE") }, { s(u"CI"), s(u"SI") },
    };
}

const QList<Pronunciation> &rows()
{
    static const QList<Pronunciation> rows {
        { QString(),
          { { s(u"g̃"), s(u"ĝ") }, { s(u"G̃"), s(u"Ĝ") } },
          { { s(u"%"), s(u"%") }, { s(u"&"), s(u"&") }, { s(u"@"), s(u"@") } },
          QString(),
          {},
          QString(),
          false },
        { s(u"es"),
          spanishLetters(),
          spanishAbbreviations() + QList<Abbreviation> { { s(u"&"), s(u"y") } },
          s(u"es"),
          { spanishNumber, spanishOrdinal, s(u"coma"), s(u"punto"), spanishUnits() },
          s(u"punto"),
          true },
        { s(u"gn"),
          guaraniLetters(),
          spanishAbbreviations() + QList<Abbreviation> { { s(u"&"), s(u"ha") } },
          s(u"es"),
          {},
          s(u"punto"),
          false },
    };
    return rows;
}

bool standsAt(const Abbreviation &abbreviation, QStringView text, qsizetype from)
{
    const QString &written = abbreviation.written;
    if (from < 0 || !text.mid(from).startsWith(written, Qt::CaseInsensitive))
        return false;
    const qsizetype end = from + written.size();
    const bool begins = !isWordAt(written, 0) || !isWordBefore(text, from);
    const bool ends = !isWordBefore(written, written.size()) || !isWordAt(text, end)
            || (abbreviation.ofNumber && isDigitAt(text, end));
    return begins && ends;
}

} // namespace

const Pronunciation &pronunciationOf(const QString &language)
{
    const auto row = std::find_if(rows().cbegin(), rows().cend(),
                                  [&language](const Pronunciation &row) { return row.language == language; });
    return row == rows().cend() ? rows().constFirst() : *row;
}

const Abbreviation *abbreviationAt(const QList<Abbreviation> &abbreviations, QStringView text, qsizetype from)
{
    if (isWordAt(text, from) && isWordBefore(text, from))
        return nullptr;
    const Abbreviation *longest = nullptr;
    for (const Abbreviation &abbreviation : abbreviations) {
        if ((!longest || abbreviation.written.size() > longest->written.size()) && standsAt(abbreviation, text, from))
            longest = &abbreviation;
    }
    return longest;
}

bool isStopOfAbbreviation(QStringView text, qsizetype stop)
{
    for (const Pronunciation &row : rows()) {
        for (const Abbreviation &abbreviation : row.abbreviations) {
            const QString &written = abbreviation.written;
            for (qsizetype at = written.indexOf(u'.'); at >= 0; at = written.indexOf(u'.', at + 1)) {
                if (standsAt(abbreviation, text, stop - at))
                    return true;
            }
        }
    }
    return false;
}

bool isApostrophe(QChar character)
{
    // Straight; left and right quotation mark; puso; turned comma; saltillo, small and capital; the accents of
    // keyboards.
    static const QString all = s(u"'‘’ʼʻꞌꞋ´`");
    return all.contains(character);
}
