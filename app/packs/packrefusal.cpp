// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packrefusal.h"

#include "contentcheck.h"

#include <iterator>

namespace
{

using Kind = PackRefusal::Kind;
using Reason = PackRefusal::Reason;

struct Row {
    Reason reason;
    Kind kind;
    const char *english; // %1 the file, %2 the detail
    const char *spanish;
};

// In the order of Reason.
constexpr Row rows[] = {
    { Reason::None, Kind::None, "", "" },
    { Reason::NoFile, Kind::Damaged, "Refused: there is no file %1", "Rechazado: no existe el archivo %1" },
    { Reason::NotPlain, Kind::Damaged, "Refused: %1 is a link, a folder or a device, not a file of its own",
      "Rechazado: %1 es un enlace, una carpeta o un dispositivo, no un archivo propio" },
    { Reason::Unreadable, Kind::Damaged, "Refused: %1 cannot be read", "Rechazado: no se puede leer %1" },
    { Reason::Empty, Kind::Damaged, "Refused: %1 is empty", "Rechazado: %1 está vacío" },
    { Reason::TooLarge, Kind::Damaged, "Refused: %1 is too large for content, %2 bytes",
      "Rechazado: %1 es demasiado grande para ser contenido, %2 bytes" },
    { Reason::NoSignature, Kind::Unsigned, "Refused: %1 is not signed; there is no %1.minisig beside it",
      "Rechazado: %1 no está firmado; falta %1.minisig a su lado" },
    { Reason::SignatureNotPlain, Kind::Signature,
      "Refused: the signature of %1 is a link, a folder or a device, not a file of its own",
      "Rechazado: la firma de %1 es un enlace, una carpeta o un dispositivo, no un archivo propio" },
    { Reason::SignatureUnreadable, Kind::Signature, "Refused: the signature of %1 cannot be read",
      "Rechazado: no se puede leer la firma de %1" },
    { Reason::SignatureMalformed, Kind::Signature, "Refused: the signature of %1 is not one of minisign",
      "Rechazado: la firma de %1 no es una de minisign" },
    { Reason::SignatureLegacy, Kind::Signature,
      "Refused: the signature of %1 is of minisign's old kind; sign it with tools/pack",
      "Rechazado: la firma de %1 es del tipo antiguo de minisign; fírmelo con tools/pack" },
    { Reason::NoKeys, Kind::Signature, "Refused: the signature of %1 cannot be checked, because no key is installed",
      "Rechazado: no se puede comprobar la firma de %1, porque no hay ninguna clave instalada" },
    { Reason::ForeignKey, Kind::Signature,
      "Refused: the signature of %1 is not valid; it was made with a key that is not installed",
      "Rechazado: la firma de %1 no es válida; se hizo con una clave que no está instalada" },
    { Reason::WrongSignature, Kind::Signature,
      "Refused: the signature of %1 is not valid; the file or the signature was changed",
      "Rechazado: la firma de %1 no es válida; el archivo o la firma se modificó" },
    { Reason::UnclearNotice, Kind::Signature,
      "Refused: the signature of %1 does not say revision and sequence; sign it with tools/pack",
      "Rechazado: la firma de %1 no dice revisión y secuencia; fírmelo con tools/pack" },
    { Reason::OtherProduct, Kind::Product, "Refused: %1 is for another program, as its signature says",
      "Rechazado: %1 es para otro programa, según su firma" },
    { Reason::Older, Kind::Older, "Refused: %1 is older than the content in use; its sequence is %2",
      "Rechazado: %1 es más antiguo que el contenido en uso; su secuencia es %2" },
    { Reason::NoSpace, Kind::Space, "Refused: there is not enough space to check %1",
      "Rechazado: no hay espacio suficiente para comprobar %1" },
    { Reason::CutOff, Kind::Damaged, "Refused: %1 became shorter while it was read",
      "Rechazado: %1 se acortó mientras se leía" },
    { Reason::OtherApplication, Kind::Product, "Refused: %1 is for another program (%2)",
      "Rechazado: %1 es para otro programa (%2)" },
    { Reason::OtherTables, Kind::Product, "Refused: %1 is for another version of this program (%2)",
      "Rechazado: %1 es para otra versión de este programa (%2)" },
    { Reason::NewerVersion, Kind::Newer, "Refused: %1 needs a newer program (%2)",
      "Rechazado: %1 necesita un programa más nuevo (%2)" },
    { Reason::MissingWording, Kind::Missing, "Refused: %1 lacks a text in one language: %2",
      "Rechazado: a %1 le falta un texto en un idioma: %2" },
    { Reason::Damage, Kind::Damaged, "Refused: %1 is damaged (%2)", "Rechazado: %1 está dañado (%2)" },
    { Reason::OtherRevision, Kind::Damaged, "Refused: %1 is of revision %2, and its signature says another one",
      "Rechazado: %1 es de la revisión %2, y su firma dice otra" },
    { Reason::Stopped, Kind::Stopped, "The check of %1 was stopped", "Se interrumpió la comprobación de %1" },
};

const Row &rowOf(Reason reason)
{
    return rows[int(reason)];
}

constexpr bool isInOrder()
{
    for (int i = 0; i < int(std::size(rows)); ++i) {
        if (int(rows[i].reason) != i)
            return false;
    }
    return std::size(rows) == std::size_t(Reason::Stopped) + 1;
}
static_assert(isInOrder());

} // namespace

PackRefusal::Kind PackRefusal::kind() const
{
    return rowOf(reason).kind;
}

QString PackRefusal::sentence(bool spanish) const
{
    const QString said = QString::fromUtf8(spanish ? rowOf(reason).spanish : rowOf(reason).english);
    // Both at once: a name may hold "%2".
    return said.contains(QLatin1String("%2")) ? said.arg(ContentCheck::printable(file), ContentCheck::printable(detail))
            : said.contains(QLatin1String("%1")) ? said.arg(ContentCheck::printable(file))
                                                 : said;
}
