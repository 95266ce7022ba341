// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thing that can be set, and which values it takes.

#pragma once

#include <QString>
#include <QStringList>

/*! A sentence in the languages of the technician. */
struct TechnicianText {
    const char *english;
    const char *spanish;

    QString in(bool spanishWanted) const { return QString::fromUtf8(spanishWanted ? spanish : english); }
};

/*! What can be set, or done, by an option of the command line. */
struct Setting {
    enum class Type {
        Switch,   // on the command line without a value; in a file yes or no
        Choice,   // one of the words of range
        Number,   // from least to most
        Text,     // any text; what it names is looked for where the content is known
        Platform, // of Qt, one of the words of range, with parameters
    };
    enum class Place {
        CommandLine, // only there
        Both,        // there and in configuration files
        Action,      // only there; prints something and ends
    };

    const char *name; // in files; on the command line with -- before it
    Type type;
    Place place;
    const char *value; // what help calls the value; empty for a switch
    const char *range; // the words of a choice, separated by spaces
    double least;
    double most;
    const char *fallback; // the value where nothing is set; empty where the program chooses, as the help says
    TechnicianText help;

    bool takesValue() const { return type != Type::Switch; }
    /*! Whether it may stand in a configuration file. */
    bool isInFiles() const { return place == Place::Both; }
    /*! The words of range. */
    QStringList words() const;
    /*! What is allowed, as "auto, software or opengl". */
    QString allowed(bool inFile, bool spanishWanted = false) const;
    /*! Whether \a text is a value for it on the command line, or \a inFile. */
    bool accepts(const QString &text, bool inFile) const;
};
