# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The shipped program and its tree of objects, read from the accessibility bus.

import subprocess
import sys
import time

import pyatspi
from gi.repository import Atspi, GLib

LIMIT = 20  # s: under a sanitizer a start takes its time
CHANGE_LIMIT = 3  # s
# Newer versions of AT-SPI have another name for it (2.56, Debian 13).
ROLE_NAMES = {'button': 'push button'}
READY = ('showing', 'visible')
STATES = ('checked', 'enabled', 'focused', 'selected')


class Thing:
    """An object of the tree, as it was when it was read."""

    def __init__(self, object):
        self.object = object
        self.role = ROLE_NAMES.get(object.getRoleName(), object.getRoleName())
        self.name = object.name or ''
        self.states = {pyatspi.stateToString(state) for state in object.getState().getStates()}
        self.words = object.queryText().getText(0, -1) if self.role in ('entry', 'text') else ''

    @property
    def shown(self):
        return all(state in self.states for state in READY)

    @property
    def key(self):
        return (self.role, self.name)

    def value(self):
        return self.key + (self.words, tuple(state for state in STATES if state in self.states))

    def place(self):
        """Where it is, which shows that a text is larger now, or that a map has moved."""
        extents = self.object.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return (extents.x, extents.y, extents.width, extents.height)


class Program:
    """The running program and its tree."""

    def __init__(self, program, options=('--kiosk', '--idle', 'home=3600,reading=3600,other=3600,aids=3600'),
                 common=('--language', 'es', '--reduced-motion')):
        self.process = subprocess.Popen([program, *common, *options])
        self.root = None
        self.until(self.find, 'the program is not on the accessibility bus')
        self.until(lambda: len(self.read()) > 3, 'the program shows no tree')

    def find(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid:
                application.setCacheMask(Atspi.Cache.ROLE | Atspi.Cache.INTERFACES)  # never change
                self.root = application
        return self.root

    def until(self, reached, complaint=None):
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            if self.process.poll() is not None:
                sys.exit(f'the program ended with {self.process.returncode}')
            result = reached()
            if result:
                return result
            time.sleep(0.02)
        if complaint:
            sys.exit(complaint)
        return None

    def read(self, places=False):
        """All objects that are shown, in reading order, or where they are. A tree that changes meanwhile is read again."""
        while True:
            try:
                things = []
                for index in range(self.root.childCount):
                    self.collect(self.root.getChildAtIndex(index), things)
                return [thing.place() for thing in things] if places else things
            except (GLib.Error, LookupError):  # an object is gone since its parent named it
                if self.process.poll() is not None:
                    sys.exit(f'the program ended with {self.process.returncode}')

    def collect(self, object, things):
        if object is None:
            raise LookupError
        thing = Thing(object)
        # What is in something hidden is hidden.
        if not thing.shown:
            return
        things.append(thing)
        for index in range(object.childCount):
            self.collect(object.getChildAtIndex(index), things)

    def settled(self):
        """The tree once it stays as it is."""
        last = None
        while True:
            things = self.read()
            now = [thing.value() for thing in things]
            if now == last:
                return things
            last = now

    def use(self, thing, before):
        """Does the first action of a thing. Returns whether anything that can be read changed, or moved."""
        values = [other.value() for other in before]
        places = self.read(places=True)
        thing.object.queryAction().doAction(0)
        end = time.monotonic() + CHANGE_LIMIT
        while time.monotonic() < end:
            if [other.value() for other in self.read()] != values or self.read(places=True) != places:
                return True
        return False

    def end(self):
        self.process.terminate()
        self.process.wait()
