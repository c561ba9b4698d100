"""Photos as evidence. In words: docs/photos.md

adding.py       the one door: photos come onto a case
changing.py     what a photo shows is corrected; a photo is taken off
pictures.py     a file becomes a picture drawn anew, or a sentence that says why not
files.py        where the pictures lie: written before their row, removed when there will be none
links.py        the link through which a customer sends photos
customer.py     what came through a link
case_photos.py  what a procedure asks: case.photos.shows("parcel")
telling.py      what happened to photos, in sentences for the timeline
"""
