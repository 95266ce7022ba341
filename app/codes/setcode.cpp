// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setcode.h"

#include "codelist.h"

#include <cerrno>
#include <cstdio>
#include <optional>

#include <termios.h>
#include <unistd.h>

namespace
{

// While it lives, what is typed on the terminal of the input is not seen.
class Unseen
{
public:
    Unseen()
    {
        m_terminal = isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios now = m_before;
        now.c_lflag &= ~tcflag_t(ECHO);
        m_terminal = m_terminal && tcsetattr(STDIN_FILENO, TCSAFLUSH, &now) == 0;
    }
    ~Unseen()
    {
        if (m_terminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

    bool isTerminal() const { return m_terminal; }

private:
    termios m_before {};
    bool m_terminal = false;
};

// One line of the input, without its end; nothing where there is none, or where it is too long for a code.
std::optional<QByteArray> readLine()
{
    QByteArray line;
    char sign = 0;
    for (;;) {
        const ssize_t got = read(STDIN_FILENO, &sign, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return line.isEmpty() ? std::nullopt : std::optional(line);
        if (sign == '\n')
            return line;
        if (line.size() > CodeList::mostDigits)
            return {};
        line += sign;
    }
}

} // namespace

QString setCode(const QString &file, const QString &name, bool spanish)
{
    CodeList list(file, spanish);
    std::optional<QByteArray> codes[2];
    {
        const Unseen unseen;
        const char *questions[2] = { spanish ? "Código nuevo: " : "New code: ",
                                     spanish ? "Otra vez: " : "Once more: " };
        for (int i = 0; i < 2; ++i) {
            if (unseen.isTerminal())
                std::fputs(questions[i], stderr);
            codes[i] = readLine();
            if (unseen.isTerminal())
                std::fputs("\n", stderr);
            if (!codes[i] || !CodeList::isCode(*codes[i]))
                return spanish ? QStringLiteral("un código tiene de 6 a 32 cifras, y se escribe dos veces")
                               : QStringLiteral("a code has 6 to 32 digits, and is written twice");
        }
    }
    if (*codes[0] != *codes[1])
        return spanish ? QStringLiteral("los dos códigos no son iguales")
                       : QStringLiteral("the two codes are not the same");
    return list.set(name, *codes[0]);
}
